import type { Card, CardKind } from '../model/card'
import { cardKindsIn, hasSeverity } from '../model/card-kind'
import type { Lane } from '../model/lane'
import { cardsOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { addCards } from './card-addition'
import { kindFault, laneAt, place, severityFault } from './card-rules'
import { edit, insert, removal } from './edit'
import { label } from './label'
import { moveAfter } from './move'
import { placeAfter } from './place'

export const cardCommands: Handlers<
  'card.add' | 'card.addMany' | 'card.update' | 'card.move' | 'card.duplicate' | 'card.remove'
> = {
  'card.add': (document, { cardId, cell, after, text, changes = {} }) => {
    const target = laneAt(document, cell)
    if (!target.ok) return target
    const { lane } = target
    const kind = changes.kind ?? lane.kind
    const fault = kindFault(lane, kind, changes)
    if (fault) return fault
    const fields = { id: cardId, mapId: lane.mapId, ...place(cell), text, kind }
    return insert(document, 'card', placeAfter(cardsOf(document, cell), after), fields, changes, (card) =>
      label(document, 'log.cardAdded', card.text)
    )
  },

  'card.addMany': (document, { cells }) => addCards(document, cells),

  'card.update': (document, { cardId, changes }) => {
    const card = document.card.get(cardId)
    const lane = card && document.lane.get(card.laneId)
    if (!card || !lane) return refuse('notFound')
    const kind = changes.kind ?? card.kind
    const fault = kind === card.kind ? severityFault(kind, changes) : kindFault(lane, kind, changes)
    if (fault) return fault
    if (changes.parentCardId === cardId) return refuse('badValue', { field: 'parentCardId' })
    const all = kind === card.kind ? changes : { ...severityOf(card, kind), ...changes }
    return edit(document, card, all, (after) => label(document, 'log.cardUpdated', after.text))
  },

  'card.move': (document, { cardId, cell, after }) => {
    const card = document.card.get(cardId)
    if (!card) return refuse('notFound')
    const target = laneAt(document, cell)
    if (!target.ok) return target
    if (target.lane.mapId !== card.mapId) return refuse('otherMap', { field: 'laneId' })
    const kind = kindAfterMove(card, target.lane)
    const changes = { ...place(cell), kind, ...(kind === card.kind ? {} : severityOf(card, kind)) }
    const moved = label(document, 'log.cardMoved', card.text)
    return moveAfter(document, card, cardsOf(document, cell), after, changes, moved)
  },

  'card.duplicate': (document, { cardId, newCardId, cell, after }) => {
    const card = document.card.get(cardId)
    if (!card) return refuse('notFound')
    const target = laneAt(document, cell)
    if (!target.ok) return target
    const { lane } = target
    const kind = kindAfterMove(card, lane)
    const parentCardId = lane.mapId === card.mapId ? card.parentCardId : null
    const copy = { ...card, ...severityOf(card, kind), parentCardId, derivedFrom: null }
    const fields = { ...copy, id: newCardId, mapId: lane.mapId, ...place(cell), kind }
    return insert(document, 'card', placeAfter(cardsOf(document, cell), after), fields, {}, (added) =>
      label(document, 'log.cardDuplicated', added.text)
    )
  },

  'card.remove': (document, { cardIds }) => {
    const cards = [...new Set(cardIds)].map((id) => document.card.get(id))
    const [only] = cards
    if (cards.includes(undefined)) return refuse('notFound')
    const removed =
      cards.length === 1 && only
        ? label(document, 'log.cardRemoved', only.text)
        : ({ labelKey: 'log.cardsRemoved', labelParams: { count: cards.length } } as const)
    return removal(document, cardIds, removed)
  }
}

function kindAfterMove(card: Card, lane: Lane): CardKind {
  return cardKindsIn(lane.kind).includes(card.kind) ? card.kind : lane.kind
}

function severityOf(card: Card, kind: CardKind): Pick<Card, 'severity'> {
  return { severity: hasSeverity(kind) ? card.severity : null }
}
