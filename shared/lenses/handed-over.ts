import type { Card } from '../model/card'
import type { Document } from '../model/document'
import { Table } from '../model/table'

export type LeftOut = {
  /** Cards and feelings that are not handed over. */
  readonly hiddenIds: readonly string[]
  /** Whether the signs of how sure each card is come along. */
  readonly confidence: boolean
}

/** The project as a client receives it; the same object where nothing is left out. */
export function handedOver(document: Document, { hiddenIds, confidence }: LeftOut): Document {
  if (hiddenIds.length === 0 && confidence) return document
  const hidden = new Set(hiddenIds)
  const card = Table.of(
    [...document.card]
      .filter(([id]) => !hidden.has(id))
      .map(([id, each]): [string, Card] => [id, confidence ? each : { ...each, confidence: 'assumed' }])
  )
  if (hidden.size === 0) return { ...document, card }
  const connection = Table.of(
    [...document.connection].filter(
      ([, { fromCardId, toCardId }]) => !hidden.has(fromCardId) && !hidden.has(toCardId)
    )
  )
  const emotion = Table.of([...document.emotion].filter(([id]) => !hidden.has(id)))
  return { ...document, card, connection, emotion }
}
