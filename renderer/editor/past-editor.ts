import { createStore } from 'zustand/vanilla'
import { refuse } from '../../shared/commands/applied'
import type { Document } from '../../shared/model/document'
import type { Editor, EditorState } from './editor'

/**
 * The editor's place while a moment of the past is looked at: every reader reads the document of then, and no edit can
 * slip through, whoever asks for it. What waits to be saved goes on being saved by the live editor underneath.
 */
export function createPastEditor(
  live: Editor,
  onRefuse: () => void
): { editor: Editor; show: (then: Document) => void } {
  const { document, save } = live.store.getState()
  const store = createStore<EditorState>(() => ({ document, save, history: { undo: [], redo: [] } }))
  live.store.subscribe((state, before) => {
    if (state.save !== before.save) store.setState({ save: state.save })
  })
  const editor: Editor = {
    ...live,
    store,
    dispatch() {
      onRefuse()
      return refuse('past')
    },
    undo() {
      onRefuse()
      return null
    },
    redo() {
      onRefuse()
      return null
    },
    restore() {
      onRefuse()
      return false
    }
  }
  return { editor, show: (then) => store.setState({ document: then }) }
}
