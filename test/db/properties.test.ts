import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createProject, openProject, type ProjectRepository } from '../../electron/db/project-repository'
import { afterEdit, afterRedo, afterUndo, type History } from '../../renderer/editor/history'
import { apply } from '../../shared/commands/apply'
import type { Command } from '../../shared/commands/command'
import type { Commit, HistoryEntry } from '../../shared/ipc/contract'
import { canonicalJson } from '../../shared/model/canonical'
import { allRecords, type Document } from '../../shared/model/document'
import { applyPatch, invertPatch, isEmptyPatch } from '../../shared/model/patch'
import { anyCommand } from '../unit/commands/random-commands'
import { smallDocument } from '../unit/commands/small-document'
import { documents } from '../unit/formats/random-document'
import { expectValue, stamp, textOf } from './project-of'
import { inFolder } from './temp-folder'

const beginning = { stamp, revision: 1, prevHash: '', labelKey: 'log.projectCreated', labelParams: {} }

test('any document comes back from its file as it was', () => {
  return fc.assert(
    fc.asyncProperty(documents, (document) =>
      inFolder((folder) => {
        const path = join(folder, 'project.db')
        const records = [...allRecords(document)]
        expectValue(createProject(path, records, beginning)).close()
        const repository = expectValue(openProject(path))
        expect(textOf(repository.records())).toEqual(textOf(records))
        expect(repository.verify()).toEqual([])
        repository.close()
      })
    ),
    { numRuns: 60 }
  )
})

type Move = Command | 'undo' | 'redo' | 'reopen'

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: anyCommand },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('redo' as const) },
    { weight: 1, arbitrary: fc.constant('reopen' as const) }
  ),
  { minLength: 1, maxLength: 40, size: 'max' }
)

/** What the page does, without the page: the same document, the same history, and every change sent. */
class Page {
  document: Document = smallDocument()
  history: History = { undo: [], redo: [] }
  revision = 1

  move(move: Exclude<Move, 'reopen'>): Omit<Commit, 'projectId'> | null {
    if (move === 'undo' || move === 'redo') return this.#takeBack(move)
    const applied = apply(this.document, move)
    if (!applied.ok || isEmptyPatch(applied.patch)) return null
    const { labelKey, labelParams } = applied
    const patch = applied.patch as HistoryEntry['patch']
    return this.#changed(
      { kind: 'edit', undoes: null, patch, labelKey, labelParams: { ...labelParams } },
      afterEdit
    )
  }

  #takeBack(kind: 'undo' | 'redo'): Omit<Commit, 'projectId'> | null {
    const last = this.history[kind].at(-1)
    if (!last) return null
    const { revision: undoes, labelKey, labelParams } = last
    const patch = invertPatch(last.patch) as HistoryEntry['patch']
    return this.#changed(
      { kind, undoes, patch, labelKey, labelParams },
      kind === 'undo' ? afterUndo : afterRedo
    )
  }

  #changed(
    change: Omit<Commit, 'projectId' | 'baseRevision'>,
    remember: (history: History, entry: HistoryEntry) => History
  ): Omit<Commit, 'projectId'> {
    const { patch, labelKey, labelParams } = change
    const baseRevision = this.revision
    this.revision += 1
    this.document = applyPatch(this.document, patch)
    this.history = remember(this.history, { revision: this.revision, patch, labelKey, labelParams })
    return { ...change, baseRevision }
  }
}

function expectSame(repository: ProjectRepository, page: Page): void {
  const { records, revision, undo, redo } = repository.load()
  expect(revision).toBe(page.revision)
  expect(textOf(records)).toEqual(textOf(allRecords(page.document)))
  expect(canonicalJson({ undo, redo })).toBe(canonicalJson(page.history))
}

test('after any run of edits, undos, redos and restarts the file holds what the page shows', () => {
  return fc.assert(
    fc.asyncProperty(moves, (run) =>
      inFolder((folder) => {
        const path = join(folder, 'project.db')
        const page = new Page()
        let repository = expectValue(createProject(path, [...allRecords(page.document)], beginning))
        for (const move of run) {
          if (move === 'reopen') {
            repository.close()
            repository = expectValue(openProject(path))
            expectSame(repository, page)
            continue
          }
          const commit = page.move(move)
          if (commit) expect(expectValue(repository.commit(commit, stamp)).revision).toBe(page.revision)
        }
        expectSame(repository, page)
        expect(repository.verify()).toEqual([])
        repository.close()
      })
    ),
    { numRuns: 60 }
  )
})
