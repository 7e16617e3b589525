import type { Card, CardKind } from '../model/card'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { LaneKind } from '../model/lane-kind'
import type { JourneyMap } from '../model/map'
import type { Step } from '../model/step'
import { type Cell, cardsOfPhase, cardsOfStep, lanesOfMap, phasesOf, stepsOf } from '../model/structure'

export function cardsAt(document: Document, step: Step, ...kinds: readonly CardKind[]): readonly Card[] {
  return cardsOfStep(document, step.id).filter(({ kind }) => kinds.includes(kind))
}

/** Cards of these kinds in reading order of phases and steps, those that hang on a phase before those of its steps. */
export function cardsOfMap(
  document: Document,
  map: JourneyMap,
  ...kinds: readonly CardKind[]
): readonly Card[] {
  return phasesOf(document, map.id)
    .flatMap((phase) => [
      ...cardsOfPhase(document, phase.id),
      ...stepsOf(document, phase.id).flatMap(({ id }) => cardsOfStep(document, id))
    ])
    .filter(({ kind }) => kinds.includes(kind))
}

/** Where a card of a lane kind would go; undefined on a map without such a lane. */
export function cellAt(
  document: Document,
  mapId: Id<'map'>,
  kind: LaneKind,
  at: { readonly stepId: Id<'step'> } | { readonly phaseId: Id<'phase'> }
): Cell | undefined {
  const lane = lanesOfMap(document, mapId).find((each) => each.kind === kind)
  return lane && { laneId: lane.id, stepId: null, phaseId: null, ...at }
}
