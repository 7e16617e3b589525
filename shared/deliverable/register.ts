import type { CardKind } from '../model/card'

/** A table of a deliverable before it is drawn: its words in the reader's language, for paper and slides alike. */
export type Register = {
  readonly columns: readonly RegisterColumn[]
  /** Never empty: a register without rows is null. */
  readonly rows: readonly RegisterRow[]
}

export type RegisterColumn = {
  readonly label: string
  /** Of the width, compared with the other columns'. */
  readonly share: number
  readonly align: 'start' | 'end'
}

export type RegisterRow = {
  /** The record it tells of. */
  readonly recordId: string
  /** What it stands under; rows of one group follow each other. Null where the register has no groups. */
  readonly group: string | null
  readonly cells: readonly RegisterCell[]
}

export type RegisterCell = {
  /** Empty where nothing is known. */
  readonly text: string
  readonly look: 'plain' | 'strong' | 'quiet'
  /** Whose sign stands before the text. */
  readonly kind: CardKind | null
  /** Drawn as bars beside the text: how grave or how frequent, out of three. */
  readonly level: number | null
}

/** A column and how a row fills it. */
export type ColumnOf<Row> = RegisterColumn & { cell(row: Row, index: number): RegisterCell }

export function cell(text: string, over: Partial<RegisterCell> = {}): RegisterCell {
  return { text, look: 'plain', kind: null, level: null, ...over }
}

/** Columns that say nothing in any row leave, and leave their room to the others; no rows make no register. */
export function registerOf<Row>(
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  recordOf: (row: Row) => { readonly recordId: string; readonly group: string | null }
): Register | null {
  if (rows.length === 0) return null
  const filled = columns
    .map((column) => ({ column, cells: rows.map((row, index) => column.cell(row, index)) }))
    .filter(({ cells }) => cells.some(({ text, level }) => text !== '' || level !== null))
  return {
    columns: filled.map(({ column: { label, share, align } }) => ({ label, share, align })),
    rows: rows.map((row, index) => ({
      ...recordOf(row),
      cells: filled.flatMap(({ cells }) => cells[index] ?? [])
    }))
  }
}
