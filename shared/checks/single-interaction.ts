import { cardsOfStep, stepsOfMap } from '../model/structure'
import { cardsOfMap } from './cards-at'
import type { MapCheck } from './finding'

/**
 * One step told in detail, or one touchpoint at every step. A map that has only been begun has one step as well: it is
 * asked about once the step holds three notes.
 */
export const singleInteraction: MapCheck = {
  id: 'singleInteraction',
  severity: 'question',
  find(document, map) {
    const [first, second, ...more] = stepsOfMap(document, map.id)
    if (!first) return []
    const found = [{ recordId: map.id, params: { name: map.title } }]
    if (!second) return cardsOfStep(document, first.id).length >= 3 ? found : []
    const met = cardsOfMap(document, map, 'touchpoint')
    const touchpoints = new Set(met.map(({ touchpointId }) => touchpointId))
    const isEverywhere = new Set(met.map(({ stepId }) => stepId)).size === more.length + 2
    return isEverywhere && more.length > 0 && touchpoints.size === 1 && !touchpoints.has(null) ? found : []
  }
}
