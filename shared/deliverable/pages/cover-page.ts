import { box, text } from '../../lenses/draw'
import type { Colour } from '../../lenses/palette'
import type { PlacedDrawing } from '../../lenses/paper'
import type { SceneItem, TextStyle } from '../../lenses/scene'
import { logoOf, sheetTitle } from '../../lenses/sheet'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import { projectOf, stepsOfMap } from '../../model/structure'
import { curvesOf } from '../curve-moments'
import { curveBand } from './curve-chart'
import { drawnPage, scaledLogo } from './page-frame'
import { type PageSetting, pageMargin, pageSize } from './page-setting'

const bar = 14
const left = pageMargin + 28
const width = pageSize.width - left - pageMargin - 120
const band = { top: 452, height: 190 } as const
const footTop = 692
const logoScale = 1.5

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
  const top = 236
  const put = (
    id: string,
    y: number,
    lines: readonly string[],
    as: TextStyle,
    colour: Colour,
    label: string
  ) => {
    const height = lines.length * as.lineHeight
    const item = caption(id, left, y, width, height, [text(0, 0, lines, as, colour)], label)
    items.push(id === 'cover:title' ? { ...item, part: { kind: 'heading', level: 1 } } : item)
    return height
  }
  put('cover:kind', top - 34, [t('deliverable.cover')], typeScale.step, 'accent', t('deliverable.cover'))
  let y = top + put('cover:title', top, title, style, page.look.title, heading) + 10
  y += put('cover:maps', y, page.fit(under, typeScale.lead, width, 2), typeScale.lead, 'ink2', under) + 6
  if (project?.clientName)
    put(
      'cover:client',
      y,
      page.fit(project.clientName, typeScale.step, width, 1),
      typeScale.step,
      'ink2',
      project.clientName
    )
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
    items.push(
      caption(id, left, y, width, lines.length * style.lineHeight, [text(0, 0, lines, style, 'ink2')], said)
    )
  }
  place('cover:state', footTop, words, 1)
  place('cover:note', footTop + style.lineHeight + 2, note, 3)
  return items
}
