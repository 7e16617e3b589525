import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqlite, type Sqlite } from '../../electron/db/sqlite'
import { Library, type Opened } from '../../electron/library/library'
import type { HistoryEntry } from '../../shared/ipc/contract'
import type { Id } from '../../shared/model/id'
import type { AnyRecord } from '../../shared/model/record'
import { expectFailure, expectValue, label, only, stamp } from './project-of'
import { tempFolder } from './temp-folder'

type Project = { library: Library; projectId: Id<'project'>; path: string; records: AnyRecord[] }

const names = ['Comparer', 'Essayer', 'Signer', 'Déployer']

/** A closed project of five log rows. */
function project(): Project {
  const folder = tempFolder()
  const library = new Library({ folder, stamp: () => stamp })
  const { projectId } = expectValue(library.create({ name: 'Onboarding', clientName: '', language: 'fr' }))
  const { repository } = expectValue(library.open(projectId))
  for (const name of names) {
    const step = only(repository.records(), 'step')
    const patch = { added: [], updated: [[step, { ...step, name }]], removed: [] } as HistoryEntry['patch']
    const { revision } = repository.head()
    expectValue(
      repository.commit({ baseRevision: revision, kind: 'edit', undoes: null, patch, ...label }, stamp)
    )
  }
  const records = repository.records()
  library.close(projectId)
  return { library, projectId, path: join(folder, 'projects', projectId, 'project.db'), records }
}

function damage(path: string, change: (db: Sqlite) => void): Buffer {
  const db = openSqlite(path)
  db.pragma('foreign_keys = OFF')
  change(db)
  db.close()
  return readFileSync(path)
}

function keptFile(path: string, { recovered }: Opened): Buffer {
  return readFileSync(join(path, '..', recovered?.keptFile ?? ''))
}

test('a document that was altered is rebuilt from the log, and the damaged file is kept', () => {
  const { library, projectId, path, records } = project()
  library.list()
  const damaged = damage(path, (db) => db.exec("UPDATE step SET name = 'Sigmer' WHERE name = 'Déployer'"))
  expect(library.list().map((entry) => [entry.name, entry.damaged])).toEqual([['Onboarding', true]])
  const opened = expectValue(library.open(projectId))
  expect(opened.recovered?.lostChanges).toBe(0)
  expect(opened.repository.records()).toEqual(records)
  expect(opened.repository.verify()).toEqual([])
  expect(opened.repository.load().undo.length).toBe(names.length)
  expect(keptFile(path, opened).equals(damaged)).toBe(true)
  library.close(projectId)
  expect(library.list().map((entry) => entry.damaged)).toEqual([false])
})

test('rows that are gone, and a head that is gone, come back from the log', () => {
  for (const sql of ['DELETE FROM lane', 'DELETE FROM head', 'DELETE FROM step; DELETE FROM phase']) {
    const { library, projectId, path, records } = project()
    damage(path, (db) => db.exec(sql))
    const opened = expectValue(library.open(projectId))
    expect(opened.recovered?.lostChanges).toBe(0)
    const byId = (a: AnyRecord, b: AnyRecord) => (a.id < b.id ? -1 : 1)
    expect(opened.repository.records().sort(byId)).toEqual(records.toSorted(byId))
    library.closeAll()
  }
})

test('an altered log does not cost the document, and work goes on', () => {
  const { library, projectId, path, records } = project()
  damage(path, (db) => db.exec("UPDATE change SET author = 'X' WHERE revision = 3"))
  const opened = expectValue(library.open(projectId))
  expect(opened.recovered?.lostChanges).toBe(0)
  expect(opened.repository.records()).toEqual(records)
  expect(opened.repository.verify()).toEqual([])
  expect(opened.repository.head().revision).toBe(6)
  expect(opened.repository.load().undo).toEqual([])
  library.close(projectId)
  expect(expectValue(library.open(projectId)).recovered).toBeNull()
  library.closeAll()
})

test('where both are damaged, the last proven change is shown and the lost ones are counted', () => {
  const { library, projectId, path } = project()
  damage(path, (db) => {
    db.exec("UPDATE change SET author = 'X' WHERE revision = 4")
    db.exec("UPDATE step SET name = 'X'")
  })
  const opened = expectValue(library.open(projectId))
  expect(opened.recovered?.lostChanges).toBe(2)
  expect(only(opened.repository.records(), 'step').name).toBe('Essayer')
  expect(opened.repository.verify()).toEqual([])
  library.closeAll()
})

test('a file that is beyond reading is refused, listed, and left as it is', () => {
  const { library, projectId, path } = project()
  library.list()
  const nonsense = Buffer.alloc(20_000, 'x')
  writeFileSync(path, nonsense)
  expect(expectFailure(library.open(projectId)).code).toBe('store.damaged')
  expect(readFileSync(path).equals(nonsense)).toBe(true)
  expect(readdirSync(join(path, '..'))).toEqual(['project.db'])
  expect(library.list().map((entry) => [entry.name, entry.damaged])).toEqual([['Onboarding', true]])
})

test('a flipped bit in a live project is found or without effect, and what opens is what was written', () => {
  const { library, projectId, path, records } = project()
  const bytes = readFileSync(path)
  const used = [...bytes.keys()].filter((index) => bytes[index] !== 0)
  const byId = (a: AnyRecord, b: AnyRecord) => (a.id < b.id ? -1 : 1)
  const expected = records.toSorted(byId)
  let state = 4321
  let opened = 0
  const rounds = 150
  for (let round = 0; round < rounds; round += 1) {
    state = (state * 1103515245 + 12345) % 2147483648
    const flipped = Buffer.from(bytes)
    const offset = used[state % used.length] ?? 0
    flipped[offset] = (flipped[offset] ?? 0) ^ (1 << (round % 8))
    writeFileSync(path, flipped)
    const result = library.open(projectId)
    if (!result.ok) continue
    opened += 1
    const { repository, recovered } = result.value
    if (recovered === null || recovered.lostChanges === 0) {
      expect(repository.records().sort(byId)).toEqual(expected)
    }
    library.close(projectId)
  }
  expect(opened).toBeGreaterThan(rounds / 2)
})
