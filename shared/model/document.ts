import { type AnyRecord, type RecordOf, type RecordType, recordTypes } from './record'
import { referredIds } from './references'
import { Table } from './table'

/**
 * The whole of a project: one table per record type, by id. Never changed in place: a patch makes a new document that
 * shares the untouched tables, so "same table" and "same record" are the tests every cache relies on.
 */
export type Document = { readonly [T in RecordType]: Table<RecordOf<T>> }

export function emptyDocument(): Document {
  return Object.fromEntries(recordTypes.map((type) => [type, Table.of()])) as unknown as Document
}

/** Later records with the same id replace earlier ones; check with `documentFaults` where the source is not trusted. */
export function documentOf(records: Iterable<AnyRecord>): Document {
  const tables = new Map(recordTypes.map((type) => [type, new Map<string, AnyRecord>()]))
  for (const record of records) tables.get(record.type)?.set(record.id, record)
  return Object.fromEntries(
    [...tables].map(([type, table]) => [type, Table.of(table)])
  ) as unknown as Document
}

export function* allRecords(document: Document): Generator<AnyRecord> {
  for (const type of recordTypes) yield* document[type].values()
}

export function findRecord(document: Document, id: string): AnyRecord | undefined {
  const type = id.slice(0, id.indexOf('_'))
  return (document as { readonly [type: string]: ReadonlyMap<string, AnyRecord> | undefined })[type]?.get(id)
}

export type DocumentFault =
  | { readonly code: 'dangling'; readonly recordId: string; readonly field: string; readonly id: string }
  | { readonly code: 'duplicate'; readonly recordId: string; readonly field: string; readonly id: string }
  | { readonly code: 'otherMap'; readonly recordId: string; readonly field: string; readonly id: string }
  | { readonly code: 'projectCount'; readonly count: number }

/** The rules that no single record's schema can see: one project, no dangling or cross-map id, one emotion per step and persona. */
export function* documentFaults(document: Document): Generator<DocumentFault> {
  if (document.project.size !== 1) yield { code: 'projectCount', count: document.project.size }
  for (const record of allRecords(document)) {
    for (const { reference, id } of referredIds(record)) {
      const { field } = reference
      const target = findRecord(document, id)
      if (!target || target.type !== reference.to) yield { code: 'dangling', recordId: record.id, field, id }
      else if (crossesMaps(record, target, field)) yield { code: 'otherMap', recordId: record.id, field, id }
    }
  }
  yield* duplicates(
    document.emotion,
    'personaId',
    (emotion) => `${emotion.stepId} ${emotion.personaId ?? 'employees'}`
  )
  yield* duplicates(document.milestone, 'phaseId', (milestone) => milestone.phaseId)
}

/** Within a map, references stay within it; `linkedMapId` and a verbatim's step are the ways across. */
export function crossesMaps(record: AnyRecord, target: AnyRecord, field: string): boolean {
  return 'mapId' in record && 'mapId' in target && field !== 'linkedMapId' && record.mapId !== target.mapId
}

function* duplicates<R extends { id: string }>(
  table: ReadonlyMap<string, R>,
  field: string,
  keyOf: (record: R) => string
): Generator<DocumentFault> {
  const seen = new Map<string, string>()
  for (const record of table.values()) {
    const first = seen.get(keyOf(record))
    if (first) yield { code: 'duplicate', recordId: record.id, field, id: first }
    else seen.set(keyOf(record), record.id)
  }
}
