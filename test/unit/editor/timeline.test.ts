import { describe, expect, it } from 'vitest'
import {
  nameVersion,
  restoreShown,
  stepInTime,
  versionShown
} from '../../../renderer/editor/actions/past-actions'
import { createEditor } from '../../../renderer/editor/editor'
import { createSession } from '../../../renderer/editor/session'
import { createTimeline } from '../../../renderer/editor/timeline'
import type { Workbench } from '../../../renderer/editor/workbench'
import type { HistoryMoment } from '../../../shared/ipc/contract'
import { failure, type Result, success } from '../../../shared/ipc/result'
import { allRecords, type Document, documentOf } from '../../../shared/model/document'
import { measurer } from '../canvas/scene-of-sample'
import { smallDocument } from '../commands/small-document'

/** A project whose past answers when the test says so, with the documents the test saw. */
function projectWithPast() {
  const start = smallDocument()
  const records = [...allRecords(start)]
  const projectId = 'project_1' as const
  let saved = 1
  const live = createEditor({ projectId, revision: 1, records, undo: [], redo: [] }, async () => {
    saved += 1
    return success({ revision: saved })
  })
  const session = createSession(start, undefined)
  const was = new Map<number, Document>([[1, start]])
  live.store.subscribe(({ document }) => was.set(live.revision(), document))
  const asked: { revision: number; answer: (result: Result<HistoryMoment>) => void }[] = []
  const refused: string[] = []
  const timeline = createTimeline({
    live,
    session,
    load: (revision) => new Promise((answer) => asked.push({ revision, answer })),
    onShow: () => {},
    onRefuse: () => refused.push('past'),
    onFailure: ({ code }) => refused.push(code)
  })
  const bench = (): Workbench => {
    const editor = timeline.store.getState().shown ? timeline.past : live
    return { editor, session, measurer, timeline, locale: 'fr' }
  }
  const moment = (revision: number, touched: string[] = []): Result<HistoryMoment> => {
    const row = {
      revision,
      at: '2026-11-24T13:03:00.000Z',
      author: 'Ana',
      kind: 'edit' as const,
      undoes: null,
      labelKey: 'log.stepRenamed',
      labelParams: { name: 'x' },
      added: 0,
      updated: 1,
      removed: 0
    }
    const then = was.get(revision) ?? start
    // As records come over from the main process: equal, and none the same object.
    return success({ row, records: structuredClone([...allRecords(then)]), touched })
  }
  const show = async (revision: number, touched: string[] = []): Promise<void> => {
    timeline.show(revision)
    const at = asked.length
    await expect.poll(() => asked.length).toBeGreaterThan(at - 1)
    await expect.poll(() => asked.at(-1)?.revision).toBe(revision)
    asked.at(-1)?.answer(moment(revision, touched))
    await expect.poll(() => timeline.store.getState().shown?.row.revision).toBe(revision)
  }
  const rename = (name: string) => live.dispatch({ type: 'step.rename', stepId: 'step_11', name })
  return { live, session, timeline, bench, asked, refused, moment, show, rename, start }
}

const nameIn = ({ editor }: Workbench) => editor.store.getState().document.step.get('step_11')?.name

