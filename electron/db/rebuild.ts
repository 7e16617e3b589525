import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { failure, type Result, success } from '../../shared/ipc/result'
import { differenceOf } from '../../shared/model/difference'
import { documentOf } from '../../shared/model/document'
import type { Id } from '../../shared/model/id'
import { type AnyRecord, anyRecordSchema } from '../../shared/model/record'
import { allChanges, type ChangeRow, changeRow, insertChange, isLinked, type Stamp } from './change-log'
import { digestOf, sha256 } from './digest'
import { fileFailure } from './file-failure'
import { type Head, readHead, writeHead } from './head'
import { createDatabase } from './open'
import { allStoredRecords, recordRows } from './record-rows'
import { openSqlite, type Sqlite, SqliteError } from './sqlite'
import { syncFile, syncFolder } from './sync'
import { allFindings, replay } from './verify'

export type Recovery = {
  /** Changes known to have been made after the last one that could be read; 0 when the document is whole. */
  readonly lostChanges: number
  /** Name of the damaged file, kept in the same folder. */
  readonly keptFile: string
}

/** What could still be read and proved. */
type Salvage = {
  readonly head: Head | null
  /** The longest start of the log in which every row is intact. */
  readonly changes: readonly ChangeRow[]
  /** The log read to its end, which the head confirms where it is readable. */
  readonly logWhole: boolean
  /** The document, if the rows add up to the head's digest. */
  readonly records: readonly AnyRecord[] | null
  readonly assets: readonly { readonly hash: string; readonly bytes: Uint8Array }[]
}

/**
 * Puts a new file in place of a damaged one. The log is believed as far as its chain holds, and leads to the document
 * from the first snapshot; a document whose digest is right is kept even where the log is not. The damaged file stays.
 */
export function rebuild(path: string, stamp: Stamp): Result<Recovery> {
  const fresh = `${path}.rebuilt`
  try {
    rmSync(fresh, { force: true })
    const salvage = salvageFrom(path)
    const lostChanges = salvage && writeRebuilt(fresh, salvage, stamp)
    if (lostChanges === null) return failure('store.damaged')
    syncFile(fresh)
    const keptFile = swap(path, fresh, stamp.at)
    return success({ lostChanges, keptFile })
  } catch (error) {
    return fileFailure(error, 'store')
  }
}

/** Reads a copy: opening a file folds its write-ahead log into it, and the damaged one is kept as it was found. */
function salvageFrom(path: string): Salvage | null {
  const copy = `${path}.salvage`
  try {
    for (const suffix of ['', '-wal']) {
      if (existsSync(path + suffix)) copyFileSync(path + suffix, copy + suffix)
    }
    return salvageCopy(copy)
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true })
  }
}

function salvageCopy(copy: string): Salvage | null {
  const db = openSqlite(copy, { fileMustExist: true })
  try {
    db.pragma('trusted_schema = OFF')
    const head = attempt(() => readHead(db))
    const { changes, reachedEnd } = readChanges(db)
    const last = changes.at(-1)
    const logWhole = reachedEnd && last !== undefined && (head === null || head.hash === last.hash)
    const records = attempt(() => provenRecords(db, head))
    return { head, changes, logWhole, records, assets: readAssets(db) }
  } catch (error) {
    if (error instanceof SqliteError) return null
    throw error
  } finally {
    db.close()
  }
}

/** Null where SQLite cannot read the part at all. */
function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof SqliteError || error instanceof SyntaxError) return null
    throw error
  }
}

function readChanges(db: Sqlite): { changes: ChangeRow[]; reachedEnd: boolean } {
  const changes: ChangeRow[] = []
  const reachedEnd = attempt(() => {
    for (const row of allChanges(db)) {
      if (!isLinked(row, changes.at(-1) ?? null)) return false
      changes.push(row)
    }
    return true
  })
  return { changes, reachedEnd: reachedEnd === true }
}

