import { milestoneOf, phasesOf } from '../model/structure'
import type { MapCheck } from './finding'

/** A milestone that nobody can measure is an opinion. */
export const milestoneMeasure: MapCheck = {
  id: 'milestoneMeasure',
  severity: 'question',
  find: (document, map) =>
    phasesOf(document, map.id).flatMap(({ id }) => {
      const milestone = milestoneOf(document, id)
      if (milestone?.measure.trim() !== '') return []
      return [{ recordId: milestone.id, params: { name: milestone.name }, fix: { kind: 'fill' } }]
    })
}
