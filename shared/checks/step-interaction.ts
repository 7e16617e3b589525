import { stepsOfMap } from '../model/structure'
import { cardsAt, cellAt } from './cards-at'
import type { MapCheck } from './finding'

/**
 * The right granularity has an interaction per step: a touchpoint or what staff do face to face. What is noted as beyond
 * the relationship is the answer of an experience map.
 */
export const stepInteraction: MapCheck = {
  id: 'stepInteraction',
  severity: 'error',
  find: (document, map) =>
    stepsOfMap(document, map.id).flatMap((step) => {
      if (cardsAt(document, step, 'touchpoint', 'frontstage', 'beyondRelationship').length > 0) return []
      const cell = cellAt(document, map.id, 'touchpoint', { stepId: step.id })
      const fix = cell ? ({ kind: 'note', laneKind: 'touchpoint', cell } as const) : null
      return [{ recordId: step.id, params: { name: step.name }, fix }]
    })
}
