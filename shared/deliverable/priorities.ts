import type { Card } from '../model/card'
import type { Document } from '../model/document'
import type { JourneyMap } from '../model/map'
import type { Place } from '../model/place'
import { cardsOnMap } from './cards-on-map'

/** What the matrix says of an opportunity, in the order in which a plan takes them up. */
export const quadrants = ['quickWin', 'project', 'fillIn', 'setAside'] as const
export type Quadrant = (typeof quadrants)[number]

/** Impact and effort go from 0 to 10. */
export const ratingMost = 10
const middle = ratingMost / 2

export type Rating = { readonly impact: number; readonly effort: number }

export type Candidate = {
  readonly card: Card
  readonly place: Place
  /** As the map is read, whatever its rating: "the 7" stays the 7 while a room argues where it goes. */
  readonly number: number
  /** The pain an opportunity answers, or the opportunity an idea belongs to; null where there is none. */
  readonly answers: Card | null
}

export type RatedCandidate = Candidate & Rating & { readonly quadrant: Quadrant }

export type Priorities = {
  /** Those of a quadrant together, quick wins first; within one the most impact, then the least effort. */
  readonly rated: readonly RatedCandidate[]
  /** What misses its impact, its effort or both, as the map is read. */
  readonly unrated: readonly Candidate[]
}

/** On the line between two, an impact counts as high and an effort as high: a quick win must be one beyond doubt. */
export function quadrantOf({ impact, effort }: Rating): Quadrant {
  if (impact >= middle) return effort < middle ? 'quickWin' : 'project'
  return effort < middle ? 'fillIn' : 'setAside'
}

/** The opportunities of a map and the ideas under them, by what they promise and what they cost. */
export function prioritiesOf(document: Document, map: JourneyMap): Priorities {
  const rated: RatedCandidate[] = []
  const unrated: Candidate[] = []
  let number = 0
  for (const { card, place } of cardsOnMap(document, map)) {
    if (card.kind !== 'opportunity' && card.kind !== 'idea') continue
    number += 1
    const answers = document.card.get(card.parentCardId ?? '') ?? null
    const candidate = { card, place, number, answers }
    const { impact, effort } = card
    if (impact === null || effort === null) unrated.push(candidate)
    else rated.push({ ...candidate, impact, effort, quadrant: quadrantOf({ impact, effort }) })
  }
  rated.sort(
    (a, b) =>
      quadrants.indexOf(a.quadrant) - quadrants.indexOf(b.quadrant) ||
      b.impact - a.impact ||
      a.effort - b.effort ||
      a.number - b.number
  )
  return { rated, unrated }
}