function provenRecords(db: Sqlite, head: Head | null): AnyRecord[] | null {
  const records = [...allStoredRecords(db)]
  if (!head || digestOf(records) !== head.digest) return null
  return records.every((record) => anyRecordSchema.safeParse(record).success) ? records : null
}

function readAssets(db: Sqlite): Salvage['assets'] {
  const assets: { hash: string; bytes: Uint8Array }[] = []
  attempt(() => {
    const rows = db.prepare<[], { hash: string; bytes: Uint8Array }>('SELECT hash, bytes FROM asset_bytes')
    for (const row of rows.iterate()) if (sha256(row.bytes) === row.hash) assets.push(row)
  })
  return assets
}

/** How many changes are lost, or null where nothing trustworthy could be made. */
function writeRebuilt(path: string, salvage: Salvage, stamp: Stamp): number | null {
  const { head, changes, logWhole, records, assets } = salvage
  const replayed = new Map<string, AnyRecord>()
  for (const row of changes) replay(replayed, row)
  const rows = [...changes]
  const document = logWhole || !records ? [...replayed.values()] : records
  const project = document.find((record) => record.type === 'project')
  if (!project) return null
  if (!logWhole && records) rows.push(bridge(rows.at(-1) ?? null, replayed, records, head, stamp))
  const last = rows.at(-1)
  if (!last) return null
  const db = createDatabase(path)
  try {
    db.transaction(() => {
      const store = recordRows(db)
      for (const record of document) store.insert(record)
      for (const row of rows) insertChange(db, row)
      const insert = db.prepare('INSERT INTO asset_bytes (hash, bytes) VALUES (?, ?)')
      for (const { hash, bytes } of assets) insert.run(hash, bytes)
      writeHead(db, {
        projectId: project.id as Id<'project'>,
        revision: last.revision,
        hash: last.hash,
        digest: digestOf(document)
      })
    }).immediate()
    // A rebuilt file that fails its own checks is no better than the damaged one.
    if ([...allFindings(db)].length > 0) return null
  } finally {
    db.close()
  }
  return logWhole || records ? 0 : Math.max(0, (head?.revision ?? last.revision) - last.revision)
}

/** One row that leads from where the readable log ends to the document, so that the new log still tells all of it. */
function bridge(
  last: ChangeRow | null,
  from: ReadonlyMap<string, AnyRecord>,
  to: readonly AnyRecord[],
  head: Head | null,
  stamp: Stamp
): ChangeRow {
  return changeRow({
    ...stamp,
    revision: Math.max(head?.revision ?? 0, last?.revision ?? 0) + 1,
    // An import ends undo here: the rows it would take back are gone.
    kind: 'import',
    undoes: null,
    labelKey: 'log.rebuilt',
    labelParams: {},
    patch: differenceOf(documentOf(from.values()), documentOf(to)),
    prevHash: last?.hash ?? ''
  })
}

/** A power cut between the two renames below leaves only the rebuilt file, which is whole by then. */
export function finishSwap(path: string): void {
  if (!existsSync(path) && existsSync(`${path}.rebuilt`)) renameSync(`${path}.rebuilt`, path)
}

/** The damaged file moves aside first: at no moment is it overwritten. */
function swap(path: string, fresh: string, at: string): string {
  const keptFile = freeName(path, at)
  const folder = dirname(path)
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, join(folder, keptFile + suffix))
  }
  renameSync(path, join(folder, keptFile))
  renameSync(fresh, path)
  syncFolder(folder)
  return keptFile
}

function freeName(path: string, at: string): string {
  const day = at.replace(/[^0-9T]/g, '').slice(0, 15)
  for (let number = 1; ; number += 1) {
    const name = `${basename(path, '.db')}-damaged-${day}${number === 1 ? '' : `-${number}`}.db`
    if (!existsSync(join(dirname(path), name))) return name
  }
}
