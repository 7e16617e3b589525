import type { Card } from '../model/card'
import type { Document } from '../model/document'
import type { JourneyMap } from '../model/map'
import type { Place } from '../model/place'
import { cardsOnMap } from './cards-on-map'

export type RankedOpportunity = {
  readonly card: Card
  readonly place: Place
  /** The pain it answers; null where it answers none. */
  readonly answered: Card | null
  /** Ideas that belong to it, in reading order. */
  readonly ideas: readonly Card[]
}

/** More than any that is rated. */
const unknownEffort = 11

/**
 * The opportunities of a map, the most promising first: by impact, of equal impact the least effort, then as the map is
 * read. What nobody rated comes last: an unknown promises nothing.
 */
export function rankedOpportunities(document: Document, map: JourneyMap): readonly RankedOpportunity[] {
  const placed = cardsOnMap(document, map)
  const ideas = placed.filter(({ card }) => card.kind === 'idea')
  return placed
    .filter(({ card }) => card.kind === 'opportunity')
    .map(({ card, place }) => ({
      card,
      place,
      answered: document.card.get(card.parentCardId ?? '') ?? null,
      ideas: ideas.flatMap((idea) => (idea.card.parentCardId === card.id ? [idea.card] : []))
    }))
    .sort(
      (a, b) =>
        (b.card.impact ?? -1) - (a.card.impact ?? -1) ||
        (a.card.effort ?? unknownEffort) - (b.card.effort ?? unknownEffort)
    )
}
