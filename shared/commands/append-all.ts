import type { Document } from '../model/document'
import type { Patch } from '../model/patch'
import type { AnyRecord } from '../model/record'
import { rekeyings } from './edit'
import { type Placed, placesAfter } from './place'

/** Records that leave their place for the end of another list, in the order given. */
export function appendAll<R extends AnyRecord & Placed>(
  document: Document,
  siblings: readonly Placed[],
  moving: readonly R[],
  changes: Partial<R>
): Patch['updated'] {
  const places = placesAfter(siblings, siblings.at(-1)?.id ?? null, moving.length)
  if (!places) return []
  return [
    ...moving.map((record, index) => {
      const order = places.orders[index] ?? record.order
      return [record, { ...record, ...changes, order }] as const
    }),
    ...rekeyings(document, places.rekeyed)
  ]
}
