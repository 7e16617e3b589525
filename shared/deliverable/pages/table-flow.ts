import { box, line, moved, text, words } from '../../lenses/draw'
import type { SceneItem, TextPart } from '../../lenses/scene'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import type { Register, RegisterCell, RegisterRow } from '../register'
import type { PageFlow } from './page-flow'
import type { PageSetting } from './page-setting'
import { type ColumnPlace, columnPlaces } from './table-columns'
import { cellColour, cellStyle, headStyle, leadOf, leadRoom } from './table-look'

const padY = 5
const { lineHeight } = typeScale.cell
/** A row taller than a page is parted, but never for less than this. */
const leastLines = 4
const groupHeight = 25

type Table = {
  readonly page: PageSetting
  readonly flow: PageFlow
  readonly id: string
  readonly register: Register
  readonly places: readonly ColumnPlace[]
}

type Laid = { readonly cell: RegisterCell; readonly place: ColumnPlace; readonly lines: readonly string[] }

/**
 * A register over as many pages as it takes: its head on each of them, no row parted that fits on a page, and all words
 * of one that does not. pdfmake would lay tables out too, but it tags none of them, wraps by metrics of its own, knows
 * nothing of the fonts that stand in for missing glyphs, and could not be shown before the file is written.
 */
export function flowTable(page: PageSetting, flow: PageFlow, id: string, register: Register): void {
  const { width } = flow.room
  const table: Table = { page, flow, id, register, places: columnPlaces(page, register, width) }
  const head = headOf(table)
  let group: string | null = null
  let isOpen = false
  register.rows.forEach((row) => {
    const laid = laidOut(table, row)
    const lines = Math.max(1, ...laid.map((each) => each.lines.length))
    const opensGroup = row.group !== null && row.group !== group
    group = row.group
    const above = (opensGroup ? groupHeight : 0) + (isOpen ? 0 : head.height)
    const whole = flow.room.height - head.height - (row.group === null ? 0 : groupHeight)
    const isTall = heightOf(lines) > whole
    const wanted = above + heightOf(isTall ? leastLines : lines)
    let isNew = opensGroup
    if (wanted > flow.left && !flow.isFresh) {
      flow.next()
      isOpen = false
      isNew = true
    }
    const open = (continues: boolean): void => {
      if (!isOpen) flow.put(head.height, head.items)
      if (isNew && row.group !== null) flow.put(groupHeight, groupItems(table, row, row.group, continues))
      isOpen = true
      isNew = false
    }
    open(!opensGroup)
    let from = 0
    while (from < lines) {
      const fitting = Math.max(1, Math.floor((flow.left - 2 * padY) / lineHeight))
      const to = Math.min(lines, from + fitting)
      flow.put(heightOf(to - from), rowItems(table, row, laid, from, to))
      from = to
      if (from >= lines) break
      flow.next()
      isOpen = false
      isNew = true
      open(true)
    }
  })
}

function heightOf(lines: number): number {
  return lines * lineHeight + 2 * padY
}

function headOf(table: Table): { readonly height: number; readonly items: readonly SceneItem[] } {
  const { page, register, places, flow, id } = table
  const labels = register.columns.map(({ label }, index) =>
    page.wrap(label, headStyle, places[index]?.width ?? 0)
  )
  const most = Math.max(...labels.map((lines) => lines.length))
  const height = most * headStyle.lineHeight + 2 * padY
  const items = register.columns.map(({ label, align }, index) => {
    const lines = labels[index] ?? []
    const { x, width } = places[index] ?? { x: 0, width: 0 }
    const top = height - padY - lines.length * headStyle.lineHeight
    const shown = text(align === 'end' ? width : 0, top, lines, headStyle, 'ink2', align)
    return cellItem(table, 'head', index, { x, width }, height, [shown], label, { heads: 'column' })
  })
  const rule = ruleItem(`${id}:head:rule`, flow.room.width, height, 'line3', 1)
  return { height: height + 1, items: [...items, rule] }
}

function groupItems(table: Table, row: RegisterRow, name: string, continues: boolean): readonly SceneItem[] {
  const { page, flow, register } = table
  const { width } = flow.room
  const label = continues ? page.t('deliverable.continued', { title: name }) : name
  const primitives = [
    box(0, 0.5, width, groupHeight - 1, { fill: 'surface2' }),
    text(8, 5, page.fit(label, typeScale.cellStrong, width - 16, 1), typeScale.cellStrong, 'ink')
  ]
  const place = { x: 0, width }
  const item = cellItem(table, `group:${row.recordId}`, 0, place, groupHeight, primitives, label, {
    heads: 'row',
    span: register.columns.length
  })
  return [item]
}

function laidOut({ page, places }: Table, row: RegisterRow): readonly Laid[] {
  return row.cells.map((cell, index) => {
    const place = places[index] ?? { x: 0, width: 0 }
    const room = place.width - leadRoom(cell)
    return { cell, place, lines: cell.text === '' ? [] : page.wrap(cell.text, cellStyle(cell), room) }
  })
}

function rowItems(
  table: Table,
  row: RegisterRow,
  laid: readonly Laid[],
  from: number,
  to: number
): readonly SceneItem[] {
  const height = heightOf(to - from)
  const items = laid.map(({ cell, place, lines }, index) => {
    const shown = lines.slice(from, to)
    const { width } = place
    const lead = leadRoom(cell)
    const style = cellStyle(cell)
    const colour = cellColour(cell)
    const isEnd = table.register.columns[index]?.align === 'end'
    const said = isEnd
      ? text(width, padY, shown, style, colour, 'end')
      : words(lead, padY, width - lead, shown, style, colour)
    const signs = from === 0 ? moved(leadOf(cell), 0, padY) : []
    const primitives = shown.length > 0 ? [...signs, said] : signs
    return cellItem(table, `${row.recordId}:${from}`, index, place, height, primitives, shown.join(' '), {})
  })
  const { width } = table.flow.room
  return [...items, ruleItem(`${table.id}:${row.recordId}:${from}:rule`, width, height, 'line', 0.75)]
}

function cellItem(
  { id }: Table,
  row: string,
  index: number,
  { x, width }: ColumnPlace,
  height: number,
  primitives: SceneItem['primitives'],
  label: string,
  over: Partial<Extract<TextPart, { kind: 'cell' }>>
): SceneItem {
  const part = { kind: 'cell', table: id, row, heads: null, span: 1, ...over } as const
  return { ...caption(`${id}:${row}:${index}`, x, 0, width, height, primitives, label), part }
}

function ruleItem(id: string, width: number, y: number, colour: 'line' | 'line3', weight: number): SceneItem {
  const points = [
    [0, 0],
    [width, 0]
  ] as const
  return caption(id, 0, y, width, 1, [line(points, colour, weight)], '')
}
