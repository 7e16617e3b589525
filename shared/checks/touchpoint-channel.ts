import { cardsOfMap } from './cards-at'
import type { MapCheck } from './finding'

/** A touchpoint that is not in the catalogue has no channel, and no other map or count can know it. */
export const touchpointChannel: MapCheck = {
  id: 'touchpointChannel',
  severity: 'question',
  find: (document, map) =>
    cardsOfMap(document, map, 'touchpoint').flatMap(({ id, text, touchpointId }) =>
      touchpointId === null ? [{ recordId: id, params: { name: text }, fix: { kind: 'fill' } }] : []
    )
}
