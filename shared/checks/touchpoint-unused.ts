import { touchpointsOf } from '../model/structure'
import type { ProjectCheck } from './finding'

/** In the catalogue, on no map. */
export const touchpointUnused: ProjectCheck = {
  id: 'touchpointUnused',
  severity: 'question',
  find(document) {
    const used = new Set<string | null>([...document.card.values()].map(({ touchpointId }) => touchpointId))
    return touchpointsOf(document).flatMap(({ id, name }) =>
      used.has(id)
        ? []
        : [{ recordId: id, params: { name }, fix: { kind: 'removeTouchpoint', touchpointId: id } }]
    )
  }
}
