import { readFileSync } from 'node:fs'
import { failure, type Result, success } from '../../shared/ipc/result'
import { fileFailure } from '../db/file-failure'
import { checkHeader, headerOf, readHeader } from '../db/header'
import { hasExpectedSchema, migrate, newestVersion } from '../db/migrate'
import { ProjectRepository } from '../db/project-repository'
import { openSqlite, type Sqlite } from '../db/sqlite'
import { allFindings, type Finding } from '../db/verify'

/** The file is read whole into memory to be checked; no project of text and images comes near this. */
const sizeLimit = 1_000_000_000

/** Where the header says which journal the file uses: 1 is none beside it, 2 a write-ahead log. */
const journalBytes = [18, 19] as const

/**
 * A `.parcours` file as a repository in memory, checked from end to end. The file itself is only read, once: it may
 * stand in a read-only folder, on a stick that is pulled out, or be somebody's trap.
 */
export function openIncomingFile(path: string): Result<ProjectRepository> {
  const header = readHeader(path)
  if (!header.ok) return header
  if (header.value.fileSize > sizeLimit) return tooLarge()
  try {
    return openIncomingBytes(readFileSync(path))
  } catch (error) {
    return fileFailure(error, 'file')
  }
}

export function openIncomingBytes(bytes: Uint8Array): Result<ProjectRepository> {
  const opened = openUnverified(bytes)
  if (!opened.ok) return opened
  const db = opened.value
  for (const _ of allFindings(db)) {
    db.close()
    return failure('file.damaged')
  }
  return success(new ProjectRepository(db))
}

/** What is wrong with a file that is one of ours at all. */
export function verifyIncomingFile(path: string): Result<Finding[]> {
  const header = readHeader(path)
  if (!header.ok) return header
  if (header.value.fileSize > sizeLimit) return tooLarge()
  try {
    const opened = openUnverified(readFileSync(path))
    if (!opened.ok) return opened
    try {
      return success([...allFindings(opened.value)])
    } finally {
      opened.value.close()
    }
  } catch (error) {
    return fileFailure(error, 'file')
  }
}

function tooLarge(): Result<never> {
  return failure('file.tooLarge', { limit: sizeLimit / 1_000_000 })
}

function openUnverified(source: Uint8Array): Result<Sqlite> {
  if (source.byteLength > sizeLimit) return tooLarge()
  const header = headerOf(Buffer.from(source.buffer, source.byteOffset, source.byteLength), source.byteLength)
  const accepted = header.ok ? checkHeader(header.value, newestVersion()) : header
  if (!accepted.ok) return accepted
  const { fileSize, statedSize } = accepted.value
  if (statedSize === null || fileSize > statedSize) return failure('file.damaged')
  if (fileSize < statedSize) return failure('file.truncated')
  const bytes = Buffer.from(source)
  // A database in memory has no room for a log beside it; there was none beside the file either.
  for (const index of journalBytes) bytes[index] = 1
  let db: Sqlite | null = null
  try {
    db = openSqlite(bytes)
    const ready = prepare(db)
    if (!ready.ok) db.close()
    return ready
  } catch (error) {
    db?.close()
    return fileFailure(error, 'file')
  }
}

function prepare(db: Sqlite): Result<Sqlite> {
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('foreign_keys = ON')
  // Before any table is read: a view or trigger that stands where a table should would run with our rights.
  if (!hasExpectedSchema(db)) return failure('file.damaged')
  if (db.pragma('integrity_check', { simple: true }) !== 'ok') return failure('file.damaged')
  const migrated = migrate(db, null)
  return migrated.ok ? success(db) : failure('file.damaged')
}