describe('a moment of the past', () => {
  it('takes the place of the document, refuses every change, and gives it back untouched', async () => {
    const { live, bench, show, rename, refused, session, timeline } = projectWithPast()
    rename('a')
    rename('b')
    const now = live.store.getState()
    await show(2)
    expect(nameIn(bench())).toBe('a')
    const past = bench().editor
    expect(past.dispatch({ type: 'step.rename', stepId: 'step_11', name: 'c' }).ok).toBe(false)
    expect([past.undo(), past.redo()]).toEqual([null, null])
    session.setState({ editing: { kind: 'record', recordId: 'step_11', initial: null } })
    expect(session.getState().editing).toBeNull()
    expect(refused).toHaveLength(4)
    expect(live.store.getState().document).toBe(now.document)
    timeline.leave()
    expect(nameIn(bench())).toBe('b')
    expect(bench().editor.undo()).not.toBeNull()
  })

  it('shares what did not change, so that a step back lays out again what differs', async () => {
    const { live, bench, show, rename } = projectWithPast()
    rename('a')
    rename('b')
    await show(2)
    const { document } = bench().editor.store.getState()
    const now = live.store.getState().document
    expect(document.card).toBe(now.card)
    expect(document.step.get('step_12')).toBe(now.step.get('step_12'))
  })

  it('is the last one asked for: those passed on the way are neither waited for nor shown', async () => {
    const { timeline, asked, moment, rename } = projectWithPast()
    for (const name of ['a', 'b', 'c', 'd']) rename(name)
    timeline.show(4)
    await expect.poll(() => asked.length).toBe(1)
    timeline.show(3)
    timeline.show(2)
    asked[0]?.answer(moment(4))
    await expect.poll(() => asked.length).toBe(2)
    expect(asked[1]?.revision).toBe(2)
    expect(timeline.store.getState()).toEqual({ shown: null, awaited: 2 })
    timeline.leave()
    asked[1]?.answer(moment(2))
    timeline.show(3)
    await expect.poll(() => asked.length).toBe(3)
    expect(timeline.store.getState().shown).toBeNull()
    asked[2]?.answer(failure('history.contradiction'))
    await expect.poll(() => timeline.store.getState().awaited).toBeNull()
  })

  it('shows the map of the change, and comes back from one that is not there any more', async () => {
    const { live, session, timeline, show } = projectWithPast()
    live.dispatch({ type: 'card.update', cardId: 'card_21', changes: { text: 'x' } })
    live.dispatch({ type: 'map.remove', mapId: 'map_2' })
    await show(2, ['card_21'])
    expect(session.getState()).toMatchObject({ mapId: 'map_2', selection: ['card_21'] })
    timeline.leave()
    expect(session.getState()).toMatchObject({ mapId: 'map_1', selection: [] })
  })

  it('is restored as one change, by the name it has', async () => {
    const { live, bench, show, rename, start } = projectWithPast()
    expect(restoreShown(bench())).toBeNull()
    rename('a')
    rename('b')
    await show(2)
    expect(restoreShown(bench())).toBe(true)
    expect(bench().editor).toBe(live)
    expect(nameIn(bench())).toBe('a')
    expect(live.store.getState().history.undo.at(-1)?.labelKey).toBe('log.restored')
    await show(1)
    // The small document names its first state.
    expect(restoreShown(bench())).toBe(true)
    expect(live.store.getState().history.undo.at(-1)).toMatchObject({
      labelKey: 'log.versionRestored',
      labelParams: { name: 'Avant l’atelier' }
    })
    expect(documentOf(allRecords(live.store.getState().document))).toEqual(start)
    live.undo()
    expect(nameIn(bench())).toBe('a')
  })

  it('can be named, which changes nothing of it, and stepped through up to the present', async () => {
    const { live, bench, show, rename, asked, moment, timeline } = projectWithPast()
    rename('a')
    await show(1)
    expect(versionShown(bench())?.name).toBe('Avant l’atelier')
    expect(nameVersion(bench(), 'Départ', 'Ana')).toBe(true)
    expect(versionShown(bench())?.name).toBe('Départ')
    stepInTime(bench(), 1)
    await expect.poll(() => asked.length).toBe(2)
    asked[1]?.answer(moment(2))
    await expect.poll(() => timeline.store.getState().shown?.row.revision).toBe(2)
    expect(nameVersion(bench(), 'Milieu', 'Ana')).toBe(true)
    expect([...live.store.getState().document.version.values()].map(({ revision }) => revision)).toEqual([
      1, 2
    ])
    stepInTime(bench(), -1)
    stepInTime(bench(), -1)
    expect(timeline.store.getState().awaited).toBe(1)
    for (let step = 0; step < 5; step += 1) stepInTime(bench(), 1)
    expect(timeline.store.getState()).toEqual({ shown: null, awaited: null })
  })
})
