import type { Document } from '../model/document'
import type { Id } from '../model/id'
import { emptyPatch, type Patch } from '../model/patch'
import { annotationsOf, type Cell } from '../model/structure'
import { type Applied, type Handlers, type Label, refuse } from './applied'
import { addCards } from './card-addition'
import { laneAt } from './card-rules'
import type { Command } from './command'
import { insertion, rekeyings } from './edit'
import { joined } from './joined'
import { label } from './label'
import { moveAfter } from './move'
import { placesAfter } from './place'
import { removalOf } from './removal'

/** Notes that wait for their place: into the parking lot, in another order, out of it into a cell. */
export const parkingCommands: Handlers<
  'annotation.park' | 'annotation.move' | 'annotation.file' | 'card.park'
> = {
  'annotation.park': (document, { mapId, notes }) => {
    if (!document.map.has(mapId)) return refuse('notFound')
    return parked(document, mapId, notes, [])
  },

  'annotation.move': (document, { annotationId, after }) => {
    const annotation = document.annotation.get(annotationId)
    if (!annotation) return refuse('notFound')
    const moved = label(document, 'log.annotationMoved', annotation.text)
    return moveAfter(document, annotation, annotationsOf(document, annotation.mapId), after, {}, moved)
  },

  'annotation.file': (document, { notes, cell, after }) => filed(document, notes, cell, after),

  'card.park': (document, { cards }) => {
    const mapId = document.card.get(cards[0]?.cardId ?? '')?.mapId
    const notes: Note[] = []
    for (const { cardId, annotationId } of cards) {
      const card = document.card.get(cardId)
      if (!card) return refuse('notFound')
      if (card.mapId !== mapId) return refuse('otherMap', { field: 'mapId' })
      // Words are kept wherever they stood on the card; a parked note has one field for them.
      notes.push({ annotationId, text: joined([card.text, card.note], '\n') })
    }
    if (!mapId) return { ok: true, patch: emptyPatch, ...counted(document, []) }
    return parked(
      document,
      mapId,
      notes,
      cards.map(({ cardId }) => cardId)
    )
  }
}

type Note = { readonly annotationId: Id<'annotation'>; readonly text: string }

/** At the end of the parking lot, in place of the cards they were. */
function parked(
  document: Document,
  mapId: Id<'map'>,
  notes: readonly Note[],
  cardIds: readonly Id<'card'>[]
): Applied {
  const siblings = annotationsOf(document, mapId)
  const places = placesAfter(siblings, siblings.at(-1)?.id ?? null, notes.length)
  if (!places) return refuse('badPlace')
  if (hasTwice(notes.map(({ annotationId }) => annotationId)) || hasTwice(cardIds)) return refuse('idTaken')
  const added: Patch['added'][number][] = []
  for (const [index, { annotationId, text }] of notes.entries()) {
    const fields = { id: annotationId, mapId, kind: 'parked', text, order: places.orders[index] }
    const result = insertion(document, 'annotation', fields, {})
    if (!result.ok) return result
    added.push(result.record)
  }
  const { updated, removed } = removalOf(document, cardIds)
  const patch = { added, updated: [...updated, ...rekeyings(document, places.rekeyed)], removed }
  return { ok: true, patch, ...counted(document, notes) }
}

function filed(
  document: Document,
  notes: (Command & { type: 'annotation.file' })['notes'],
  cell: Cell,
  after: Id<'card'> | null
): Applied {
  const target = laneAt(document, cell)
  if (!target.ok) return target
  const ids = notes.map(({ annotationId }) => annotationId)
  if (hasTwice(ids)) return refuse('badPlace')
  const cards: { cardId: Id<'card'>; text: string }[] = []
  for (const { annotationId, cardId } of notes) {
    const annotation = document.annotation.get(annotationId)
    if (!annotation) return refuse('notFound')
    if (annotation.mapId !== target.lane.mapId) return refuse('otherMap', { field: 'laneId' })
    cards.push({ cardId, text: annotation.text })
  }
  const applied = addCards(document, [{ cell, after, cards }])
  if (!applied.ok) return applied
  const { added, updated } = applied.patch
  const { removed } = removalOf(document, ids)
  const [only] = cards
  const named: Label =
    cards.length === 1 && only
      ? label(document, 'log.noteFiled', only.text)
      : { labelKey: 'log.notesFiled', labelParams: { count: cards.length } }
  return { ok: true, patch: { added, updated, removed }, ...named }
}

function counted(document: Document, notes: readonly Note[]): Label {
  const [only] = notes
  return notes.length === 1 && only
    ? label(document, 'log.noteParked', only.text)
    : { labelKey: 'log.notesParked', labelParams: { count: notes.length } }
}

function hasTwice(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length
}
