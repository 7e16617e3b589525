import type { Document } from '../model/document'
import { findRecord } from '../model/document'
import type { Patch } from '../model/patch'
import { type AnyRecord, type RecordType, recordTypes } from '../model/record'
import { type Reference, references } from '../model/references'

/**
 * Everything that goes or changes when these records go, by the reference table: the database only checks. A dialog can
 * count what would be lost from the same patch.
 */
export function removalOf(document: Document, ids: Iterable<string>): Patch {
  const gone = new Map<string, AnyRecord>()
  let wave: AnyRecord[] = []
  for (const id of new Set(ids)) {
    const record = findRecord(document, id)
    if (record) wave.push(record)
  }
  while (wave.length > 0) {
    for (const record of wave) gone.set(record.id, record)
    wave = dependents(document, new Set(wave.map((record) => record.type)), gone)
  }
  return { added: [], updated: released(document, gone), removed: [...gone.values()] }
}

/** Only tables that refer to what just went are walked: removing a card does not look at steps. */
function dependents(
  document: Document,
  types: ReadonlySet<RecordType>,
  gone: ReadonlyMap<string, AnyRecord>
): AnyRecord[] {
  const found: AnyRecord[] = []
  for (const type of recordTypes) {
    const strong = referencesOf(type).filter(({ to, onRemove }) => onRemove === 'remove' && types.has(to))
    if (strong.length === 0) continue
    for (const record of document[type].values()) {
      if (!gone.has(record.id) && strong.some(({ field }) => gone.has(String(Reflect.get(record, field))))) {
        found.push(record)
      }
    }
  }
  return found
}

function released(
  document: Document,
  gone: ReadonlyMap<string, AnyRecord>
): (readonly [AnyRecord, AnyRecord])[] {
  const types = new Set([...gone.values()].map((record) => record.type))
  const updated: (readonly [AnyRecord, AnyRecord])[] = []
  for (const type of recordTypes) {
    const weak = referencesOf(type).filter(({ to, onRemove }) => onRemove !== 'remove' && types.has(to))
    if (weak.length === 0) continue
    for (const record of document[type].values()) {
      if (gone.has(record.id)) continue
      const changes = weak.flatMap((reference) => release(record, reference, gone))
      if (changes.length > 0) updated.push([record, { ...record, ...Object.fromEntries(changes) }])
    }
  }
  return updated
}

function release(
  record: AnyRecord,
  { field, onRemove }: Reference,
  gone: ReadonlyMap<string, AnyRecord>
): [string, unknown][] {
  const value: unknown = Reflect.get(record, field)
  if (onRemove === 'clear') return gone.has(String(value)) ? [[field, null]] : []
  if (!Array.isArray(value) || !value.some((id) => gone.has(String(id)))) return []
  return [[field, value.filter((id) => !gone.has(String(id)))]]
}

function referencesOf(type: RecordType): readonly Reference[] {
  return references[type] as readonly Reference[]
}
