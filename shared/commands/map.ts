import { defaultLaneKinds, defaultLanes } from '../model/default-lanes'
import { type Document, findRecord } from '../model/document'
import { isFraming, scopeQuestions } from '../model/framing'
import { laneSchema } from '../model/lane'
import type { JourneyMap } from '../model/map'
import { mergePatches } from '../model/patch'
import { mapsOf } from '../model/structure'
import { type Applied, type CommandOf, type Handlers, refuse } from './applied'
import { longestSeed } from './copying'
import { append, edit, insert, removal } from './edit'
import { label } from './label'
import { copyOfMap } from './map-copy'
import { moveAfter } from './move'
import { placeAfter } from './place'

export const mapCommands: Handlers<
  'map.add' | 'map.update' | 'map.move' | 'map.duplicate' | 'map.derive' | 'map.remove'
> = {
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
    edit(document, document.map.get(mapId), changes, (map) =>
      label(document, isFraming(changes, scopeQuestions) ? 'log.mapFramed' : 'log.mapUpdated', map.title)
    ),

  'map.move': (document, { mapId, after }) => {
    const map = document.map.get(mapId)
    if (!map) return refuse('notFound')
    return moveAfter(document, map, mapsOf(document), after, {}, label(document, 'log.mapMoved', map.title))
  },

  'map.duplicate': (document, command) =>
    copied(document, command, { derivedFrom: null }, 'log.mapDuplicated'),

  // The photos are of the wall that the as-is was read from, and its day is theirs.
  'map.derive': (document, command) =>
    copied(
      document,
      command,
      { state: 'toBe', derivedFrom: command.mapId, wallAssetIds: [], mappedOn: null },
      'log.mapDerived'
    ),

  'map.remove': (document, { mapId }) => {
    const map = document.map.get(mapId)
    if (!map) return refuse('notFound')
    if (document.map.size === 1) return refuse('lastMap')
    return removal(document, [mapId], label(document, 'log.mapRemoved', map.title))
  }
}

/** A map again with all that it holds, right after it. */
function copied(
  document: Document,
  { mapId, newMapId, title }: CommandOf<'map.duplicate' | 'map.derive'>,
  changes: Partial<JourneyMap>,
  labelKey: 'log.mapDuplicated' | 'log.mapDerived'
): Applied {
  const map = document.map.get(mapId)
  if (!map) return refuse('notFound')
  if (newMapId.length > 'map_'.length + longestSeed) return refuse('badValue', { field: 'newMapId' })
  const place = placeAfter(mapsOf(document), mapId)
  const { type: _, order: __, ...fields } = map
  const added = insert(document, 'map', place, { ...fields, ...changes, id: newMapId, title }, {}, (copy) =>
    label(document, labelKey, copy.title)
  )
  if (!added.ok) return added
  const lineage = labelKey === 'log.mapDerived' ? 'kept' : 'none'
  const records = copyOfMap(document, map, newMapId, lineage)
  if (!records) return refuse('idTaken')
  return { ...added, patch: mergePatches(added.patch, { added: records, updated: [], removed: [] }) }
}
