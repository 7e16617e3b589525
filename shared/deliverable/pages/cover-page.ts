import { box } from '../../lenses/draw'
import type { Colour } from '../../lenses/palette'
import type { PlacedDrawing } from '../../lenses/paper'
import type { SceneItem, TextStyle } from '../../lenses/scene'
import { logoOf, sheetTitle } from '../../lenses/sheet'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import { projectOf, stepsOfMap } from '../../model/structure'
import { curvesOf } from '../curve-moments'
import { curveBand } from './curve-band'
import { drawnPage, scaledLogo } from './page-frame'
import { type PageSetting, pageMargin, pageSize } from './page-setting'
import { textItem } from './text-items'

const bar = 14
const left = pageMargin + 28
const width = pageSize.width - left - pageMargin - 120
const band = { top: 452, height: 190 } as const
const footTop = 692
const wordsTop = 202
const logoScale = 1.5

type Words = {
  readonly id: string
  readonly said: string
  readonly lines: readonly string[]
  readonly style: TextStyle
  readonly colour: Colour
  /** To what stands below. */
  readonly gap: number
}

/** What the pack is, for whom and of when; across it runs the curve of its first map, which is whose story it tells. */
export function coverPage(page: PageSetting): PlacedDrawing {
  const { document, maps, sheet, foot, t } = page
  const project = projectOf(document)
  const [first] = maps
  const items: SceneItem[] = [
    caption('cover:bar', 0, 0, bar, pageSize.height, [box(0, 0, bar, pageSize.height, { fill: 'navy' })], '')
  ]
  const logo = logoOf(sheet)
  if (logo) items.push(scaledLogo(logo, logoScale, left + logo.width * logoScale, pageMargin))
  const heading = project?.name || first?.title || ''
  const own = page.fit(heading, typeScale.coverTitle, width, 4)
  const isLong = own.length > 3
  const style = isLong ? typeScale.coverTitleLong : typeScale.coverTitle
  const title = isLong ? page.fit(heading, style, width, 4) : own
  const under = subtitleOf(page)
  const client = project?.clientName ?? ''
  const { lead, step } = typeScale
  const words: readonly Words[] = [
    {
      id: 'kind',
      said: t('deliverable.cover'),
      lines: [t('deliverable.cover')],
      style: step,
      colour: 'accent',
      gap: 17
    },
    { id: 'title', said: heading, lines: title, style, colour: page.look.title, gap: 10 },
    { id: 'maps', said: under, lines: page.fit(under, lead, width, 2), style: lead, colour: 'ink2', gap: 6 },
    {
      id: 'client',
      said: client,
      lines: page.fit(client, step, width, 1),
      style: step,
      colour: 'ink2',
      gap: 0
    }
  ]
  const shown = words.filter(({ said }) => said !== '')
  const height = shown.reduce((sum, { lines, style: as, gap }) => sum + lines.length * as.lineHeight + gap, 0)
  // At one height on every cover, unless the words are so many that they would run into the curve.
  let y = Math.min(wordsTop, band.top - 16 - height)
  for (const { id, said, lines, style: as, colour, gap } of shown) {
    const item = textItem(`cover:${id}`, left, y, width, lines, as, colour, said)
    items.push(id === 'title' ? { ...item, part: { kind: 'heading', level: 1 } } : item)
    y += item.height + gap
  }
  const [curve] = first ? curvesOf(document, first) : []
  if (first && curve) {
    const steps = stepsOfMap(document, first.id).map(({ id }) => id)
    const drawn = curveBand(curve, steps, pageSize.width - bar, band.height)
    items.push(caption('cover:curve', bar, band.top, pageSize.width - bar, band.height, drawn, ''))
  }
  items.push(...footOf(page, foot.note))
  return drawnPage(page, items)
}

/** The maps by name where they are few, else how many they are; nothing that the title says already. */
function subtitleOf({ maps, document, sheet, t }: PageSetting): string {
  const [first] = maps
  if (maps.length === 1 && first) {
    if (first.title !== projectOf(document)?.name) return sheetTitle(sheet, first)
    return t(first.state === 'asIs' ? 'deliverable.asIs' : 'deliverable.toBe')
  }
  if (maps.length <= 3) return maps.map((map) => sheetTitle(sheet, map)).join(' \u00B7 ')
  return t('deliverable.maps', { count: maps.length })
}

function footOf(page: PageSetting, note: string): readonly SceneItem[] {
  const facts = [
    page.foot.left === projectOf(page.document)?.clientName ? '' : page.foot.left,
    page.foot.day,
    page.foot.version
  ]
  const words = facts.filter((fact) => fact !== '').join(' \u00B7 ')
  const style = typeScale.body
  const items: SceneItem[] = []
  const place = (id: string, y: number, said: string, most: number): void => {
    if (said === '') return
    const lines = page.fit(said, style, width, most)
    items.push(textItem(id, left, y, width, lines, style, 'ink2', said))
  }
  place('cover:state', footTop, words, 1)
  place('cover:note', footTop + style.lineHeight + 2, note, 3)
  return items
}
