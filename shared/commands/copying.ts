import { type Document, findRecord } from '../model/document'
import type { AnyRecord } from '../model/record'
import { referredIds } from '../model/references'

/** Ids of copies take this much of the one that was drawn; a counter follows. Ids hold 40 characters at most. */
export const longestSeed = 32

/** A duplicate is a record of its own; what is derived knows what it came from, and can be compared with it. */
export type Lineage = 'none' | 'kept'

/**
 * Records again, those that `root` is made of and perhaps itself. Their ids continue the root's new one, which its maker
 * drew at random for the whole copy: one id in the command, however many cards there are. null where one of them is taken.
 */
export function copiesOf(
  document: Document,
  records: readonly AnyRecord[],
  root: AnyRecord,
  newRootId: string,
  lineage: Lineage = 'none'
): AnyRecord[] | null {
  const seed = newRootId.slice(root.type.length + 1)
  const newIds = new Map<string, string>()
  for (const [index, { id, type }] of records.entries()) newIds.set(id, `${type}_${seed}${index + 1}`)
  newIds.set(root.id, newRootId)
  const copies: AnyRecord[] = []
  for (const record of records) {
    const id = newIds.get(record.id) ?? record.id
    if (findRecord(document, id)) return null
    copies.push(copyOf(record, id, newIds, lineage))
  }
  return copies
}

/** References to what is copied along point into the copy; all others, to personas or another map, stay. */
function copyOf(
  record: AnyRecord,
  id: string,
  newIds: ReadonlyMap<string, string>,
  lineage: Lineage
): AnyRecord {
  const repointed = referredIds(record).flatMap(({ reference, id: referred }) => {
    const copied = newIds.get(referred)
    return copied === undefined ? [] : [[reference.field, copied] as const]
  })
  const derived = 'derivedFrom' in record ? { derivedFrom: lineage === 'kept' ? record.id : null } : {}
  // No list of a map's parts refers to a copied record, so a field holds one id and is replaced whole.
  return { ...record, ...Object.fromEntries(repointed), ...derived, id } as AnyRecord
}
