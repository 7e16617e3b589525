import { box } from '../../lenses/draw'
import { quoted } from '../../lenses/layout/spoken'
import type { SceneItem } from '../../lenses/scene'
import { portrait, sheetTitle } from '../../lenses/sheet'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import type { Persona } from '../../model/persona'
import { curvesOf } from '../curve-moments'
import { curveChart } from './curve-chart'
import { PageFlow } from './page-flow'
import type { PageSetting } from './page-setting'
import { subheading, textItem } from './text-items'

const sideWidth = 250
const gap = 36
const discSize = 128
const chartHeight = { least: 232, most: 330 } as const
const chartTitle = 26
const columnGap = 28
/** A quotation of more lines is no motto any more: it is told beside the description. */
const mottoLines = 4

type Column = {
  readonly id: string
  readonly title: string
  readonly x: number
  readonly width: number
  readonly lines: readonly string[]
  /** Where it begins on the first page. */
  readonly from: number
}

/** Bodies of a persona's sheet: who they are, what they want and fear, and how they live each journey. */
export function personaPages(page: PageSetting, persona: Persona): readonly (readonly SceneItem[])[] {
  const { room, maps, document } = page
  const charts = maps.flatMap((map) => {
    const curves = curvesOf(document, map)
    const front = curves.find((curve) => curve.persona?.id === persona.id)
    return front ? [{ map, front }] : []
  })
  const [ownChart, ...moreCharts] = charts
  const left = sideWidth + gap
  const width = room.width - left
  const { items, top: sideTop } = sideHead(page, persona)
  const motto = persona.quote === '' ? '' : quoted(persona.quote, page.sheet)
  const mottoStyle = typeScale.curveQuote
  const mottoText = page.wrap(motto, mottoStyle, width)
  const isMotto = motto !== '' && mottoText.length <= mottoLines
  const first: SceneItem[] = [...items]
  let top = 0
  if (isMotto) {
    first.push(textItem('persona:quote', left, 0, width, mottoText, mottoStyle, 'ink', motto))
    top = mottoText.length * mottoStyle.lineHeight + 22
  }
  const columns = columnsOf(page, persona, isMotto ? '' : motto, { left, width, top, sideTop })
  // Words first; the curve takes what they leave, and never so little that nobody could read it.
  const wordsEnd = Math.max(sideTop, ...columns.map(endOf))
  const spare = room.height - wordsEnd - chartTitle - 24
  const height = Math.min(chartHeight.most, Math.max(chartHeight.least, spare))
  const bottom = ownChart ? room.height - height - chartTitle - 16 : room.height
  const pages: SceneItem[][] = []
  let taken: readonly number[] = columns.map(() => 0)
  do {
    const isFirst = pages.length === 0
    const { items: shown, taken: next } = columnsPart(page, columns, taken, isFirst ? bottom : null)
    pages.push(isFirst ? [...first, ...shown] : shown)
    taken = next
  } while (columns.some(({ lines }, index) => (taken[index] ?? 0) < lines.length))
  if (ownChart) {
    const y = room.height - height - chartTitle
    pages[0]?.push(...chartItems(page, persona, ownChart, 'persona:curve', 0, y, height))
  }
  const placed = pages.map((all) => all.map((item) => ({ ...item, x: item.x + room.x, y: item.y + room.y })))
  const flow = new PageFlow(room)
  moreCharts.forEach((chart, index) => {
    const whole = chartHeight.least + chartTitle
    if (whole > flow.left) flow.next()
    flow.put(whole, chartItems(page, persona, chart, `persona:curve:${index + 1}`, 0, 0, chartHeight.least))
    flow.skip(24)
  })
  return moreCharts.length > 0 ? [...placed, ...flow.pages] : placed
}

type Chart = Pick<Parameters<typeof curveChart>[2], 'map' | 'front'>

function chartItems(
  page: PageSetting,
  persona: Persona,
  { map, front }: Chart,
  id: string,
  x: number,
  y: number,
  height: number
): readonly SceneItem[] {
  const { width } = page.room
  const name = page.t('lens.curve.of', { name: persona.name })
  const title = page.maps.length > 1 ? `${name} \u00B7 ${sheetTitle(page.sheet, map)}` : name
  const drawn = curveChart(page, id, { map, curves: [front], front, width, height })
  return [
    subheading(page, `${id}:title`, x, y, width, title, 'small'),
    ...drawn.map((item) => ({ ...item, x: item.x + x, y: item.y + y + chartTitle }))
  ]
}

