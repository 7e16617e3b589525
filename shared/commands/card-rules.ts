import type { CardKind } from '../model/card'
import { cardKindsIn, hasSeverity } from '../model/card-kind'
import type { Document } from '../model/document'
import type { Lane } from '../model/lane'
import { laneKindRules } from '../model/lane-kind'
import type { Cell } from '../model/structure'
import { type Refusal, refuse } from './applied'
import type { Changes } from './command'

type LaneAt = { readonly ok: true; readonly lane: Lane } | { readonly ok: false; readonly refusal: Refusal }

/** The lane of a cell, once the cell is known to exist and to take cards. */
export function laneAt(document: Document, { laneId, stepId, phaseId }: Cell): LaneAt {
  const lane = document.lane.get(laneId)
  if (!lane) return refuse('notFound')
  if ((stepId === null) === (phaseId === null)) return refuse('badPlace')
  const host = stepId === null ? phaseId && document.phase.get(phaseId) : document.step.get(stepId)
  if (!host) return refuse('notFound')
  if (host.mapId !== lane.mapId)
    return refuse('otherMap', { field: host.type === 'step' ? 'stepId' : 'phaseId' })
  if (host.type === 'phase' && laneKindRules[lane.kind].cells === 'step') return refuse('laneTakesSteps')
  return { ok: true, lane }
}

/** The cell alone, whatever else the caller's object holds. */
export function place({ laneId, stepId, phaseId }: Cell): Cell {
  return { laneId, stepId, phaseId }
}

export function kindFault(lane: Lane, kind: CardKind, changes: Changes<'card'>) {
  return cardKindsIn(lane.kind).includes(kind) ? severityFault(kind, changes) : refuse('kindNotInLane')
}

export function severityFault(kind: CardKind, { severity }: Changes<'card'>) {
  return (severity ?? null) === null || hasSeverity(kind) ? null : refuse('badValue', { field: 'severity' })
}
