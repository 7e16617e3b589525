import { stepsOfMap } from '../model/structure'
import { cardsAt, cellAt } from './cards-at'
import type { MapCheck } from './finding'

/**
 * Neither in front nor behind: self-service has no frontstage and a conversation may need no backstage, so one of them
 * is enough. Only where half of the steps have them is the map meant to be a blueprint.
 */
export const blueprintStep: MapCheck = {
  id: 'blueprintStep',
  severity: 'question',
  find(document, map) {
    const steps = stepsOfMap(document, map.id)
    const empty = steps.filter((step) => cardsAt(document, step, 'frontstage', 'backstage').length === 0)
    if (empty.length * 2 > steps.length) return []
    return empty.map((step) => {
      const cell = cellAt(document, map.id, 'frontstage', { stepId: step.id })
      return {
        recordId: step.id,
        params: { name: step.name },
        lens: 'blueprint',
        fix: cell ? { kind: 'note', laneKind: 'frontstage', cell } : null
      }
    })
  }
}
