import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newestVersion } from '../../electron/db/migrate'
import { createProject, openProject, type ProjectRepository } from '../../electron/db/project-repository'
import { openSqlite } from '../../electron/db/sqlite'
import type { HistoryEntry } from '../../shared/ipc/contract'
import { documentOf } from '../../shared/model/document'
import { invertPatch, type Patch } from '../../shared/model/patch'
import type { AnyRecord } from '../../shared/model/record'
import { blankRecords, expectFailure, expectValue, label, only, stamp } from './project-of'
import { tempFolder } from './temp-folder'

const beginning = { stamp, revision: 1, prevHash: '', labelKey: 'log.projectCreated', labelParams: {} }

function newProject(records = blankRecords()): { path: string; repository: ProjectRepository } {
  const path = join(tempFolder(), 'project.db')
  return { path, repository: expectValue(createProject(path, records, beginning)) }
}

function renameStep(repository: ProjectRepository, name: string): Patch {
  const step = only(repository.records(), 'step')
  return { added: [], updated: [[step, { ...step, name }]], removed: [] }
}

type Sent = { kind: 'edit' | 'undo' | 'redo'; undoes: number | null; patch: Patch }

function send(repository: ProjectRepository, { kind, undoes, patch }: Sent) {
  const { revision } = repository.head()
  return repository.commit(
    { baseRevision: revision, kind, undoes, patch: patch as HistoryEntry['patch'], ...label },
    stamp
  )
}

function edit(repository: ProjectRepository, patch: Patch) {
  return send(repository, { kind: 'edit', undoes: null, patch })
}

function sorted(records: readonly AnyRecord[]): AnyRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
}

test('a new project comes back as it was written', () => {
  const records = blankRecords()
  const { path, repository } = newProject(records)
  repository.close()
  const again = expectValue(openProject(path))
  expect(documentOf(again.records())).toEqual(documentOf(records))
  expect(again.load().revision).toBe(1)
  expect(again.load().undo).toEqual([])
  expect(again.verify()).toEqual([])
  again.close()
})

test('a commit raises the revision, and a commit on an older revision is stale and changes nothing', () => {
  const { repository } = newProject()
  const patch = renameStep(repository, 'Comparer les offres')
  expect(expectValue(edit(repository, patch))).toEqual({ revision: 2 })
  const before = repository.records()
  const late = {
    baseRevision: 1,
    kind: 'edit',
    undoes: null,
    patch: patch as HistoryEntry['patch'],
    ...label
  } as const
  expect(expectFailure(repository.commit(late, stamp)).code).toBe('store.stale')
  expect(repository.records()).toEqual(before)
  expect(repository.verify()).toEqual([])
  repository.close()
})

test('a patch whose "before" is not the stored row is stale', () => {
  const { repository } = newProject()
  const step = only(repository.records(), 'step')
  const wrong = { ...step, name: 'other' }
  const head = repository.head()
  for (const patch of [
    { added: [], updated: [[wrong, { ...step, name: 'x' }]], removed: [] },
    { added: [], updated: [], removed: [wrong] },
    { added: [step], updated: [], removed: [] }
  ] satisfies Patch[]) {
    expect(expectFailure(edit(repository, patch)).code).toBe('store.stale')
  }
  expect(repository.head()).toEqual(head)
  repository.close()
})

test('references that lead nowhere, across maps or twice to one place are refused whole', () => {
  const { repository } = newProject()
  const records = repository.records()
  const step = only(records, 'step')
  const map = only(records, 'map')
  const persona = only(records, 'persona')
  const emotion = {
    type: 'emotion',
    mapId: map.id,
    stepId: step.id,
    personaId: persona.id,
    score: 1,
    word: '',
    why: '',
    quote: '',
    quoteSource: '',
    derivedFrom: null
  } as const
  const other = { ...map, id: 'map_other', title: 'Other' } as const
  for (const patch of [
    { added: [], updated: [], removed: [only(records, 'phase')] },
    { added: [], updated: [], removed: [persona] },
    { added: [], updated: [[map, { ...map, personaIds: ['persona_none'] }]], removed: [] },
    {
      added: [
        { ...emotion, id: 'emotion_a' },
        { ...emotion, id: 'emotion_b' }
      ],
      updated: [],
      removed: []
    },
    { added: [other, { ...emotion, id: 'emotion_a', mapId: other.id }], updated: [], removed: [] },
    { added: [], updated: [[step, { ...step, phaseId: 'phase_none' }]], removed: [] },
    { added: [], updated: [], removed: [only(records, 'project')] }
  ] satisfies Patch[]) {
    expect(expectFailure(edit(repository, patch)).code).toBe('store.brokenReference')
  }
  expect(repository.records()).toEqual(records)
  expect(repository.head().revision).toBe(1)
  repository.close()
})

