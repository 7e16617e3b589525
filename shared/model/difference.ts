import type { Document } from './document'
import { type Patch, sameRecord } from './patch'
import { type AnyRecord, type RecordType, recordTypes } from './record'
import { Table } from './table'

/** The patch that makes `to` of `from`. Tables that are the same object are not looked into. */
export function differenceOf(from: Document, to: Document): Patch {
  const added: AnyRecord[] = []
  const updated: [AnyRecord, AnyRecord][] = []
  const removed: AnyRecord[] = []
  for (const type of recordTypes) {
    if (from[type] === to[type]) continue
    for (const record of recordsOf(to, type)) {
      const before = from[type].get(record.id)
      if (!before) added.push(record)
      else if (!sameRecord(before, record)) updated.push([before, record])
    }
    for (const record of recordsOf(from, type)) if (!to[type].has(record.id)) removed.push(record)
  }
  return { added, updated, removed }
}

function recordsOf(document: Document, type: RecordType): Iterable<AnyRecord> {
  return document[type].values()
}

/**
 * The patch that brings an earlier document back. Names of versions belong to the log and not to what it tells of, so
 * they stay; so does the id of the project, which a copy changes on the way, and by which its file is found.
 */
export function restorationOf(now: Document, then: Document): Patch {
  const id = now.project.values().next().value?.id
  const project = Table.of(
    [...then.project.values()].map((each) => [id ?? each.id, { ...each, id: id ?? each.id }])
  )
  return differenceOf(now, { ...then, project, version: now.version })
}
