/** A day as records keep it, "2026-11-25": what writes a table makes of it what its readers take for a date. */
export type Day = { readonly day: string }

/** Null is an empty cell. Text is text, whatever it looks like. */
export type Cell = string | number | Day | null

export type TableColumn = {
  readonly header: string
  /** In characters, as spreadsheets count. */
  readonly width: number
}

/** One row a record, in the order a reader expects. */
export type Table = {
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

export type TableRow = { readonly id: string; readonly cells: readonly Cell[] }

/** As it would be typed; a number as programs write it. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.day : String(cell)
}
