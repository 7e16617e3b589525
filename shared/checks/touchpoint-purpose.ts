import { stepsOfMap } from '../model/structure'
import { cardsAt } from './cards-at'
import type { MapCheck } from './finding'

/**
 * Whether a touchpoint serves the goal of its phase is for the room to say. That nothing at its step tells what the
 * customer does or expects there can be told; only where the map says so at most other steps, and the phase has a goal.
 */
export const touchpointPurpose: MapCheck = {
  id: 'touchpointPurpose',
  severity: 'question',
  find(document, map) {
    const steps = stepsOfMap(document, map.id)
    const untold = steps.filter((step) => {
      const told = ['customerAction', 'expectation', 'delight', 'thought', 'verbatim'] as const
      return cardsAt(document, step, ...told).length === 0
    })
    if (untold.length * 4 > steps.length) return []
    return untold.flatMap((step) => {
      const [card] = cardsAt(document, step, 'touchpoint')
      const phase = document.phase.get(step.phaseId)
      if (!card || !phase || phase.goal.trim() === '') return []
      return [{ recordId: card.id, params: { name: card.text, step: step.name, phase: phase.name } }]
    })
  }
}
