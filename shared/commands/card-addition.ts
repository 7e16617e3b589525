import type { Card } from '../model/card'
import type { Document } from '../model/document'
import type { AnyRecord } from '../model/record'
import { cardsOf, cellKey } from '../model/structure'
import { type Applied, refuse } from './applied'
import { kindFault, laneAt, place } from './card-rules'
import type { NewCards } from './command'
import { insertion, rekeyings } from './edit'
import { label } from './label'
import { placesAfter } from './place'

/** All or nothing, and checked against the one document there was: no card of the command may refer to another of it. */
export function addCards(document: Document, cells: readonly NewCards[]): Applied {
  const added: Card[] = []
  const updated: (readonly [AnyRecord, AnyRecord])[] = []
  const seenCells = new Set<string>()
  const seenCards = new Set<string>()
  for (const { cell, after, cards } of cells) {
    const target = laneAt(document, cell)
    if (!target.ok) return target
    if (seenCells.has(cellKey(cell))) return refuse('badPlace')
    seenCells.add(cellKey(cell))
    const { lane } = target
    const places = placesAfter(cardsOf(document, cell), after, cards.length)
    if (!places) return refuse('badPlace')
    for (const [index, { cardId, text, changes = {} }] of cards.entries()) {
      const kind = changes.kind ?? lane.kind
      const fault = kindFault(lane, kind, changes)
      if (fault) return fault
      if (seenCards.has(cardId)) return refuse('idTaken')
      seenCards.add(cardId)
      const order = places.orders[index]
      const fields = { id: cardId, mapId: lane.mapId, ...place(cell), text, kind, order }
      const result = insertion(document, 'card', fields, changes)
      if (!result.ok) return result
      added.push(result.record)
    }
    updated.push(...rekeyings(document, places.rekeyed))
  }
  const [only] = added
  const named =
    added.length === 1 && only
      ? label(document, 'log.cardAdded', only.text)
      : ({ labelKey: 'log.cardsAdded', labelParams: { count: added.length } } as const)
  return { ok: true, patch: { added, updated, removed: [] }, ...named }
}
