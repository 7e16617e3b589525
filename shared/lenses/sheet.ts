import type { Brand } from '../model/brand'
import type { Document } from '../model/document'
import type { LensId } from '../model/lens-id'
import type { JourneyMap } from '../model/map'
import type { Persona } from '../model/persona'
import { brandOf, projectOf } from '../model/structure'
import { projectLens } from './comparison/project-lens'
import { summaryLine } from './comparison/summary-line'
import { box, line, text } from './draw'
import { legendOf } from './layout/legend'
import { type Setting, settingOf } from './layout/setting'
import { quoted } from './layout/spoken'
import type { LensView } from './lens'
import type { Colour } from './palette'
import type { Primitive, Scene, SceneItem, TextStyle } from './scene'
import { type FooterOptions, footerOf, ruleOf } from './sheet-footer'
import { sheetNotes } from './sheet-notes'
import { caption, dayText } from './sheet-part'
import { type Tints, tintsOf } from './tints'
import { typeScale } from './type-scale'

export type SheetOptions = Pick<LensView, 'mapId' | 'locale' | 'measurer'> &
  Partial<Pick<LensView, 'columnWidth' | 'part'>> &
  FooterOptions & {
    readonly legend: boolean
    /** The personas beside the title; there unless they are asked away. */
    readonly personas?: boolean
    /** Whether the legend tells how sure the cards are; it does unless their signs were left out. */
    readonly confidence?: boolean
    /** The notes behind the cards, numbered and listed below the map; left out unless they are asked for. */
    readonly notes?: boolean
    /** Beside the as-is it came from; alone where there is none. */
    readonly compared?: boolean
  }

/** Below this the title and the persona would have no room beside each other. */
const leastWidth = 760
/** Pictures have no paper around them, so the sheet brings its own white. */
const margin = 20
export const personaWidth = 290
const avatar = 38
const space = 12

/** A lens as it is handed over: title and personas above, the map, legend and names below. Still a scene. */
export function composeSheet(document: Document, lens: LensId, options: SheetOptions): Scene {
  const view = { columnWidth: null, ...options }
  const setting = settingOf(document, lens, view)
  const scene = projectLens(document, lens, view)
  const width = Math.max(leastWidth, scene.width)
  const look = lookOf(brandOf(document))
  const map = document.map.get(view.mapId)
  const heading = headingOf(setting, map, width, look, options.personas ?? true)
  const items: SceneItem[] = [...heading.items]
  const compared = options.compared ? summaryLine(setting, document, view.mapId, width) : null
  if (compared) {
    const { primitives, label } = compared
    items.push(
      caption('sheet:compared', 0, heading.height + space, width, compared.height, primitives, label)
    )
  }
  const top = heading.height + space + (compared ? compared.height + space : 0)
  items.push(...scene.items.map((each) => ({ ...each, y: each.y + top })))
  let bottom = top + scene.height + space
  // The marks of a comparison say in words what they are, and its notes show no other sign.
  if (options.legend && !compared) {
    const legend = legendOf(setting, scene, width, options.confidence ?? true)
    if (legend.height > 0) {
      items.push(
        caption('sheet:legend', 0, bottom + 4, width, legend.height, legend.primitives, legend.label)
      )
      bottom += legend.height + space + 8
    }
  }
  if (options.notes) {
    const notes = sheetNotes(setting, scene, width)
    const from = bottom + 4
    items.push(...notes.marks.map((each) => ({ ...each, y: each.y + top })))
    items.push(...notes.list.map((each) => ({ ...each, y: each.y + from })))
    if (notes.height > 0) bottom += notes.height + space + 8
  }
  const footer = footerOf(setting, map, bottom, width, look.rule, options)
  items.push(footer)
  return {
    ...scene,
    width: width + 2 * margin,
    height: bottom + footer.height + 2 * margin,
    headerHeight: scene.headerHeight + top + margin,
    laneHeaderWidth: scene.laneHeaderWidth + margin,
    columns: scene.columns.map((column) => ({ ...column, x: column.x + margin })),
    rows: scene.rows.map((row) => ({ ...row, y: row.y + top + margin })),
    items: items.map((each) => ({ ...each, x: each.x + margin, y: each.y + margin })),
    ...(look.tints ? { tints: look.tints } : {})
  }
}

/** The dress of a sheet: the client's where the project has one. */
type Look = { readonly title: Colour; readonly rule: Colour; readonly tints: Tints | null }

export function lookOf(brand: Brand | undefined): Look {
  const tints = tintsOf(brand)
  return {
    title: tints.navy ? 'navy' : 'ink',
    rule: tints.accent ? 'accent' : 'ink',
    tints: Object.keys(tints).length > 0 ? tints : null
  }
}

