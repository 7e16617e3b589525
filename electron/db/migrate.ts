import { rmSync } from 'node:fs'
import { failure, type Result, success } from '../../shared/ipc/result'
import { digestOf } from './digest'
import { fileFailure } from './file-failure'
import { applicationId } from './header'
import { initial } from './migrations/0010-initial'
import { comments } from './migrations/0020-comments'
import { deliverables } from './migrations/0030-deliverables'
import { boldFont } from './migrations/0040-bold-font'
import { waivers } from './migrations/0060-waivers'
import { shortlist } from './migrations/0070-shortlist'
import { allStoredRecords } from './record-rows'
import { openSqlite, type Sqlite } from './sqlite'
import { syncFile } from './sync'

/** Numbered by tens like its file, forward only, never changed once released. */
export type Migration = { readonly version: number; readonly sql: string }

export const migrations: readonly Migration[] = [
  initial,
  comments,
  deliverables,
  boldFont,
  waivers,
  shortlist
]

export function newestVersion(list: readonly Migration[] = migrations): number {
  return Math.max(0, ...list.map((migration) => migration.version))
}

export function schemaVersion(db: Sqlite): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** All tables at once in an empty database; the caller is inside no transaction. */
export function createSchema(db: Sqlite, upTo: number = newestVersion(), list = migrations): void {
  db.pragma(`application_id = ${applicationId}`)
  db.transaction(() => runMigrations(db, 0, upTo, list)).exclusive()
}

/**
 * Brings a project file to the newest schema in one exclusive transaction. Before that `copyPath` gets a whole,
 * checked copy: a migration that turns out wrong months later must not be the end of the old state. Null where the
 * database is itself a copy.
 */
export function migrate(
  db: Sqlite,
  copyPath: string | null,
  list = migrations
): Result<{ migrated: boolean }> {
  const from = schemaVersion(db)
  if (from === newestVersion(list)) return success({ migrated: false })
  try {
    if (copyPath !== null && !keepCopy(db, copyPath)) return failure('store.damaged')
    db.transaction(() => {
      runMigrations(db, from, newestVersion(list), list)
      // Records may have gained fields, and the digest is over whole records.
      db.prepare('UPDATE head SET digest = ?').run(digestOf(allStoredRecords(db)))
    }).exclusive()
    // The version stands in the file's first bytes, where an older release looks before it opens anything.
    db.pragma('wal_checkpoint(TRUNCATE)')
    return success({ migrated: true })
  } catch (error) {
    return fileFailure(error, 'store')
  }
}

function keepCopy(db: Sqlite, path: string): boolean {
  // Left by an attempt that failed half-way: the file itself is still what it was, so a new copy loses nothing.
  rmSync(path, { force: true })
  db.prepare('VACUUM INTO ?').run(path)
  syncFile(path)
  return isWhole(path)
}

function runMigrations(db: Sqlite, from: number, to: number, list: readonly Migration[]): void {
  for (const { version, sql } of list) {
    if (version > from && version <= to) db.exec(sql)
  }
  db.pragma(`user_version = ${to}`)
}

function isWhole(path: string): boolean {
  const db = openSqlite(path, { readonly: true, fileMustExist: true })
  try {
    return db.pragma('integrity_check', { simple: true }) === 'ok'
  } finally {
    db.close()
  }
}

export type SchemaObject = { readonly type: string; readonly name: string; readonly sql: string | null }

/** Everything the file declares: a trigger or a view someone slipped in shows as an object too many. */
export function schemaObjects(db: Sqlite): SchemaObject[] {
  return db.prepare<[], SchemaObject>('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all()
}

const expected = new Map<number, string>()

/** Compared as the text SQLite keeps, which VACUUM and copies leave alone. */
export function hasExpectedSchema(db: Sqlite, list = migrations): boolean {
  const version = schemaVersion(db)
  if (!list.some((migration) => migration.version === version)) return false
  if (list !== migrations) return JSON.stringify(schemaObjects(db)) === schemaOf(version, list)
  const known = expected.get(version) ?? schemaOf(version, list)
  expected.set(version, known)
  return JSON.stringify(schemaObjects(db)) === known
}

function schemaOf(version: number, list: readonly Migration[]): string {
  const model = openSqlite(':memory:')
  try {
    createSchema(model, version, list)
    return JSON.stringify(schemaObjects(model))
  } finally {
    model.close()
  }
}
