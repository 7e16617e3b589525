import { allRecords, type Document, documentOf } from '../../../shared/model/document'
import type { AnyRecord } from '../../../shared/model/record'
import { run, smallDocument } from '../commands/small-document'

/**
 * The small document with a to-be of its first map, ids exchanged: the to-be has the ids that random commands know, and
 * the as-is is `map_asIs`.
 */
export function toBeDocument(start: Document = smallDocument()): Document {
  const derived = run(start, [
    { type: 'map.derive', mapId: 'map_1', newMapId: 'map_asIs', title: 'Carte 1 (cible)' }
  ])
  const exchanged = new Map<string, string>()
  for (const record of allRecords(derived)) {
    const isCopy = 'mapId' in record ? record.mapId === 'map_asIs' : record.id === 'map_asIs'
    if (!isCopy || !('derivedFrom' in record) || record.derivedFrom === null) continue
    exchanged.set(record.id, record.derivedFrom)
    exchanged.set(record.derivedFrom, record.id)
  }
  const renamed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(renamed)
      : typeof value === 'string'
        ? (exchanged.get(value) ?? value)
        : value
  return documentOf(
    [...allRecords(derived)].map(
      (record) =>
        Object.fromEntries(
          Object.entries(record).map(([field, value]) => [field, renamed(value)])
        ) as AnyRecord
    )
  )
}
