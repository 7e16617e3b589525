import { crossesMaps, type DocumentFault, documentFaults, documentOf } from '../../shared/model/document'
import { isEmptyPatch, type Patch } from '../../shared/model/patch'
import type { AnyRecord } from '../../shared/model/record'
import { referredIds } from '../../shared/model/references'
import { allStoredRecords, type RecordRows } from './record-rows'
import type { Sqlite } from './sqlite'

/**
 * The rules of `documentFaults`, asked of the touched rows alone once they are written. The page's commands keep them;
 * this is for a page that is wrong, because a file that breaks them could be handed over to nobody.
 */
export function patchFault(db: Sqlite, rows: RecordRows, patch: Patch): DocumentFault | null {
  if (isEmptyPatch(patch)) return null
  if (needsWholeCheck(patch)) return first(documentFaults(documentOf(allStoredRecords(db))))
  const touched = [...patch.added, ...patch.updated.map(([, after]) => after)]
  for (const record of touched) {
    const fault = referenceFault(rows, record) ?? duplicateFault(db, record)
    if (fault) return fault
  }
  return listFault(db, patch.removed)
}

/** Rare changes whose effect reaches records the patch does not name. */
function needsWholeCheck({ added, updated, removed }: Patch): boolean {
  return (
    [...added, ...removed].some((record) => record.type === 'project') ||
    updated.some(([before, after]) => Reflect.get(before, 'mapId') !== Reflect.get(after, 'mapId'))
  )
}

function first(faults: Iterable<DocumentFault>): DocumentFault | null {
  for (const fault of faults) return fault
  return null
}

function referenceFault(rows: RecordRows, record: AnyRecord): DocumentFault | null {
  for (const { reference, id } of referredIds(record)) {
    const { field } = reference
    const target = rows.get(reference.to, id)
    if (!target) return { code: 'dangling', recordId: record.id, field, id }
    if (crossesMaps(record, target, field)) return { code: 'otherMap', recordId: record.id, field, id }
  }
  return null
}

function duplicateFault(db: Sqlite, record: AnyRecord): DocumentFault | null {
  if (record.type !== 'emotion' && record.type !== 'milestone') return null
  const other =
    record.type === 'emotion'
      ? db
          .prepare('SELECT id FROM emotion WHERE step_id = ? AND persona_id IS ? AND id <> ?')
          .pluck()
          .get(record.stepId, record.personaId, record.id)
      : db
          .prepare('SELECT id FROM milestone WHERE phase_id = ? AND id <> ?')
          .pluck()
          .get(record.phaseId, record.id)
  if (other === undefined) return null
  const field = record.type === 'emotion' ? 'personaId' : 'phaseId'
  return { code: 'duplicate', recordId: record.id, field, id: String(other) }
}

/** Ids in lists are out of the foreign keys' sight. */
function listFault(db: Sqlite, removed: readonly AnyRecord[]): DocumentFault | null {
  const listing = db
    .prepare('SELECT map.id FROM map, json_each(map.persona_ids) WHERE json_each.value = ?')
    .pluck()
  for (const { type, id } of removed) {
    const mapId = type === 'persona' ? listing.get(id) : undefined
    if (mapId !== undefined) return { code: 'dangling', recordId: String(mapId), field: 'personaIds', id }
  }
  return null
}
