import { milestoneOf, phasesOf } from '../model/structure'
import type { MapCheck } from './finding'

/** A milestone leads from one phase to the next: the last one ends with the end state of the map, and needs none. */
export const phaseMilestone: MapCheck = {
  id: 'phaseMilestone',
  severity: 'error',
  find: (document, map) =>
    phasesOf(document, map.id)
      .slice(0, -1)
      .flatMap(({ id, name }) =>
        milestoneOf(document, id)
          ? []
          : [{ recordId: id, params: { name }, fix: { kind: 'milestone', phaseId: id } }]
      )
}
