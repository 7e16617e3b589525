import type { Card, CardKind } from '../model/card'
import { cardKindsIn, hasSeverity } from '../model/card-kind'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { Lane } from '../model/lane'
import type { AnyRecord } from '../model/record'
import { cardsOf, cellKey } from '../model/structure'
import { type Applied, type Label, refuse } from './applied'
import { kindFault, laneAt, place, severityFault } from './card-rules'
import type { Changes, MovedCards } from './command'
import { edit, rekeyings, replacement } from './edit'
import { label } from './label'
import { placesAfter } from './place'

type Updated = (readonly [AnyRecord, AnyRecord])[]

export function updateCard(document: Document, cardId: Id<'card'>, changes: Changes<'card'>): Applied {
  const card = document.card.get(cardId)
  const lane = card && document.lane.get(card.laneId)
  if (!card || !lane) return refuse('notFound')
  const kind = changes.kind ?? card.kind
  const fault = kind === card.kind ? severityFault(kind, changes) : kindFault(lane, kind, changes)
  if (fault) return fault
  if (changes.parentCardId === cardId) return refuse('badValue', { field: 'parentCardId' })
  const all = kind === card.kind ? changes : { ...severityOf(card, kind), ...changes }
  return edit(document, card, all, (after) => label(document, 'log.cardUpdated', after.text))
}

/** All or nothing. The cards do not depend on each other, so each is checked against the one document there was. */
export function updateCards(
  document: Document,
  cards: readonly { cardId: Id<'card'>; changes: Changes<'card'> }[]
): Applied {
  const updated: Updated = []
  const seen = new Set<string>()
  let only: Label | undefined
  for (const { cardId, changes } of cards) {
    if (seen.has(cardId)) return refuse('badPlace')
    seen.add(cardId)
    const applied = updateCard(document, cardId, changes)
    if (!applied.ok) return applied
    updated.push(...applied.patch.updated)
    only = applied
  }
  return { ok: true, patch: { added: [], updated, removed: [] }, ...counted('log.cardsUpdated', cards, only) }
}

/** All or nothing; a lane of another kind changes the kind of what goes there. */
export function moveCards(document: Document, cells: readonly MovedCards[]): Applied {
  const moved = cells.flatMap(({ cardIds }) => cardIds)
  const moving = new Set<string>(moved)
  const seenCells = new Set<string>()
  if (moving.size < moved.length) return refuse('badPlace')
  const updated: Updated = []
  let only: Label | undefined
  for (const { cell, after, cardIds } of cells) {
    const target = laneAt(document, cell)
    if (!target.ok) return target
    const { lane } = target
    if (seenCells.has(cellKey(cell))) return refuse('badPlace')
    seenCells.add(cellKey(cell))
    const staying = cardsOf(document, cell).filter(({ id }) => !moving.has(id))
    if (stands(cardsOf(document, cell), staying, after, cardIds)) continue
    const places = placesAfter(staying, after, cardIds.length)
    if (!places) return refuse('badPlace')
    for (const [index, cardId] of cardIds.entries()) {
      const card = document.card.get(cardId)
      if (!card) return refuse('notFound')
      if (lane.mapId !== card.mapId) return refuse('otherMap', { field: 'laneId' })
      const changes = { ...placeIn(card, lane), ...place(cell), order: places.orders[index] }
      const applied = replacement(document, card, changes, () => label(document, 'log.cardMoved', card.text))
      if (!applied.ok) return applied
      updated.push(...applied.patch.updated)
      only = applied
    }
    updated.push(...rekeyings(document, places.rekeyed))
  }
  return { ok: true, patch: { added: [], updated, removed: [] }, ...counted('log.cardsMoved', moved, only) }
}

/** Whether the cell reads so already: a drop in place keeps every key. */
function stands(
  now: readonly Card[],
  staying: readonly Card[],
  after: string | null,
  cardIds: readonly string[]
): boolean {
  if (now.length !== staying.length + cardIds.length) return false
  const at = after === null ? 0 : staying.findIndex(({ id }) => id === after) + 1
  if (after !== null && at === 0) return false
  return cardIds.every((id, index) => now[at + index]?.id === id)
}

/** What a lane makes of a card that comes to it. */
export function placeIn(card: Card, lane: Lane): Partial<Pick<Card, 'kind' | 'severity'>> {
  const kind = kindAfterMove(card, lane)
  return kind === card.kind ? {} : { kind, ...severityOf(card, kind) }
}

export function kindAfterMove(card: Card, lane: Lane): CardKind {
  return cardKindsIn(lane.kind).includes(card.kind) ? card.kind : lane.kind
}

export function severityOf(card: Card, kind: CardKind): Pick<Card, 'severity'> {
  return { severity: hasSeverity(kind) ? card.severity : null }
}

function counted(
  labelKey: 'log.cardsUpdated' | 'log.cardsMoved',
  all: readonly unknown[],
  only: Label | undefined
): Label {
  if (all.length === 1 && only) return { labelKey: only.labelKey, labelParams: only.labelParams }
  return { labelKey, labelParams: { count: all.length } }
}
