import { phasesOf } from '../model/structure'
import type { MapCheck } from './finding'

/** A phase is a state of the customer's maturity, and each has a goal of its own. */
export const phaseGoal: MapCheck = {
  id: 'phaseGoal',
  severity: 'error',
  find: (document, map) =>
    phasesOf(document, map.id).flatMap(({ id, name, goal }) =>
      goal.trim() === '' ? [{ recordId: id, params: { name }, fix: { kind: 'fill' } }] : []
    )
}
