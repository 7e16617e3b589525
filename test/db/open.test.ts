import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Migration, migrations, newestVersion } from '../../electron/db/migrate'
import { createDatabase, openDatabase } from '../../electron/db/open'
import { createProject } from '../../electron/db/project-repository'
import { openSqlite, type Sqlite } from '../../electron/db/sqlite'
import { allFindings } from '../../electron/db/verify'
import { blankRecords, expectFailure, expectValue, stamp } from './project-of'
import { tempFolder } from './temp-folder'

function pragmasOf(db: Sqlite): unknown[] {
  return [
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'trusted_schema',
    'cell_size_check',
    'temp_store'
  ].map((name) => db.pragma(name, { simple: true }))
}

function projectFile(): string {
  const path = join(tempFolder(), 'project.db')
  const beginning = { stamp, revision: 1, prevHash: '', labelKey: 'log.projectCreated', labelParams: {} }
  expectValue(createProject(path, blankRecords(), beginning)).close()
  return path
}

test('every connection writes ahead with full syncs, checks references and trusts no schema', () => {
  const path = join(tempFolder(), 'project.db')
  const created = createDatabase(path)
  expect(pragmasOf(created)).toEqual(['wal', 2, 1, 0, 1, 2])
  created.close()
  const opened = expectValue(openDatabase(path))
  expect(pragmasOf(opened)).toEqual(['wal', 2, 1, 0, 1, 2])
  opened.close()
})

test('a project that was cut off right after it was made still tells whose it is', () => {
  const folder = tempFolder()
  const path = join(folder, 'project.db')
  const beginning = { stamp, revision: 1, prevHash: '', labelKey: 'log.projectCreated', labelParams: {} }
  const repository = expectValue(createProject(path, blankRecords(), beginning))
  // What a power cut leaves: the file and its write-ahead log, never closed.
  const after = join(folder, 'after.db')
  for (const suffix of ['', '-wal']) copyFileSync(path + suffix, after + suffix)
  const opened = expectValue(openDatabase(after))
  expect([...allFindings(opened)]).toEqual([])
  opened.close()
  repository.close()
})

test('a project of a later release is left alone to the last byte', () => {
  const path = projectFile()
  const db = openSqlite(path)
  db.pragma('user_version = 9990')
  db.close()
  const before = readFileSync(path)
  expect(expectFailure(openDatabase(path))).toEqual({
    code: 'store.newerSchema',
    params: { found: 9990, known: newestVersion() }
  })
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('what is no longer one of our files is damage', () => {
  const path = projectFile()
  writeFileSync(path, 'nonsense')
  expect(expectFailure(openDatabase(path)).code).toBe('store.damaged')
  expect(expectFailure(openDatabase(join(path, '..', 'absent.db'))).code).toBe('store.notFound')
})

const rename: Migration = {
  version: newestVersion() + 10,
  sql: 'CREATE TABLE "later" ("id" TEXT NOT NULL PRIMARY KEY) STRICT;'
}
const broken: Migration = {
  version: newestVersion() + 20,
  sql: 'CREATE TABLE "half" ("id" TEXT) STRICT; SELECT no_such_function();'
}

test('a migration keeps a whole copy of the file as it was, and the new file is marked', () => {
  const path = projectFile()
  const migrated = expectValue(openDatabase(path, [...migrations, rename]))
  expect(migrated.pragma('user_version', { simple: true })).toBe(rename.version)
  expect([...allFindings(migrated)]).toEqual([])
  expect(readFileSync(path).readUInt32BE(60)).toBe(rename.version)
  migrated.close()
  const copy = openSqlite(`${path}.before-${rename.version}`, { readonly: true })
  expect(copy.pragma('user_version', { simple: true })).toBe(newestVersion())
  expect([...allFindings(copy)]).toEqual([])
  copy.close()
})

test('a migration that fails leaves the file at its old version, and works at the next attempt', () => {
  const path = projectFile()
  expect(() => openDatabase(path, [...migrations, rename, broken])).toThrow(/no_such_function/)
  const db = expectValue(openDatabase(path))
  expect(db.pragma('user_version', { simple: true })).toBe(newestVersion())
  expect([...allFindings(db)]).toEqual([])
  db.close()
  expectValue(openDatabase(path, [...migrations, rename])).close()
})
