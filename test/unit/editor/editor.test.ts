import { describe, expect, it } from 'vitest'
import { createEditor, type Editor } from '../../../renderer/editor/editor'
import type { Commit, OpenProject } from '../../../shared/ipc/contract'
import { failure, type Result, success } from '../../../shared/ipc/result'
import { allRecords, documentOf } from '../../../shared/model/document'
import { recordSchemas } from '../../../shared/model/record'

type Answer = (result: Result<{ revision: number }>) => void

/** A main process whose answers the test gives by hand, so that order and failure are exact. */
function projectWithServer() {
  const waiting: { commit: Commit; answer: Answer }[] = []
  const project: OpenProject = {
    projectId: 'project_one',
    revision: 7,
    records: [
      recordSchemas.project.parse({ type: 'project', id: 'project_one', name: 'Banque', language: 'fr' }),
      recordSchemas.map.parse({ type: 'map', id: 'map_one', order: 'V', title: 'Emprunt' }),
      recordSchemas.phase.parse({
        type: 'phase',
        id: 'phase_one',
        mapId: 'map_one',
        order: 'V',
        name: 'Choisir'
      }),
      recordSchemas.step.parse({
        type: 'step',
        id: 'step_one',
        mapId: 'map_one',
        phaseId: 'phase_one',
        order: 'V',
        name: 'Comparer'
      })
    ],
    undo: [],
    redo: []
  }
  const editor = createEditor(project, (commit) => new Promise((answer) => waiting.push({ commit, answer })))
  return { editor, waiting, project }
}

const rename = (editor: Editor, name: string) =>
  editor.dispatch({ type: 'step.rename', stepId: 'step_one', name })

const nameIn = (editor: Editor): string | undefined =>
  editor.store.getState().document.step.get('step_one')?.name

describe('an open project', () => {
  it('shows a change at once and says saved only after the commit', async () => {
    const { editor, waiting } = projectWithServer()
    rename(editor, 'Comparer trois offres')
    expect(nameIn(editor)).toBe('Comparer trois offres')
    expect(editor.store.getState().save.kind).toBe('saving')

    const flushed = editor.flush()
    waiting[0]?.answer(success({ revision: 8 }))
    expect(await flushed).toBe(true)
    expect(editor.store.getState().save.kind).toBe('saved')
  })

  it('sends one commit at a time, in order, each on the revision before', async () => {
    const { editor, waiting } = projectWithServer()
    rename(editor, 'A')
    rename(editor, 'B')
    expect(waiting.map(({ commit }) => commit.baseRevision)).toEqual([7])
    const flushed = editor.flush()
    waiting[0]?.answer(success({ revision: 8 }))
    await expect.poll(() => waiting.length).toBe(2)
    expect(waiting[1]?.commit.baseRevision).toBe(8)
    waiting[1]?.answer(success({ revision: 9 }))
    expect(await flushed).toBe(true)
  })

  it('keeps every change when saving fails, and sends them again in the same order', async () => {
    const { editor, waiting } = projectWithServer()
    rename(editor, 'A')
    const flushed = editor.flush()
    waiting[0]?.answer(failure('diskFull'))
    expect(await flushed).toBe(false)
    rename(editor, 'B')
    expect(editor.store.getState().save).toMatchObject({ kind: 'failed', waiting: 2 })
    expect(nameIn(editor)).toBe('B')

    editor.retry()
    waiting[1]?.answer(success({ revision: 8 }))
    await expect.poll(() => waiting.length).toBe(3)
    waiting[2]?.answer(success({ revision: 9 }))
    expect(await editor.flush()).toBe(true)
    expect(waiting.slice(1).map(({ commit }) => commit.patch.updated[0]?.[1])).toMatchObject([
      { name: 'A' },
      { name: 'B' }
    ])
  })

  it('undoes and redoes by the inverse patch, naming the log row it takes back', () => {
    const { editor, waiting, project } = projectWithServer()
    rename(editor, 'A')
    editor.undo()
    expect([...allRecords(editor.store.getState().document)]).toEqual([
      ...allRecords(documentOf(project.records))
    ])
    editor.redo()
    expect(nameIn(editor)).toBe('A')
    editor.undo()
    expect(nameIn(editor)).toBe('Comparer')
    waiting[0]?.answer(success({ revision: 8 }))
    const state = editor.store.getState().history
    expect(state.undo).toHaveLength(0)
    // Rows: 8 the edit, 9 its undo, 10 the redo, 11 the second undo.
    expect(state.redo.map((entry) => entry.revision)).toEqual([11])
  })

  it('neither logs nor sends a command that changes nothing', () => {
    const { editor, waiting } = projectWithServer()
    expect(rename(editor, 'Comparer').ok).toBe(true)
    expect(waiting).toHaveLength(0)
    expect(editor.store.getState().history.undo).toHaveLength(0)
  })

  it('forgets redo after a new edit', () => {
    const { editor } = projectWithServer()
    rename(editor, 'A')
    editor.undo()
    rename(editor, 'C')
    expect(editor.redo()).toBeNull()
    expect(nameIn(editor)).toBe('C')
  })

  it('brings an earlier document back in its turn, under its own kind, as one undo', async () => {
    const { editor, waiting, project } = projectWithServer()
    const start = documentOf(project.records)
    expect(editor.restore(start, restored)).toBe(false)
    rename(editor, 'a')
    editor.dispatch({ type: 'step.update', stepId: 'step_one', changes: { duration: '2 j' } })
    expect(editor.revision()).toBe(9)
    expect(editor.restore(start, restored)).toBe(true)
    expect(editor.revision()).toBe(10)
    expect([...allRecords(editor.store.getState().document)]).toEqual([...allRecords(start)])
    expect(editor.undo()?.labelKey).toBe('log.restored')
    expect(nameIn(editor)).toBe('a')
    for (let sent = 0; sent < 4; sent += 1) {
      await expect.poll(() => waiting.length).toBe(sent + 1)
      waiting[sent]?.answer(success({ revision: 8 + sent }))
    }
    expect(waiting.map(({ commit }) => commit.kind)).toEqual(['edit', 'edit', 'restore', 'undo'])
    expect(waiting.at(-1)?.commit.undoes).toBe(10)
  })
})

const restored = { labelKey: 'log.restored', labelParams: { name: '24 nov. 2026' } }
