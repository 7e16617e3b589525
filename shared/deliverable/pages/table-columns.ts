import type { Register, RegisterCell } from '../register'
import type { PageSetting } from './page-setting'
import { cellStyle, headStyle, leadRoom } from './table-look'

/** Between the words of two columns. */
export const columnGap = 14
/** A text of more characters fills any column: it is not measured. */
const longText = 200

export type ColumnPlace = { readonly x: number; readonly width: number }

/** Columns in the shares they ask for, none wider than its words need while another could use the room. */
export function columnPlaces(page: PageSetting, register: Register, width: number): readonly ColumnPlace[] {
  const { columns } = register
  const natural = columns.map(({ label }, index) => {
    let widest = page.width(label, headStyle)
    for (const { cells } of register.rows) {
      const cell = cells[index]
      if (cell) widest = Math.max(widest, naturalWidth(page, cell))
    }
    return Math.ceil(widest) + 1
  })
  const whole = width - columnGap * (columns.length - 1)
  const widths = shared(
    columns.map(({ share }) => share),
    natural,
    whole
  )
  let x = 0
  return widths.map((each) => {
    const place = { x, width: each }
    x += each + columnGap
    return place
  })
}

function naturalWidth(page: PageSetting, cell: RegisterCell): number {
  if (cell.text.length > longText) return Number.POSITIVE_INFINITY
  const style = cellStyle(cell)
  return leadRoom(cell) + Math.max(...cell.text.split('\n').map((line) => page.width(line, style)))
}

function shared(shares: readonly number[], natural: readonly number[], whole: number): readonly number[] {
  const settled = new Map<number, number>()
  for (;;) {
    const rest = whole - [...settled.values()].reduce((sum, each) => sum + each, 0)
    const open = shares.map((_, index) => index).filter((index) => !settled.has(index))
    const total = open.reduce((sum, index) => sum + (shares[index] ?? 0), 0)
    const due = (index: number): number => (rest * (shares[index] ?? 0)) / total
    const small = open.filter((index) => (natural[index] ?? 0) < due(index))
    if (small.length === 0) return shares.map((_, index) => settled.get(index) ?? due(index))
    if (small.length === open.length) {
      // Words everywhere narrower than the page: what is over goes to all alike.
      const needed = natural.reduce((sum, each) => sum + each, 0)
      return natural.map((each) => (each * whole) / needed)
    }
    for (const index of small) settled.set(index, natural[index] ?? 0)
  }
}
