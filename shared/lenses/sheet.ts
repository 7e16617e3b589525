import type { Document } from '../model/document'
import type { LensId } from '../model/lens-id'
import type { JourneyMap } from '../model/map'
import type { Persona } from '../model/persona'
import { projectOf } from '../model/structure'
import { box, line, text } from './draw'
import { item } from './layout/item'
import { legendOf } from './layout/legend'
import { type Setting, settingOf } from './layout/setting'
import { quoted } from './layout/spoken'
import type { LensView } from './lens'
import { lenses } from './lenses'
import type { Primitive, Scene, SceneItem } from './scene'
import { typeScale } from './type-scale'

export type SheetOptions = Pick<LensView, 'mapId' | 'locale' | 'measurer'> &
  Partial<Pick<LensView, 'columnWidth'>> & {
    readonly legend: boolean
    /** The personas beside the title; there unless they are asked away. */
    readonly personas?: boolean
    /** Whether the legend tells how sure the cards are; it does unless their signs were left out. */
    readonly confidence?: boolean
  }

/** Below this the title and the persona would have no room beside each other. */
const leastWidth = 760
/** Pictures have no paper around them, so the sheet brings its own white. */
const margin = 20
const personaWidth = 290
const avatar = 38
const space = 12

/** A lens as it is handed over: title and personas above, the map, legend and names below. Still a scene. */
export function composeSheet(document: Document, lens: LensId, options: SheetOptions): Scene {
  const view: LensView = { columnWidth: null, ...options }
  const setting = settingOf(document, lens, view)
  const scene = lenses[lens].project(document, view)
  const width = Math.max(leastWidth, scene.width)
  const map = document.map.get(view.mapId)
  const heading = headingOf(setting, map, width, options.personas ?? true)
  const items: SceneItem[] = [...heading.items]
  const top = heading.height + space
  items.push(...scene.items.map((each) => ({ ...each, y: each.y + top })))
  let bottom = top + scene.height + space
  if (options.legend) {
    const legend = legendOf(setting, scene, width, options.confidence ?? true)
    if (legend.height > 0) {
      items.push(
        caption('sheet:legend', 0, bottom + 4, width, legend.height, legend.primitives, legend.label)
      )
      bottom += legend.height + space + 8
    }
  }
  items.push(footer(setting, map, bottom, width))
  return {
    ...scene,
    width: width + 2 * margin,
    height: bottom + footerHeight + 2 * margin,
    headerHeight: scene.headerHeight + top + margin,
    laneHeaderWidth: scene.laneHeaderWidth + margin,
    columns: scene.columns.map((column) => ({ ...column, x: column.x + margin })),
    rows: scene.rows.map((row) => ({ ...row, y: row.y + top + margin })),
    items: items.map((each) => ({ ...each, x: each.x + margin, y: each.y + margin }))
  }
}

function caption(
  id: string,
  x: number,
  y: number,
  width: number,
  height: number,
  primitives: readonly Primitive[],
  label: string
): SceneItem {
  return item({ id, role: 'caption', pane: 'body', x, y, width, height, primitives, label })
}

function headingOf(
  setting: Setting,
  map: JourneyMap | undefined,
  width: number,
  withPersonas: boolean
): { readonly items: readonly SceneItem[]; readonly height: number } {
  const { document, t } = setting
  const personas = (withPersonas ? (map?.personaIds ?? []) : []).flatMap(
    (id) => document.persona.get(id) ?? []
  )
  const room = Math.max(1, Math.floor((width - 420) / personaWidth))
  const blocks = personas.slice(0, room).map((persona) => personaBlock(setting, persona))
  const titleWidth = width - blocks.length * personaWidth - 24
  const title = map
    ? t(map.state === 'asIs' ? 'lens.sheet.asIs' : 'lens.sheet.toBe', { title: map.title })
    : ''
  const titles = setting.wrapName(title, typeScale.sheetTitle, titleWidth)
  const facts = [
    t(`lens.${setting.lens}.title`),
    projectOf(document)?.clientName,
    map?.segment,
    dayText(setting, map)
  ]
  const subtitle = setting.wrapName(facts.filter((fact) => fact).join(' · '), typeScale.card, titleWidth)
  const scenario = map?.scenario
    ? setting.wrap(quoted(map.scenario, setting), typeScale.employeeQuote, titleWidth)
    : []
  const primitives: Primitive[] = [text(0, 0, titles, typeScale.sheetTitle, 'ink')]
  let y = titles.length * typeScale.sheetTitle.lineHeight + 2
  primitives.push(text(0, y, subtitle, typeScale.card, 'ink2'))
  y += subtitle.length * typeScale.card.lineHeight + 3
  if (scenario.length > 0) {
    primitives.push(text(0, y, scenario, typeScale.employeeQuote, 'ink2'))
    y += scenario.length * typeScale.employeeQuote.lineHeight
  }
  const height = Math.max(y, ...blocks.map((block) => block.height)) + space
  const label = [title, ...facts, map?.scenario].filter((part) => part).join(' · ')
  const items = [caption('sheet:title', 0, 0, titleWidth, y, primitives, label)]
  blocks.forEach((block, index) => {
    const x = width - (blocks.length - index) * personaWidth
    items.push(
      caption(`sheet:persona:${index}`, x, 0, personaWidth, block.height, block.primitives, block.label)
    )
  })
  items.push(
    caption(
      'sheet:rule',
      0,
      height,
      width,
      2,
      [
        line(
          [
            [0, 0.6],
            [width, 0.6]
          ],
          'ink',
          1.25
        )
      ],
      ''
    )
  )
  return { items, height: height + 2 }
}

