import type { Card } from '../model/card'
import type { Document } from '../model/document'
import type { JourneyMap } from '../model/map'
import type { Place } from '../model/place'
import { cardsOnMap } from './cards-on-map'

export type RankedPain = {
  readonly card: Card
  readonly place: Place
  /** Opportunities that answer it, in reading order. */
  readonly answers: readonly Card[]
}

/**
 * The pains and break points of a map, the gravest first: by severity, of equal severity the most frequent, of equal
 * frequency break points before pains and then as the map is read. Votes come between severity and frequency once a
 * project keeps its rounds: no record of them exists yet.
 */
export function rankedPains(document: Document, map: JourneyMap): readonly RankedPain[] {
  const placed = cardsOnMap(document, map)
  const answers = new Map<string, Card[]>()
  for (const { card } of placed) {
    if (card.kind !== 'opportunity' || card.parentCardId === null) continue
    const known = answers.get(card.parentCardId)
    if (known) known.push(card)
    else answers.set(card.parentCardId, [card])
  }
  const pains = placed.filter(({ card: { kind } }) => kind === 'pain' || kind === 'breakPoint')
  return pains
    .map(({ card, place }) => ({ card, place, answers: answers.get(card.id) ?? [] }))
    .sort(
      (a, b) =>
        (b.card.severity ?? 0) - (a.card.severity ?? 0) ||
        (b.card.frequency ?? 0) - (a.card.frequency ?? 0) ||
        Number(b.card.kind === 'breakPoint') - Number(a.card.kind === 'breakPoint')
    )
}
