import type { Document } from '../model/document'
import type { JourneyMap } from '../model/map'
import { type Place, placesOf } from '../model/place'
import type { Step } from '../model/step'
import { type BreakPoint, breakPointsOf } from './break-points'
import { type CurveMoments, curvesOf } from './curve-moments'
import { type KeyFigures, keyFigures } from './key-figures'
import { type RankedOpportunity, rankedOpportunities } from './opportunities'
import { type RankedPain, rankedPains } from './pains'

export type MomentOfTruth = { readonly step: Step; readonly place: Place }

/** What a deliverable says of a map before it shows it: all computed, nothing written by hand. */
export type MapSummary = {
  readonly map: JourneyMap
  readonly figures: KeyFigures
  readonly curves: readonly CurveMoments[]
  /** The gravest first, break points among them. */
  readonly pains: readonly RankedPain[]
  readonly breakPoints: readonly BreakPoint[]
  /** The most promising first. */
  readonly opportunities: readonly RankedOpportunity[]
  readonly momentsOfTruth: readonly MomentOfTruth[]
}

export function mapSummary(document: Document, map: JourneyMap): MapSummary {
  const pains = rankedPains(document, map)
  return {
    map,
    figures: keyFigures(document, map),
    curves: curvesOf(document, map),
    pains,
    breakPoints: breakPointsOf(document, map, pains),
    opportunities: rankedOpportunities(document, map),
    momentsOfTruth: [...placesOf(document, map.id).values()].flatMap((place) =>
      place.step?.momentOfTruth ? [{ step: place.step, place }] : []
    )
  }
}
