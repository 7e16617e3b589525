import type { Card } from './card'
import type { Document } from './document'
import type { Id } from './id'
import type { Phase } from './phase'
import type { Step } from './step'
import { phasesOf, stepsOf } from './structure'

/** Where in its map something stands: at a step, or at a whole phase. */
export type Place = {
  readonly phase: Phase
  readonly step: Step | null
  /** "2.3" for a step, "2" for a phase, as the map itself numbers them. */
  readonly number: string
}

/** The places of a map in reading order, by the id of the step or phase. */
export function placesOf(document: Document, mapId: Id<'map'>): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  phasesOf(document, mapId).forEach((phase, index) => {
    const number = String(index + 1)
    places.set(phase.id, { phase, step: null, number })
    stepsOf(document, phase.id).forEach((step, at) => {
      places.set(step.id, { phase, step, number: `${number}.${at + 1}` })
    })
  })
  return places
}

export function placeOf(places: ReadonlyMap<string, Place>, card: Card): Place | undefined {
  return places.get(card.stepId ?? card.phaseId ?? '')
}

export function placeName({ phase, step }: Place): string {
  return step?.name ?? phase.name
}
