import { defaultLaneKinds, defaultLanes } from '../model/default-lanes'
import { findRecord } from '../model/document'
import { laneSchema } from '../model/lane'
import { mergePatches } from '../model/patch'
import { mapsOf } from '../model/structure'
import { type Handlers, refuse } from './applied'
import { longestSeed } from './copying'
import { append, edit, insert, removal } from './edit'
import { label } from './label'
import { copyOfMap } from './map-copy'
import { moveAfter } from './move'
import { placeAfter } from './place'

export const mapCommands: Handlers<'map.add' | 'map.update' | 'map.move' | 'map.duplicate' | 'map.remove'> = {
  'map.add': (document, { mapId, title, personaIds, laneIds }) => {
    const added = append(document, 'map', mapsOf(document), { id: mapId, title, personaIds }, {}, (map) =>
      label(document, 'log.mapAdded', map.title)
    )
    if (!added.ok) return added
    if (new Set(laneIds).size !== defaultLaneKinds.length || laneIds.length !== defaultLaneKinds.length) {
      return refuse('badValue', { field: 'laneIds' })
    }
    if (laneIds.some((id) => findRecord(document, id))) return refuse('idTaken')
    if (laneIds.some((id) => !laneSchema.shape.id.safeParse(id).success)) {
      return refuse('badValue', { field: 'laneIds' })
    }
    const lanes = { added: defaultLanes(mapId, laneIds), updated: [], removed: [] }
    return { ...added, patch: mergePatches(added.patch, lanes) }
  },

  'map.update': (document, { mapId, changes }) =>
    edit(document, document.map.get(mapId), changes, (map) => label(document, 'log.mapUpdated', map.title)),

  'map.move': (document, { mapId, after }) => {
    const map = document.map.get(mapId)
    if (!map) return refuse('notFound')
    return moveAfter(document, map, mapsOf(document), after, {}, label(document, 'log.mapMoved', map.title))
  },

  'map.duplicate': (document, { mapId, newMapId, title }) => {
    const map = document.map.get(mapId)
    if (!map) return refuse('notFound')
    if (newMapId.length > 'map_'.length + longestSeed) return refuse('badValue', { field: 'newMapId' })
    const place = placeAfter(mapsOf(document), mapId)
    const { type: _, order: __, derivedFrom: ___, ...fields } = map
    const added = insert(document, 'map', place, { ...fields, id: newMapId, title }, {}, (copy) =>
      label(document, 'log.mapDuplicated', copy.title)
    )
    if (!added.ok) return added
    const records = copyOfMap(document, map, newMapId)
    if (!records) return refuse('idTaken')
    return { ...added, patch: mergePatches(added.patch, { added: records, updated: [], removed: [] }) }
  },

  'map.remove': (document, { mapId }) => {
    const map = document.map.get(mapId)
    if (!map) return refuse('notFound')
    if (document.map.size === 1) return refuse('lastMap')
    return removal(document, [mapId], label(document, 'log.mapRemoved', map.title))
  }
}
