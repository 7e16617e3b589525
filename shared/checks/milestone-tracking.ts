import { milestoneOf, phasesOf } from '../model/structure'
import type { MapCheck } from './finding'

/** A milestone that no tool follows is not followed. */
export const milestoneTracking: MapCheck = {
  id: 'milestoneTracking',
  severity: 'question',
  find: (document, map) =>
    phasesOf(document, map.id).flatMap(({ id }) => {
      const milestone = milestoneOf(document, id)
      if (milestone?.trackedIn.trim() !== '') return []
      return [{ recordId: milestone.id, params: { name: milestone.name }, fix: { kind: 'fill' } }]
    })
}
