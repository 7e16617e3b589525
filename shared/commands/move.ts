import type { Document } from '../model/document'
import type { AnyRecord } from '../model/record'
import { type Applied, type Label, refuse } from './applied'
import { rekeyings, replacement } from './edit'
import { type Placed, placeAfter } from './place'

/**
 * Puts a record after a sibling of its (perhaps new) parent, or first. Where it already stands there it keeps its key,
 * so a drop in place changes nothing. `orderField` is the lens's own for lanes.
 */
export function moveAfter<R extends AnyRecord>(
  document: Document,
  record: R,
  siblings: readonly Placed[],
  after: string | null,
  changes: Readonly<Record<string, unknown>>,
  label: Label,
  orderField = 'order'
): Applied {
  const index = siblings.findIndex(({ id }) => id === record.id)
  const stays = index >= 0 && (after === record.id || after === (siblings[index - 1]?.id ?? null))
  if (stays) return replacement(document, record, changes, () => label)
  const place = placeAfter(
    siblings.filter(({ id }) => id !== record.id),
    after
  )
  if (!place) return refuse('badPlace')
  const rekeyed = rekeyings(document, place.rekeyed, orderField)
  return replacement(document, record, { ...changes, [orderField]: place.order }, () => label, rekeyed)
}
