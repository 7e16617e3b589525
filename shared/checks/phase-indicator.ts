import { cardsOfPhase, phasesOf, stepsOf } from '../model/structure'
import { cardsAt, cellAt } from './cards-at'
import type { MapCheck } from './finding'

/** An indicator at the phase or at any step of it; a phase that has no step yet is not asked for one. */
export const phaseIndicator: MapCheck = {
  id: 'phaseIndicator',
  severity: 'question',
  find: (document, map) =>
    phasesOf(document, map.id).flatMap(({ id, name }) => {
      const steps = stepsOf(document, id)
      const isMeasured =
        cardsOfPhase(document, id).some(({ kind }) => kind === 'metric') ||
        steps.some((step) => cardsAt(document, step, 'metric').length > 0)
      if (isMeasured || steps.length === 0) return []
      const cell = cellAt(document, map.id, 'metric', { phaseId: id })
      return [
        { recordId: id, params: { name }, fix: cell ? { kind: 'note', laneKind: 'metric', cell } : null }
      ]
    })
}
