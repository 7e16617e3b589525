import { documentFaults, documentOf } from '../../shared/model/document'
import { sameRecord } from '../../shared/model/patch'
import { type AnyRecord, anyRecordSchema } from '../../shared/model/record'
import { allChanges, type ChangeRow, isLinked, patchOf } from './change-log'
import { digestOf, sha256 } from './digest'
import { readHead } from './head'
import { allStoredRecords } from './record-rows'
import { type Sqlite, SqliteError } from './sqlite'

export type Finding = {
  readonly part: 'file' | 'log' | 'head' | 'records' | 'replay' | 'assets'
  /** Of the log row, where one is to blame. */
  readonly revision: number | null
}

const finding = (part: Finding['part'], revision: number | null = null): Finding => ({ part, revision })

/**
 * What every opening checks: the log's chain, and the rows against the head's digest. SQLite's own check sees neither
 * a flipped bit in a text nor a row gone with its page.
 */
export function* quickFindings(db: Sqlite): Generator<Finding> {
  yield* guarded('log', () => logFindings(db))
  yield* guarded('records', () => headFindings(db))
}

/** Everything: also the pages, the shape of each record, the images, and that the log leads to the rows. */
export function* allFindings(db: Sqlite): Generator<Finding> {
  yield* guarded('file', () => fileFindings(db))
  yield* quickFindings(db)
  yield* guarded('records', () => recordFindings(db))
  yield* guarded('replay', () => replayFindings(db))
  yield* guarded('assets', () => assetFindings(db))
}

/** SQLite that cannot even read a part has found the damage itself. */
function guarded(part: Finding['part'], check: () => Iterable<Finding>): Finding[] {
  try {
    return [...check()]
  } catch (error) {
    if (error instanceof SqliteError || error instanceof SyntaxError) return [finding(part)]
    throw error
  }
}

function* fileFindings(db: Sqlite): Generator<Finding> {
  if (db.pragma('integrity_check', { simple: true }) !== 'ok') yield finding('file')
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) yield finding('records')
}

function* logFindings(db: Sqlite): Generator<Finding> {
  let previous: ChangeRow | null = null
  for (const row of allChanges(db)) {
    if (!isLinked(row, previous)) yield finding('log', row.revision)
    previous = row
  }
  const head = readHead(db)
  if (!head || !previous || head.hash !== previous.hash || head.revision !== previous.revision) {
    yield finding('head')
  }
}

function* headFindings(db: Sqlite): Generator<Finding> {
  const head = readHead(db)
  if (!head || head.digest !== digestOf(allStoredRecords(db))) yield finding('records')
}

function* recordFindings(db: Sqlite): Generator<Finding> {
  const records = [...allStoredRecords(db)]
  for (const record of records) {
    if (!anyRecordSchema.safeParse(record).success) {
      yield finding('records')
      return
    }
  }
  const document = documentOf(records)
  for (const _ of documentFaults(document)) {
    yield finding('records')
    return
  }
  const head = readHead(db)
  if (!head || !document.project.has(head.projectId)) yield finding('head')
}

function* replayFindings(db: Sqlite): Generator<Finding> {
  const replayed = new Map<string, AnyRecord>()
  for (const row of allChanges(db)) replay(replayed, row)
  let count = 0
  for (const record of allStoredRecords(db)) {
    count += 1
    const expected = replayed.get(record.id)
    if (!expected || !sameRecord(expected, record)) {
      yield finding('replay')
      return
    }
  }
  if (count !== replayed.size) yield finding('replay')
}

/** In place: `applyPatch` would copy a table for each row of the log. */
export function replay(records: Map<string, AnyRecord>, row: ChangeRow): void {
  const { added, updated, removed } = patchOf(row)
  for (const record of removed) records.delete(record.id)
  for (const record of added) records.set(record.id, record)
  for (const [, after] of updated) records.set(after.id, after)
}

function* assetFindings(db: Sqlite): Generator<Finding> {
  const rows = db.prepare<[], { hash: string; bytes: Uint8Array }>('SELECT hash, bytes FROM asset_bytes')
  for (const { hash, bytes } of rows.iterate()) {
    if (sha256(bytes) !== hash) yield finding('assets')
  }
}