function headingOf(
  setting: Setting,
  map: JourneyMap | undefined,
  width: number,
  look: Look,
  withPersonas: boolean
): { readonly items: readonly SceneItem[]; readonly height: number } {
  const logo = logoOf(setting)
  const titleLeft = logo ? logo.width + 22 : 0
  const room = Math.max(1, Math.floor((width - titleLeft - 420) / personaWidth))
  const blocks = personaBlocks(setting, map, withPersonas ? room : 0)
  const titleWidth = width - titleLeft - blocks.length * personaWidth - 24
  const title = sheetTitle(setting, map)
  const titles = setting.wrapName(title, typeScale.sheetTitle, titleWidth)
  const facts = [setting.t(`lens.${setting.lens}.title`), ...sheetFacts(setting, map)]
  const subtitle = setting.wrapName(facts.filter((fact) => fact).join(' · '), typeScale.card, titleWidth)
  const intention = intentionOf(setting, map)
  const intentionStyle = map?.scenario ? typeScale.employeeQuote : typeScale.card
  const intentionLines = intention === '' ? [] : setting.wrap(intention, intentionStyle, titleWidth)
  const primitives: Primitive[] = [text(0, 0, titles, typeScale.sheetTitle, look.title)]
  let y = titles.length * typeScale.sheetTitle.lineHeight + 2
  primitives.push(text(0, y, subtitle, typeScale.card, 'ink2'))
  y += subtitle.length * typeScale.card.lineHeight + 3
  if (intentionLines.length > 0) {
    primitives.push(text(0, y, intentionLines, intentionStyle, 'ink2'))
    y += intentionLines.length * intentionStyle.lineHeight
  }
  const height = Math.max(y, logo?.height ?? 0, ...blocks.map((block) => block.height)) + space
  const label = [title, ...facts, map?.scenario || intention].filter((part) => part).join(' · ')
  const items = [caption('sheet:title', titleLeft, 0, titleWidth, y, primitives, label)]
  if (logo) items.push(logo)
  blocks.forEach((block, index) => {
    const x = width - (blocks.length - index) * personaWidth
    items.push(
      caption(`sheet:persona:${index}`, x, 0, personaWidth, block.height, block.primitives, block.label)
    )
  })
  items.push(caption('sheet:rule', 0, height, width, 2, [ruleOf(width, look.rule)], ''))
  return { items, height: height + 2 }
}

/** What the customer is after: in their own words where they are known, else as the framing puts it. */
function intentionOf(setting: Setting, map: JourneyMap | undefined): string {
  if (map?.scenario) return quoted(map.scenario, setting)
  return map?.customerGoal ? setting.t('lens.sheet.goal', { goal: map.customerGoal }) : ''
}

/** The room of the client's logo: as much as a title of two lines is high. */
const logoRoom = { width: 132, height: 56 } as const

export function logoOf({ document, t }: Setting): SceneItem | null {
  const asset = document.asset.get(brandOf(document)?.logoAssetId ?? '')
  if (!asset || asset.width === 0 || asset.height === 0) return null
  const { hash, mediaType } = asset
  const aspect = asset.width / asset.height
  const width = Math.min(logoRoom.width, logoRoom.height * aspect)
  const height = width / aspect
  const alternative = t('lens.sheet.logo', { name: projectOf(document)?.clientName || asset.name })
  const image = { hash, mediaType, x: 0, y: 0, width, height, aspect, alternative } as const
  return caption(
    'sheet:logo',
    0,
    0,
    width,
    height,
    [{ kind: 'image', radius: 0, fit: 'contain', ...image }],
    alternative
  )
}

export function sheetTitle({ t }: Setting, map: JourneyMap | undefined): string {
  if (!map) return ''
  // The title that a to-be is given says its state already.
  if (map.state === 'toBe' && /\((?:cible|to-be)(?: \d+)?\)$/.test(map.title)) return map.title
  return t(map.state === 'asIs' ? 'lens.sheet.asIs' : 'lens.sheet.toBe', { title: map.title })
}

/** Client, segment and day, as far as they are known. */
export function sheetFacts(setting: Setting, map: JourneyMap | undefined): readonly string[] {
  const facts = [projectOf(setting.document)?.clientName, map?.segment, dayText(setting, map?.mappedOn)]
  return facts.flatMap((fact) => fact || [])
}

type PersonaBlock = {
  readonly height: number
  readonly primitives: readonly Primitive[]
  readonly label: string
}

export function personaBlocks(
  setting: Setting,
  map: JourneyMap | undefined,
  most: number
): readonly PersonaBlock[] {
  const personas = (map?.personaIds ?? []).flatMap((id) => setting.document.persona.get(id) ?? [])
  return personas.slice(0, most).map((persona) => personaBlock(setting, persona))
}

function personaBlock(setting: Setting, persona: Persona): PersonaBlock {
  const left = 16 + avatar + 12
  const width = personaWidth - left - 14
  const who = persona.role === '' ? persona.name : `${persona.name}, ${lowered(persona.role)}`
  const names = setting.wrapName(who, typeScale.sheetName, width)
  const quote =
    persona.quote === '' ? [] : setting.wrap(quoted(persona.quote, setting), typeScale.employeeQuote, width)
  const facts = persona.segment === '' ? [] : setting.wrapName(persona.segment, typeScale.caption, width)
  const primitives: Primitive[] = [
    ...portrait(setting, persona, 16, 2, avatar, typeScale.initials),
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

/** A persona's picture in a disc, or their initials. */
export function portrait(
  { document, t }: Setting,
  persona: Persona,
  x: number,
  y: number,
  size: number,
  style: TextStyle
): Primitive[] {
  const disc = { x, y, width: size, height: size, radius: size / 2 }
  const asset = document.asset.get(persona.portraitAssetId ?? '')
  if (!asset || asset.width === 0 || asset.height === 0) {
    const middle = y + (size - style.lineHeight) / 2
    return [
      box(x, y, size, size, { fill: 'phase2', radius: size / 2 }),
      text(x + size / 2, middle, [initials(persona.name)], style, 'onPhase', 'middle')
    ]
  }
  const { hash, mediaType, width, height } = asset
  const alternative = t('lens.portrait', { name: persona.name })
  return [{ kind: 'image', hash, mediaType, ...disc, fit: 'cover', aspect: width / height, alternative }]
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
