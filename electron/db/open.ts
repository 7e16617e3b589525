import { failure, type Result, success } from '../../shared/ipc/result'
import { fileFailure } from './file-failure'
import { checkHeader, readHeader } from './header'
import { createSchema, hasExpectedSchema, migrate, migrations, newestVersion, schemaVersion } from './migrate'
import { openSqlite, type Sqlite } from './sqlite'

/** Milliseconds to wait for another connection (a verify from the command line) before giving up. */
const busyTimeout = 1_000

/**
 * Set and then read back on every connection: better-sqlite3 is compiled so that WAL means synchronous=NORMAL, which
 * lost edits in simulated power cuts, and a pragma that does not take effect says nothing.
 */
const pragmas: readonly (readonly [name: string, set: string, expected: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  // Client text must not spill into temporary files.
  ['temp_store', 'MEMORY', 2]
]

function configure(db: Sqlite): void {
  for (const [name, set, expected] of pragmas) {
    db.pragma(`${name} = ${set}`)
    const got: unknown = db.pragma(name, { simple: true })
    if (got !== expected) throw new Error(`SQLite kept ${name} at ${String(got)}`)
  }
}

/** A new, empty project file. The path must not exist. */
export function createDatabase(path: string): Sqlite {
  const db = openSqlite(path, { timeout: busyTimeout })
  try {
    // Before the write-ahead log is on, so that the marks by which the file is told stand in its own first bytes.
    db.pragma('synchronous = FULL')
    createSchema(db)
    configure(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * Opens a project file of the library for reading and writing. A file of another program or of a later release is
 * refused before SQLite sees it; an older one is migrated, its copy kept beside it.
 */
export function openDatabase(path: string, list = migrations): Result<Sqlite> {
  const refused = refusalOfHeader(path, newestVersion(list))
  if (refused) return refused
  let db: Sqlite | null = null
  try {
    db = openSqlite(path, { fileMustExist: true, timeout: busyTimeout })
    const ready = prepareDatabase(db, path, list)
    if (ready.ok) return ready
    db.close()
    return ready
  } catch (error) {
    db?.close()
    return fileFailure(error, 'store')
  }
}

function prepareDatabase(db: Sqlite, path: string, list: typeof migrations): Result<Sqlite> {
  db.pragma('trusted_schema = OFF')
  const found = schemaVersion(db)
  const known = newestVersion(list)
  // Seen only now where the migration of a later release is still in the write-ahead log.
  if (found > known) return failure('store.newerSchema', { found, known })
  // Before anything else reads a table: a trigger or view would run with our rights.
  if (!hasExpectedSchema(db, list)) return failure('store.damaged')
  configure(db)
  const migrated = migrate(db, `${path}.before-${known}`, list)
  return migrated.ok ? success(db) : migrated
}

/** In the library only our own files stand, so what is no longer recognised as one is damage. */
function refusalOfHeader(path: string, newest: number): Result<never> | null {
  const header = readHeader(path)
  const accepted = header.ok ? checkHeader(header.value, newest) : header
  if (accepted.ok) return null
  const { code, params } = accepted.failure
  if (code === 'file.newerSchema') return failure('store.newerSchema', params)
  if (code === 'file.notFound' || code === 'file.notAllowed') return failure(code.replace('file', 'store'))
  return failure('store.damaged')
}
