import type { MapCheck } from './finding'

/** A journey ends where the customer's goal is reached, not where the company's file is closed. */
export const endState: MapCheck = {
  id: 'endState',
  severity: 'error',
  find: (_document, map) =>
    map.endState.trim() === ''
      ? [{ recordId: map.id, params: { name: map.title }, fix: { kind: 'fill' } }]
      : []
}
