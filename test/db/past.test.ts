import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeRow, insertChange } from '../../electron/db/change-log'
import { digestOf } from '../../electron/db/digest'
import { writeHead } from '../../electron/db/head'
import { createProject, openProject, ProjectRepository } from '../../electron/db/project-repository'
import { recordRows } from '../../electron/db/record-rows'
import { openSqlite } from '../../electron/db/sqlite'
import { apply } from '../../shared/commands/apply'
import type { Commit, HistoryEntry } from '../../shared/ipc/contract'
import { restorationOf } from '../../shared/model/difference'
import { allRecords, type Document, documentOf } from '../../shared/model/document'
import { applyPatch, invertPatch, isEmptyPatch, type Patch } from '../../shared/model/patch'
import type { AnyRecord } from '../../shared/model/record'
import { commandRun } from '../unit/commands/random-commands'
import { smallDocument } from '../unit/commands/small-document'
import { blankRecords, expectFailure, expectValue, label, only, stamp, textOf } from './project-of'
import { inFolder, tempFolder } from './temp-folder'

const beginning = { stamp, revision: 1, prevHash: '', labelKey: 'log.projectCreated', labelParams: {} }

function send(
  repository: ProjectRepository,
  kind: Commit['kind'],
  patch: Patch,
  undoes: number | null = null
) {
  const sent = patch as HistoryEntry['patch']
  const { revision } = repository.head()
  return expectValue(
    repository.commit({ baseRevision: revision, kind, undoes, patch: sent, ...label }, stamp)
  ).revision
}

function newProject(records = blankRecords()): { path: string; repository: ProjectRepository } {
  const path = join(tempFolder(), 'project.db')
  return { path, repository: expectValue(createProject(path, records, beginning)) }
}

function renamed(repository: ProjectRepository, name: string): Patch {
  const step = only(repository.records(), 'step')
  return { added: [], updated: [[step, { ...step, name }]], removed: [] }
}

test('the list is read from the newest row in pages, and says what each holds and where the log ends', () => {
  const { repository } = newProject()
  const first = renamed(repository, 'a')
  send(repository, 'edit', first)
  send(repository, 'undo', invertPatch(first), 2)
  send(repository, 'redo', first, 3)
  const page = repository.history(null, 3)
  expect(page.rows.map(({ revision, kind, undoes }) => [revision, kind, undoes])).toEqual([
    [4, 'redo', 3],
    [3, 'undo', 2],
    [2, 'edit', null]
  ])
  expect(page).toMatchObject({ first: 1, last: 4 })
  expect(page.rows[0]).toMatchObject({
    ...label,
    author: 'Test',
    at: stamp.at,
    added: 0,
    updated: 1,
    removed: 0
  })
  const rest = repository.history(2, 3)
  expect(rest.rows.map(({ revision, kind }) => [revision, kind])).toEqual([[1, 'import']])
  expect(rest.rows[0]?.added).toBe(blankRecords().length)
  expect(repository.history(1, 3).rows).toEqual([])
  repository.close()
})

test('a moment tells what its rows touched, and nothing of a row that brought a whole document', async () => {
  const { repository } = newProject()
  const step = only(repository.records(), 'step')
  send(repository, 'edit', renamed(repository, 'a'))
  send(repository, 'edit', { added: [], updated: [], removed: [] })
  expect(expectValue(await repository.at(2, 1)).touched).toEqual([step.id])
  expect(expectValue(await repository.at(3, 1)).touched).toEqual([step.id])
  expect(expectValue(await repository.at(3, 2)).touched).toEqual([])
  expect(expectValue(await repository.at(1, 0)).touched).toEqual([])
  expect(expectFailure(await repository.at(9, 8)).code).toBe('history.unknown')
  repository.close()
})

test('at any revision of any run, in any order asked, the document is what it was; restoring it brings it back', async () => {
  await fc.assert(
    fc.asyncProperty(commandRun, fc.array(fc.nat()), (commands, asked) =>
      inFolder(async (folder) => {
        let document = smallDocument()
        const path = join(folder, 'project.db')
        const repository = expectValue(createProject(path, [...allRecords(document)], beginning))
        const was = new Map<number, Document>([[1, document]])
        const keep = (kind: Commit['kind'], patch: Patch, undoes: number | null = null): number => {
          const revision = send(repository, kind, patch, undoes)
          document = applyPatch(document, patch)
          was.set(revision, document)
          return revision
        }
        for (const command of commands) {
          const applied = apply(document, command)
          if (!applied.ok || isEmptyPatch(applied.patch)) continue
          const revision = keep('edit', applied.patch)
          if (revision % 3 === 0) keep('undo', invertPatch(applied.patch), revision)
        }
        const last = repository.head().revision
        const revisions = [...was.keys(), ...asked.map((number) => (number % last) + 1)]
        for (const revision of revisions) {
          const { records } = expectValue(await repository.at(revision, revision - 1))
          expect(textOf(records)).toEqual(textOf(allRecords(was.get(revision) ?? document)))
        }
        const back = revisions.at(-1) ?? 1
        const then = documentOf(expectValue(await repository.at(back, back - 1)).records)
        const names = document.version
        keep('restore', restorationOf(document, then))
        const wanted = textOf(allRecords({ ...then, version: names }))
        expect(textOf(repository.records())).toEqual(wanted)
        expect(textOf(allRecords(document))).toEqual(wanted)
        expect(repository.verify()).toEqual([])
        repository.close()
        const again = expectValue(openProject(path))
        expect(textOf(expectValue(await again.at(1, 0)).records)).toEqual(textOf(allRecords(smallDocument())))
        again.close()
      })
    ),
    { numRuns: 40 }
  )
})

