import { type Card, cardKinds, confidenceSchema } from '../../../shared/model/card'
import { personasOfMap } from '../../../shared/model/curves'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import type { LensId } from '../../../shared/model/lens-id'
import { cardsOfLane, lanesOf, personasOf, teamsOf } from '../../../shared/model/structure'
import { type Facet, type Filter, passes, type Sieve, unset, valuesOf } from './filter'

export type Tally = { readonly shown: number; readonly all: number }

type Counted = Sieve & { readonly shown: number }
const counted = new WeakMap<readonly Card[], Counted>()

/** How many of the cards of a map and lens pass. Lane by lane: an edit counts the cards of its own lane again and no others. */
export function tallyOf(document: Document, mapId: Id<'map'>, lens: LensId, sieve: Sieve): Tally {
  let shown = 0
  let all = 0
  for (const lane of lanesOf(document, mapId, lens)) {
    const cards = cardsOfLane(document, lane.id)
    all += cards.length
    shown += shownOf(cards, sieve)
  }
  return { shown, all }
}

function shownOf(cards: readonly Card[], { filter, since }: Sieve): number {
  const before = counted.get(cards)
  if (before?.filter === filter && before.since === since) return before.shown
  const shown = cards.filter((card) => since.has(card.id) || passes(filter, card)).length
  counted.set(cards, { filter, since, shown })
  return shown
}

export type FacetValue = { readonly value: string; readonly count: number }

/** The values that cards of a map and lens have in a facet, that are chosen, or whose curves it draws, each with the cards that choosing it would show. */
export function facetValues(
  document: Document,
  mapId: Id<'map'>,
  lens: LensId,
  filter: Filter,
  facet: Facet
): readonly FacetValue[] {
  const curves = facet === 'personas' ? personasOfMap(document, mapId).map(({ id }) => id) : []
  const counts = new Map<string, number>([...curves, ...filter[facet]].map((value) => [value, 0]))
  for (const lane of lanesOf(document, mapId, lens))
    for (const card of cardsOfLane(document, lane.id)) {
      const more = passes(filter, card, facet) ? 1 : 0
      for (const value of new Set(valuesOf(card, facet))) counts.set(value, (counts.get(value) ?? 0) + more)
    }
  // Each persona's cards are joined by everyone's, as they are on the sheet.
  const everyones = facet === 'personas' ? (counts.get(unset) ?? 0) : 0
  return orderOf(document, facet, counts).map(({ value, count }) => ({
    value,
    count: value === unset ? count : count + everyones
  }))
}

function orderOf(
  document: Document,
  facet: Facet,
  counts: ReadonlyMap<string, number>
): readonly FacetValue[] {
  const values = [...wanted(document, facet, counts), unset].filter((value) => counts.has(value))
  return values.map((value) => ({ value, count: counts.get(value) ?? 0 }))
}

/** In the order of the vocabulary or the catalogue; tags by the alphabet. */
function wanted(document: Document, facet: Facet, counts: ReadonlyMap<string, number>): readonly string[] {
  switch (facet) {
    case 'kinds':
      return cardKinds
    case 'teams':
      return teamsOf(document).map(({ id }) => id)
    case 'confidences':
      return confidenceSchema.options
    case 'personas':
      return personasOf(document).map(({ id }) => id)
    case 'tags': {
      const { compare } = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })
      return [...counts.keys()].filter((tag) => tag !== unset).sort(compare)
    }
  }
}
