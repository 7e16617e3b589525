import { type Cell, cellText } from '../table'
import type { WorkbookSheet } from '../workbook'

/** How a sheet is read. `headerAt` counts from 1 as spreadsheets do; 0 is a sheet without headers. */
export type Shape = {
  /** Steps across and lines down, read as if it were turned: a row of the table is then a column of the sheet. */
  readonly turned: boolean
  readonly headerAt: number
}

/** `number` is that of the row, or of the column of a turned sheet, from 1. */
export type ForeignRow = { readonly number: number; readonly cells: readonly Cell[] }

export type ForeignTable = {
  readonly turned: boolean
  /** One for each column of the sheet, or row of a turned one; empty where it has no name. */
  readonly headers: readonly string[]
  readonly rows: readonly ForeignRow[]
}

/** No map is told in a longer or wider sheet, and one that has more is refused in words. */
export const foreignRowLimit = 20_000
export const foreignColumnLimit = 200

export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cellText(cell).trim() === ''
}

/** A sheet with more rows in it than a map holds notes. */
export function isTooLong({ rows }: WorkbookSheet): boolean {
  return rows.length > foreignRowLimit && rows.filter((row) => !row.every(isEmpty)).length > foreignRowLimit
}

export function foreignTable(sheet: WorkbookSheet, { turned, headerAt }: Shape): ForeignTable {
  const rows = turned ? turnedRows(sheet.rows) : sheet.rows
  const width = Math.min(
    foreignColumnLimit,
    rows.reduce((most, row) => Math.max(most, lastFilled(row) + 1), 0)
  )
  const named = rows[headerAt - 1] ?? []
  const body = rows
    .slice(headerAt)
    .map((row, index) => ({ number: headerAt + index + 1, cells: row.slice(0, width) }))
    .filter(({ cells }) => !cells.every(isEmpty))
  const isFilled = (at: number): boolean => body.some(({ cells }) => !isEmpty(cells[at]))
  let above = ''
  const headers = Array.from({ length: width }, (_, at) => {
    const own = cellText(named[at] ?? null).trim()
    // The name of a line is written once for the rows it takes; a title over the map names none.
    if (own !== '') above = isFilled(at) ? own : ''
    return own === '' && turned && isFilled(at) ? above : own
  })
  return { turned, headers, rows: body }
}

function turnedRows(rows: WorkbookSheet['rows']): Cell[][] {
  // The rest of a longer sheet is no lines of a map.
  const across = rows.slice(0, foreignColumnLimit)
  const width = across.reduce((most, row) => Math.max(most, lastFilled(row) + 1), 0)
  return Array.from({ length: width }, (_, at) => across.map((row) => row[at] ?? null))
}

function lastFilled(row: readonly Cell[]): number {
  return row.findLastIndex((cell) => !isEmpty(cell))
}

/** As spreadsheets name a column, from 1: A, Z, AA. */
export function columnLetters(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26))
  return number > 26 ? columnLetters(Math.floor((number - 1) / 26)) + letter : letter
}
