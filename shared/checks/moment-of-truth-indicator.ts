import { stepsOfMap } from '../model/structure'
import { cardsAt, cellAt } from './cards-at'
import type { MapCheck } from './finding'

/** At the step itself: an indicator of its phase does not tell whether this moment goes well. */
export const momentOfTruthIndicator: MapCheck = {
  id: 'momentOfTruthIndicator',
  severity: 'question',
  find: (document, map) =>
    stepsOfMap(document, map.id).flatMap((step) => {
      if (!step.momentOfTruth || cardsAt(document, step, 'metric').length > 0) return []
      const cell = cellAt(document, map.id, 'metric', { stepId: step.id })
      const fix = cell ? ({ kind: 'note', laneKind: 'metric', cell } as const) : null
      return [{ recordId: step.id, params: { name: step.name }, fix }]
    })
}