/** Portrait, role and segment, and where the description begins under them. */
function sideHead(page: PageSetting, persona: Persona): { items: readonly SceneItem[]; top: number } {
  const drawn = portrait(page.sheet, persona, 0, 0, discSize, typeScale.figure)
  const label = page.t('lens.portrait', { name: persona.name })
  const items: SceneItem[] = [caption('persona:portrait', 0, 0, discSize, discSize, drawn, label)]
  let y = discSize + 16
  if (persona.role !== '') {
    const lines = page.fit(persona.role, typeScale.step, sideWidth, 4)
    items.push(textItem('persona:role', 0, y, sideWidth, lines, typeScale.step, 'ink', persona.role))
    y += lines.length * typeScale.step.lineHeight + 2
  }
  if (persona.segment !== '') {
    const lines = page.fit(persona.segment, typeScale.card, sideWidth, 4)
    items.push(textItem('persona:segment', 0, y, sideWidth, lines, typeScale.card, 'ink2', persona.segment))
    y += lines.length * typeScale.card.lineHeight
  }
  return { items, top: y + 14 }
}

function columnsOf(
  page: PageSetting,
  persona: Persona,
  longQuote: string,
  at: { left: number; width: number; top: number; sideTop: number }
): readonly Column[] {
  const { t } = page
  const style = typeScale.body
  const told = (['goals', 'needs', 'frustrations'] as const).filter((field) => persona[field] !== '')
  const count = Math.max(1, told.length)
  const each = (at.width - columnGap * (count - 1)) / count
  const side = [persona.description, longQuote].filter((part) => part !== '').join('\n\n')
  const columns = told.map(
    (field, index): Column => ({
      id: field,
      title: t(`table.column.${field}`),
      x: at.left + index * (each + columnGap),
      width: each,
      lines: page.wrap(persona[field], style, each - 12),
      from: at.top
    })
  )
  if (side === '') return columns
  const lines = page.wrap(side, style, sideWidth)
  return [{ id: 'description', title: '', x: 0, width: sideWidth, lines, from: at.sideTop }, ...columns]
}

const titleHeight = 26

function endOf({ title, from, lines }: Column): number {
  return from + (title === '' ? 0 : titleHeight) + lines.length * typeScale.body.lineHeight
}

/** As much of each column as a page holds, from where the last one ended. */
function columnsPart(
  page: PageSetting,
  columns: readonly Column[],
  taken: readonly number[],
  /** Where the first page ends; null on those after it. */
  firstBottom: number | null
): { items: SceneItem[]; taken: readonly number[] } {
  const style = typeScale.body
  const items: SceneItem[] = []
  const next = columns.map((column, index) => {
    const from = taken[index] ?? 0
    const isFirst = firstBottom !== null
    const [top, bottom] = isFirst ? [column.from, firstBottom] : [0, page.room.height]
    const head = column.title === '' ? 0 : titleHeight
    const most = Math.max(1, Math.floor((bottom - top - head) / style.lineHeight))
    const lines = column.lines.slice(from, from + most)
    if (lines.length === 0) return from
    const inset = column.title === '' ? 0 : 12
    if (column.title !== '') {
      const title = isFirst ? column.title : page.t('deliverable.continued', { title: column.title })
      const rule = box(0, 2, 3, head + lines.length * style.lineHeight - 4, {
        fill: column.id === 'frustrations' ? 'negLine' : column.id === 'goals' ? 'posLine' : 'line2',
        radius: 1.5
      })
      items.push(caption(`persona:${column.id}:rule`, column.x, top, 3, 10, [rule], ''))
      items.push(
        subheading(
          page,
          `persona:${column.id}:title`,
          column.x + inset,
          top,
          column.width - inset,
          title,
          'small'
        )
      )
    }
    items.push(
      textItem(
        `persona:${column.id}`,
        column.x + inset,
        top + head,
        column.width - inset,
        lines,
        style,
        'ink2'
      )
    )
    return from + lines.length
  })
  return { items, taken: next }
}
