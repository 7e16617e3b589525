import type { Card } from '../model/card'
import type { Connection } from '../model/connection'
import type { Document } from '../model/document'
import type { Emotion } from '../model/emotion'
import type { JourneyMap } from '../model/map'
import type { Milestone } from '../model/milestone'
import type { Phase } from '../model/phase'
import type { Step } from '../model/step'
import {
  cardsOf,
  connectionsOf,
  emotionsOfStep,
  lanesOfMap,
  milestoneOf,
  personasOf,
  phasesOf,
  stepsOf,
  stepsOfMap
} from '../model/structure'

type Maps = readonly JourneyMap[]

export function phasesInOrder(document: Document, maps: Maps): Phase[] {
  return maps.flatMap(({ id }) => phasesOf(document, id))
}

export function stepsInOrder(document: Document, maps: Maps): Step[] {
  return maps.flatMap(({ id }) => stepsOfMap(document, id))
}

/** As the room reads the map: what hangs on a phase, then column by column from the top. */
export function cardsInOrder(document: Document, maps: Maps): Card[] {
  return phasesInOrder(document, maps).flatMap(({ mapId, id: phaseId }) => {
    const laneIds = lanesOfMap(document, mapId).map(({ id }) => id)
    const cells = [
      { stepId: null, phaseId },
      ...stepsOf(document, phaseId).map(({ id }) => ({ stepId: id, phaseId: null }))
    ]
    return cells.flatMap((cell) => laneIds.flatMap((laneId) => cardsOf(document, { ...cell, laneId })))
  })
}

export function milestonesInOrder(document: Document, maps: Maps): Milestone[] {
  return phasesInOrder(document, maps).flatMap(({ id }) => milestoneOf(document, id) ?? [])
}

/** Along the steps, at each the personas in their order and the employees last. */
export function emotionsInOrder(document: Document, maps: Maps): Emotion[] {
  const places = new Map<string | null, number>(personasOf(document).map(({ id }, index) => [id, index]))
  const placeOf = ({ personaId }: Emotion): number => places.get(personaId) ?? places.size
  return stepsInOrder(document, maps).flatMap(({ id }) =>
    [...emotionsOfStep(document, id)].sort((a, b) => placeOf(a) - placeOf(b))
  )
}

export function connectionsInOrder(document: Document, maps: Maps): Connection[] {
  return maps.flatMap(({ id }) => connectionsOf(document, id))
}
