import { z } from 'zod'
import type { Scene } from '../../../shared/lenses/scene'
import { type Card, cardSchema } from '../../../shared/model/card'
import type { Document } from '../../../shared/model/document'
import { compareByOrder } from '../../../shared/model/order'
import { columnIndex, placeOf } from '../grid'
import { parseJson } from '../parse-json'
import type { Piece } from './piece'
import { type TextTable, tableHtml, tableText } from './table-text'

/** Our own reading of the clipboard, with every detail; others read the table or the text. */
export const cardsMimeType = 'application/x-parcours-cards'

const detailSchema = z
  .object(cardSchema.shape)
  .omit({
    type: true,
    id: true,
    mapId: true,
    laneId: true,
    stepId: true,
    phaseId: true,
    order: true,
    text: true,
    derivedFrom: true
  })
  .partial()

const copiedSchema = z.object({
  version: z.literal(1),
  cards: z
    .array(
      z.object({
        column: z.int().min(0),
        row: z.int().min(0),
        text: z.string(),
        copyOf: z.string(),
        detail: detailSchema
      })
    )
    .min(1)
})

export type Copied = {
  readonly cardIds: readonly Card['id'][]
  readonly formats: Readonly<Record<string, string>>
}

/** What goes on the clipboard for the cards among the selection that the lens shows; null when it shows none. */
export function copyCards(document: Document, scene: Scene, selection: readonly string[]): Copied | null {
  const rows = scene.rows.flatMap(({ laneId }) => laneId ?? [])
  const found = [...new Set(selection)]
    .flatMap((id) => {
      const card = document.card.get(id)
      const place = card && placeOf(document, scene, card.id)
      const column = place ? columnIndex(scene, place) : -1
      return card && column >= 0 ? [{ card, column, row: rows.indexOf(card.laneId) }] : []
    })
    .sort(inReadingOrder)
  if (found.length === 0) return null
  const firstColumn = Math.min(...found.map(({ column }) => column))
  const firstRow = Math.min(...found.map(({ row }) => row))
  const pieces = found.map(
    ({ card, column, row }): Piece => ({
      column: column - firstColumn,
      row: row - firstRow,
      text: card.text,
      detail: detailSchema.parse(card),
      copyOf: card.id
    })
  )
  const table = tableOf(pieces)
  const [only] = pieces
  return {
    cardIds: found.map(({ card }) => card.id),
    formats: {
      'text/plain': pieces.length === 1 && only ? only.text : tableText(table),
      'text/html': tableHtml(table),
      [cardsMimeType]: JSON.stringify({ version: 1, cards: pieces })
    }
  }
}

/** Null for anything that is not ours: another version, or another program under the same name. */
export function readCopiedCards(json: string): Piece[] | null {
  const parsed = copiedSchema.safeParse(parseJson(json))
  return parsed.success ? parsed.data.cards : null
}

type Found = { readonly card: Card; readonly column: number; readonly row: number }

function inReadingOrder(a: Found, b: Found): number {
  return a.row - b.row || a.column - b.column || byOrder(a.card, b.card)
}

function byOrder(a: Card, b: Card): number {
  // A phase's own cards stand above those of its first step.
  if ((a.phaseId === null) !== (b.phaseId === null)) return a.phaseId === null ? 1 : -1
  return compareByOrder(a, b)
}

/** Lanes down and steps across, without the empty ones between; cards of a single column are a line each. */
function tableOf(pieces: readonly Piece[]): TextTable {
  const columns = [...new Set(pieces.map(({ column }) => column))].sort((a, b) => a - b)
  if (columns.length === 1) return pieces.map(({ text }) => [text])
  const rows = [...new Set(pieces.map(({ row }) => row))]
  return rows.map((row) =>
    columns.map((column) =>
      pieces
        .filter((piece) => piece.row === row && piece.column === column)
        .map(({ text }) => text)
        .join('\n')
    )
  )
}