test('undo and redo survive a restart', () => {
  const { path, repository } = newProject()
  edit(repository, renameStep(repository, 'A'))
  edit(repository, renameStep(repository, 'B'))
  const { undo } = repository.load()
  expect(undo.map((entry) => entry.revision)).toEqual([2, 3])
  const last = undo.at(-1)
  if (!last) throw new Error('no undo')
  expectValue(send(repository, { kind: 'undo', undoes: last.revision, patch: invertPatch(last.patch) }))
  repository.close()

  const again = expectValue(openProject(path))
  const { undo: undoAgain, redo, records } = again.load()
  expect(undoAgain.map((entry) => entry.revision)).toEqual([2])
  expect(redo.map((entry) => entry.revision)).toEqual([4])
  expect(only(records, 'step').name).toBe('A')
  const taken = redo.at(-1)
  if (!taken) throw new Error('no redo')
  expectValue(send(again, { kind: 'redo', undoes: taken.revision, patch: invertPatch(taken.patch) }))
  expect(only(again.records(), 'step').name).toBe('B')
  expect(again.load().redo).toEqual([])
  expect(again.load().undo.map((entry) => entry.revision)).toEqual([2, 5])
  expect(again.verify()).toEqual([])
  again.close()
})

test('an undo of what is not on top of the stack is stale', () => {
  const { repository } = newProject()
  edit(repository, renameStep(repository, 'A'))
  const wrong = { kind: 'undo', undoes: 1, patch: renameStep(repository, 'C') } as const
  expect(expectFailure(send(repository, wrong)).code).toBe('store.stale')
  repository.close()
})

test('an edit after an undo empties redo', () => {
  const { path, repository } = newProject()
  edit(repository, renameStep(repository, 'A'))
  const [entry] = repository.load().undo
  if (!entry) throw new Error('no undo')
  send(repository, { kind: 'undo', undoes: entry.revision, patch: invertPatch(entry.patch) })
  edit(repository, renameStep(repository, 'C'))
  expect(repository.load().redo).toEqual([])
  repository.close()
  const again = expectValue(openProject(path))
  expect(again.load().redo).toEqual([])
  expect(again.load().undo.map((one) => one.revision)).toEqual([4])
  again.close()
})

test('every connection writes ahead with full syncs, foreign keys and an untrusted schema', () => {
  const { path, repository } = newProject()
  repository.close()
  const header = readFileSync(path).subarray(0, 100)
  // 2 means write-ahead log in the file format.
  expect([...header.subarray(18, 20)]).toEqual([2, 2])
  expect(header.readUInt32BE(68)).toBe(0x50524353)
  expect(header.readUInt32BE(60)).toBe(newestVersion())
})

test('two connections: the second one to commit on the same revision is stale', () => {
  const { path, repository } = newProject()
  const second = expectValue(openProject(path))
  const patch = renameStep(repository, 'A')
  expectValue(edit(repository, patch))
  const late = {
    baseRevision: 1,
    kind: 'edit',
    undoes: null,
    patch: patch as HistoryEntry['patch'],
    ...label
  } as const
  expect(expectFailure(second.commit(late, stamp)).code).toBe('store.stale')
  second.close()
  repository.close()
})

test('a write that another program blocks is "busy", and the project is as before', {
  timeout: 20_000
}, () => {
  const { path, repository } = newProject()
  const blocker = openSqlite(path)
  blocker.exec('BEGIN IMMEDIATE')
  expect(expectFailure(edit(repository, renameStep(repository, 'A'))).code).toBe('store.busy')
  blocker.exec('ROLLBACK')
  blocker.close()
  expectValue(edit(repository, renameStep(repository, 'A')))
  expect(repository.verify()).toEqual([])
  repository.close()
})

test('the document is found again by order of record types and of arrival', () => {
  const { repository } = newProject()
  const records = repository.records()
  edit(repository, { added: [], updated: [], removed: [] })
  expect(sorted(repository.records())).toEqual(sorted(records))
  repository.close()
})
