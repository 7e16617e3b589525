import type { MapCheck } from './finding'

/** A journey is what a customer does to reach a goal of their own. */
export const customerGoal: MapCheck = {
  id: 'customerGoal',
  severity: 'error',
  find: (_document, map) =>
    map.customerGoal.trim() === ''
      ? [{ recordId: map.id, params: { name: map.title }, fix: { kind: 'fill' } }]
      : []
}