function personaBlock(
  setting: Setting,
  persona: Persona
): { readonly height: number; readonly primitives: readonly Primitive[]; readonly label: string } {
  const left = 16 + avatar + 12
  const width = personaWidth - left - 14
  const who = persona.role === '' ? persona.name : `${persona.name}, ${lowered(persona.role)}`
  const names = setting.wrapName(who, typeScale.sheetName, width)
  const quote =
    persona.quote === '' ? [] : setting.wrap(quoted(persona.quote, setting), typeScale.employeeQuote, width)
  const facts = persona.segment === '' ? [] : setting.wrapName(persona.segment, typeScale.caption, width)
  const primitives: Primitive[] = [
    ...portrait(setting, persona),
    text(left, 0, names, typeScale.sheetName, 'ink')
  ]
  let y = names.length * 16 + 1
  if (quote.length > 0) primitives.push(text(left, y, quote, typeScale.employeeQuote, 'ink'))
  y += quote.length * typeScale.employeeQuote.lineHeight + 2
  if (facts.length > 0) primitives.push(text(left, y, facts, typeScale.caption, 'ink3'))
  const height = Math.max(avatar + 4, y + facts.length * 14)
  return {
    height,
    primitives: [
      line(
        [
          [0.5, 0],
          [0.5, height]
        ],
        'line2',
        1
      ),
      ...primitives
    ],
    label: [who, persona.quote, persona.segment].filter((part) => part !== '').join(' · ')
  }
}

function portrait({ document, t }: Setting, persona: Persona): Primitive[] {
  const asset = document.asset.get(persona.portraitAssetId ?? '')
  if (!asset || asset.width === 0 || asset.height === 0) {
    return [
      box(16, 2, avatar, avatar, { fill: 'phase2', radius: avatar / 2 }),
      text(16 + avatar / 2, 12, [initials(persona.name)], typeScale.initials, 'onPhase', 'middle')
    ]
  }
  const { hash, mediaType, width, height } = asset
  return [
    {
      kind: 'image',
      hash,
      mediaType,
      x: 16,
      y: 2,
      width: avatar,
      height: avatar,
      radius: avatar / 2,
      fit: 'cover',
      aspect: width / height,
      alternative: t('lens.portrait', { name: persona.name })
    }
  ]
}

/** A role follows the name after a comma: its capital goes, unless the word is an acronym. */
function lowered(role: string): string {
  const [first = '', second = ''] = role
  return second === second.toLocaleUpperCase() ? role : first.toLocaleLowerCase() + role.slice(first.length)
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== '')
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase()
}

function dayText({ locale }: Setting, map: JourneyMap | undefined): string {
  if (!map?.mappedOn) return ''
  const day = new Date(`${map.mappedOn}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return ''
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC'
  }).format(day)
}

const footerHeight = 24

function footer(setting: Setting, map: JourneyMap | undefined, y: number, width: number): SceneItem {
  const project = projectOf(setting.document)
  const words = (at: number, shown: string, align: 'start' | 'middle' | 'end'): Primitive =>
    text(at, 8, [setting.fit(shown, typeScale.caption, width / 3 - 16)], typeScale.caption, 'ink3', align)
  const shown = [
    project?.clientName ?? '',
    project?.name ?? '',
    setting.t(`lens.${setting.lens}.title`)
  ] as const
  const middle = project?.name === map?.title ? '' : shown[1]
  return caption(
    'sheet:footer',
    0,
    y,
    width,
    footerHeight,
    [
      line(
        [
          [0, 0.6],
          [width, 0.6]
        ],
        'ink',
        1.25
      ),
      ...(shown[0] === '' ? [] : [words(0, shown[0], 'start')]),
      ...(middle === '' ? [] : [words(width / 2, middle, 'middle')]),
      words(width, shown[2], 'end')
    ],
    shown.filter((part) => part !== '').join(' · ')
  )
}
