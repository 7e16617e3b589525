import type { MapCheck } from './finding'

/** Without its beginning, nobody knows which customers and which moments the map tells about. */
export const trigger: MapCheck = {
  id: 'trigger',
  severity: 'error',
  find: (_document, map) =>
    map.trigger.trim() === ''
      ? [{ recordId: map.id, params: { name: map.title }, fix: { kind: 'fill' } }]
      : []
}