test('what a restore brings back is one undo, and names of versions outlive it', async () => {
  const { repository } = newProject()
  send(repository, 'edit', renamed(repository, 'a'))
  const named: AnyRecord = {
    type: 'version',
    id: 'version_1',
    revision: 2,
    name: 'Avant l’atelier',
    at: stamp.at,
    author: 'Test'
  }
  send(repository, 'edit', { added: [named], updated: [], removed: [] })
  const before = repository.records()
  const then = documentOf(expectValue(await repository.at(1, 0)).records)
  const patch = restorationOf(documentOf(before), then)
  const revision = send(repository, 'restore', patch)
  expect(textOf(repository.records())).toEqual(textOf([...allRecords(then), named]))
  expect(repository.load().undo.at(-1)?.revision).toBe(revision)
  send(repository, 'undo', invertPatch(patch), revision)
  expect(textOf(repository.records())).toEqual(textOf(before))
  repository.close()
})

test('a copy that became a project of its own goes back before that without losing its id', async () => {
  const { repository } = newProject()
  const project = only(repository.records(), 'project')
  const own = { ...project, id: 'project_own' as const, name: 'Copie' }
  const patch: Patch = { added: [own], updated: [], removed: [project] }
  const copied = {
    kind: 'import',
    undoes: null,
    patch,
    labelKey: 'log.projectCopied',
    labelParams: {}
  } as const
  expectValue(repository.append(copied, stamp))
  const then = documentOf(expectValue(await repository.at(1, 0)).records)
  expect(then.project.has(project.id)).toBe(true)
  send(repository, 'restore', restorationOf(documentOf(repository.records()), then))
  expect(repository.projectId).toBe('project_own')
  expect(only(repository.records(), 'project')).toEqual({ ...project, id: 'project_own' })
  expect(repository.verify()).toEqual([])
  repository.close()
})

test('a log that does not lead to the records is not believed', async () => {
  const { path, repository } = newProject()
  send(repository, 'edit', renamed(repository, 'a'))
  send(repository, 'edit', renamed(repository, 'b'))
  repository.close()
  const db = openSqlite(path)
  db.prepare(`UPDATE change SET patch = replace(patch, '"b"', '"c"') WHERE revision = 3`).run()
  // Opening would have found it; a file can also go bad while it is open.
  const opened = new ProjectRepository(db)
  expect(expectFailure(await opened.at(2, 1)).code).toBe('history.contradiction')
  expectValue(await opened.at(1, 0))
  opened.close()
})

/** Written past the repository, which would sync the disk for each of them. */
function longLog(names: readonly string[]): ProjectRepository {
  const { path, repository } = newProject()
  const { projectId, revision, hash } = repository.head()
  const records = repository.records()
  repository.close()
  const db = openSqlite(path)
  db.transaction(() => {
    let step = only(records, 'step')
    let prevHash = hash
    names.forEach((name, index) => {
      const after = { ...step, name }
      const patch: Patch = { added: [], updated: [[step, after]], removed: [] }
      const place = { revision: revision + 1 + index, kind: 'edit', undoes: null, prevHash } as const
      const row = changeRow({ ...stamp, ...label, ...place, patch })
      insertChange(db, row)
      prevHash = row.hash
      step = after
    })
    recordRows(db).update(step)
    const digest = digestOf(records.map((record) => (record.id === step.id ? step : record)))
    writeHead(db, { projectId, revision: revision + names.length, hash: prevHash, digest })
  }).immediate()
  db.close()
  return expectValue(openProject(path))
}

test('a log of thousands of rows is read in pages and walked from either end', async () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `Étape ${index}`)
  const repository = longLog(names)
  expect(repository.verify()).toEqual([])
  const { id } = only(repository.records(), 'step')
  for (const revision of [2, 2_500, 2_501, 2_499, 4_999, 5_001]) {
    const { records } = expectValue(await repository.at(revision, revision - 1))
    expect(documentOf(records).step.get(id)?.name).toBe(names[revision - 2])
  }
  const pages: number[] = []
  let before: number | null = null
  do {
    const { rows } = repository.history(before, 900)
    pages.push(rows.length)
    before = rows.at(-1)?.revision ?? null
  } while (before !== null)
  expect(pages).toEqual([900, 900, 900, 900, 900, 501, 0])
  repository.close()
})
