import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Applied, apply } from '../../shared/commands/apply'
import type { Command } from '../../shared/commands/command'
import type { Commit, HistoryEntry, OpenProject } from '../../shared/ipc/contract'
import type { Failure, Result } from '../../shared/ipc/result'
import { restorationOf } from '../../shared/model/difference'
import { type Document, documentOf } from '../../shared/model/document'
import type { Id } from '../../shared/model/id'
import { applyPatch, invertPatch, isEmptyPatch, type Patch } from '../../shared/model/patch'
import { afterEdit, afterRedo, afterUndo, type History } from './history'

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Nothing is dropped: the changes wait in memory, in order, for `retry`. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly waiting: number }

export type EditorState = {
  readonly document: Document
  readonly history: History
  readonly save: SaveState
}

/** How a change is called in the log and by the undo button. */
export type Label = Pick<HistoryEntry, 'labelKey' | 'labelParams'>

export type Editor = {
  readonly projectId: Id<'project'>
  readonly store: StoreApi<EditorState>
  dispatch(command: Command): Applied
  undo(): HistoryEntry | null
  redo(): HistoryEntry | null
  /** Brings an earlier document back as one change on top of all others; false where nothing differs. */
  restore(then: Document, label: Label): boolean
  /** Of the document as it stands, with what still waits to be saved. */
  revision(): number
  retry(): void
  /** Resolves when nothing is in flight or waiting; false when a change could not be saved. */
  flush(): Promise<boolean>
}

type SendCommit = (commit: Commit) => Promise<Result<{ revision: number }>>

/**
 * Holds the document of one open project. A change shows in the next frame and is then sent, one at a time and in
 * order; "saved" is said only when the main process has committed the last of them.
 */
export function createEditor(project: OpenProject, send: SendCommit): Editor {
  const { projectId } = project
  const store = createStore<EditorState>(() => ({
    document: documentOf(project.records),
    history: { undo: project.undo, redo: project.redo },
    save: { kind: 'saved' }
  }))
  const queue: Omit<Commit, 'baseRevision'>[] = []
  const idle: ((saved: boolean) => void)[] = []
  let savedRevision = project.revision
  let sending = false

  // Commits go one by one, so the revision a queued change will get is known before it is sent.
  const revision = (): number => savedRevision + queue.length

  function change(kind: Commit['kind'], undoes: number | null, patch: Patch, label: Label): HistoryEntry {
    const entry: HistoryEntry = { revision: revision() + 1, patch: mutable(patch), ...label }
    queue.push({ projectId, kind, undoes, patch: mutable(patch), ...label })
    const state = store.getState()
    store.setState({
      document: applyPatch(state.document, patch),
      save: state.save.kind === 'failed' ? { ...state.save, waiting: queue.length } : { kind: 'saving' }
    })
    if (state.save.kind !== 'failed') void pump()
    return entry
  }

  async function pump(): Promise<void> {
    if (sending) return
    sending = true
    for (let next = queue[0]; next; next = queue[0]) {
      const result = await send({ ...next, baseRevision: savedRevision })
      if (!result.ok) {
        sending = false
        store.setState({ save: { kind: 'failed', failure: result.failure, waiting: queue.length } })
        settle(false)
        return
      }
      savedRevision = result.value.revision
      queue.shift()
    }
    sending = false
    store.setState({ save: { kind: 'saved' } })
    settle(true)
  }

  function settle(saved: boolean): void {
    for (const resolve of idle.splice(0)) resolve(saved)
  }

  return {
    projectId,
    store,

    dispatch(command) {
      const applied = apply(store.getState().document, command)
      if (!applied.ok || isEmptyPatch(applied.patch)) return applied
      const { patch, labelKey, labelParams } = applied
      const entry = change('edit', null, patch, { labelKey, labelParams: { ...labelParams } })
      store.setState((state) => ({ history: afterEdit(state.history, entry) }))
      return applied
    },

    undo() {
      const last = store.getState().history.undo.at(-1)
      if (!last) return null
      const entry = change('undo', last.revision, invertPatch(last.patch), labelPart(last))
      store.setState((state) => ({ history: afterUndo(state.history, entry) }))
      return last
    },

    redo() {
      const last = store.getState().history.redo.at(-1)
      if (!last) return null
      const entry = change('redo', last.revision, invertPatch(last.patch), labelPart(last))
      store.setState((state) => ({ history: afterRedo(state.history, entry) }))
      return last
    },

    restore(then, label) {
      const patch = restorationOf(store.getState().document, then)
      if (isEmptyPatch(patch)) return false
      const entry = change('restore', null, patch, label)
      store.setState((state) => ({ history: afterEdit(state.history, entry) }))
      return true
    },

    revision,

    retry() {
      if (store.getState().save.kind !== 'failed') return
      store.setState({ save: { kind: 'saving' } })
      void pump()
    },

    flush() {
      const { save } = store.getState()
      if (save.kind === 'saved') return Promise.resolve(true)
      if (save.kind === 'failed') return Promise.resolve(false)
      return new Promise((resolve) => idle.push(resolve))
    }
  }
}

function labelPart({ labelKey, labelParams }: HistoryEntry): Label {
  return { labelKey, labelParams }
}

/** The contract's types are inferred from schemas and so not read-only; nothing writes to them. */
function mutable(patch: Patch): HistoryEntry['patch'] {
  return patch as HistoryEntry['patch']
}
