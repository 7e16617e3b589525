import { cardsOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { addCards } from './card-addition'
import { kindAfterMove, moveCards, placeIn, severityOf, updateCard, updateCards } from './card-changes'
import { kindFault, laneAt, place } from './card-rules'
import { insert, removal } from './edit'
import { label } from './label'
import { moveAfter } from './move'
import { placeAfter } from './place'

export const cardCommands: Handlers<
  | 'card.add'
  | 'card.addMany'
  | 'card.update'
  | 'card.updateMany'
  | 'card.move'
  | 'card.moveMany'
  | 'card.duplicate'
  | 'card.remove'
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

  'card.update': (document, { cardId, changes }) => updateCard(document, cardId, changes),

  'card.updateMany': (document, { cards }) => updateCards(document, cards),

  'card.move': (document, { cardId, cell, after }) => {
    const card = document.card.get(cardId)
    if (!card) return refuse('notFound')
    const target = laneAt(document, cell)
    if (!target.ok) return target
    if (target.lane.mapId !== card.mapId) return refuse('otherMap', { field: 'laneId' })
    const changes = { ...place(cell), ...placeIn(card, target.lane) }
    const moved = label(document, 'log.cardMoved', card.text)
    return moveAfter(document, card, cardsOf(document, cell), after, changes, moved)
  },

  'card.moveMany': (document, { cells }) => moveCards(document, cells),

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
