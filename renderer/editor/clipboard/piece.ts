import type { Changes } from '../../../shared/commands/command'
import { toPlainText } from '../../../shared/model/text-field'
import type { TextTable } from './table-text'

/** A card on its way through the clipboard; column and row count from the first of what was copied. */
export type Piece = {
  readonly column: number
  readonly row: number
  readonly text: string
  readonly detail: Changes<'card'>
  /** The card it is a copy of, so that copies of a pain and its opportunity find each other again. */
  readonly copyOf: string | null
}

/** A single column is a list, all of it for one cell; a table goes to the right and down. Empty cells bring no card. */
export function piecesOfTable(table: TextTable): Piece[] {
  const isList = table.every((row) => row.length <= 1)
  return table.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const text = toPlainText(cell).trim()
      return text === '' ? [] : [{ column, row: isList ? 0 : row, text, detail: {}, copyOf: null }]
    })
  )
}
