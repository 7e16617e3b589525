import { z } from 'zod'
import type { Document } from './document'
import { type AnyRecord, anyRecordSchema, type RecordType } from './record'
import type { Table } from './table'

/** The one way a document changes. Both sides of an update are kept, so inverting needs nothing else. */
export type Patch = {
  readonly added: readonly AnyRecord[]
  readonly updated: readonly (readonly [before: AnyRecord, after: AnyRecord])[]
  readonly removed: readonly AnyRecord[]
}

export const patchSchema = z.strictObject({
  added: z.array(anyRecordSchema),
  updated: z.array(z.tuple([anyRecordSchema, anyRecordSchema])),
  removed: z.array(anyRecordSchema)
})

export const emptyPatch: Patch = { added: [], updated: [], removed: [] }

export function isEmptyPatch(patch: Patch): boolean {
  return patch.added.length + patch.updated.length + patch.removed.length === 0
}

export function applyPatch(document: Document, patch: Patch): Document {
  const changes = new Map<RecordType, Map<string, AnyRecord | undefined>>()
  const set = ({ type, id }: AnyRecord, record: AnyRecord | undefined): void => {
    const known = changes.get(type)
    if (known) known.set(id, record)
    else changes.set(type, new Map([[id, record]]))
  }
  for (const record of patch.removed) set(record, undefined)
  for (const record of patch.added) set(record, record)
  for (const [, after] of patch.updated) set(after, after)
  const changed = [...changes].map(([type, entries]) => {
    const table: Table<AnyRecord> = document[type] as Table<never>
    return [type, table.with(entries)]
  })
  return { ...document, ...(Object.fromEntries(changed) as Partial<Document>) }
}

export function invertPatch(patch: Patch): Patch {
  return {
    added: patch.removed,
    updated: patch.updated.map(([before, after]) => [after, before] as const),
    removed: patch.added
  }
}

/** One patch with the effect of all of them in turn; what cancels out is left out. */
export function mergePatches(...patches: readonly Patch[]): Patch {
  const before = new Map<string, AnyRecord | null>()
  const after = new Map<string, AnyRecord | null>()
  for (const patch of patches) {
    const note = (id: string, from: AnyRecord | null, to: AnyRecord | null): void => {
      if (!before.has(id)) before.set(id, from)
      after.set(id, to)
    }
    // A record can be removed and added again by one merged patch only as an update, so order within a patch is free.
    for (const record of patch.removed) note(record.id, record, null)
    for (const record of patch.added) note(record.id, null, record)
    for (const [from, to] of patch.updated) note(to.id, from, to)
  }
  const added: AnyRecord[] = []
  const updated: [AnyRecord, AnyRecord][] = []
  const removed: AnyRecord[] = []
  for (const [id, from] of before) {
    const to = after.get(id) ?? null
    if (from && to) {
      if (!sameRecord(from, to)) updated.push([from, to])
    } else if (to) added.push(to)
    else if (from) removed.push(from)
  }
  return { added, updated, removed }
}

/** Records are flat (scalars and lists of strings), so one level of comparison is enough. */
export function sameRecord(a: AnyRecord, b: AnyRecord): boolean {
  if (a === b) return true
  if (a.type !== b.type) return false
  return Object.keys(a).every((key) => sameField(Reflect.get(a, key), Reflect.get(b, key)))
}

function sameField(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => item === b[index])
  return a === b
}
