import { mapsOf, personasOf } from '../model/structure'
import type { ProjectCheck } from './finding'

/** A persona that no map shows; where there is one map only, it is offered to show it. */
export const personaMap: ProjectCheck = {
  id: 'personaMap',
  severity: 'question',
  find(document) {
    const maps = mapsOf(document)
    const shown = new Set<string>(maps.flatMap(({ personaIds }) => personaIds))
    const [map, ...others] = maps
    return personasOf(document).flatMap(({ id, name }) => {
      if (shown.has(id)) return []
      const fix =
        map && others.length === 0 ? ({ kind: 'showPersona', personaId: id, mapId: map.id } as const) : null
      return [{ recordId: id, params: { name }, fix }]
    })
  }
}
