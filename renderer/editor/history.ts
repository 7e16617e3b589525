import { isMessageKey, type MessageKey, type Params } from '../../shared/i18n/translate'
import type { HistoryEntry } from '../../shared/ipc/contract'

/**
 * Both stacks hold log rows with the patch that was applied, newest last; taking a row back applies its inverse and
 * writes a new row. So undo and redo are one operation, and the log alone is enough to rebuild both after a restart.
 */
export type History = { readonly undo: readonly HistoryEntry[]; readonly redo: readonly HistoryEntry[] }

/** How many rows a window keeps; older ones stay in the log. */
const depth = 1_000

export function afterEdit(history: History, entry: HistoryEntry): History {
  return { undo: [...history.undo, entry].slice(-depth), redo: [] }
}

export function afterUndo(history: History, entry: HistoryEntry): History {
  return { undo: history.undo.slice(0, -1), redo: [...history.redo, entry] }
}

export function afterRedo(history: History, entry: HistoryEntry): History {
  return { undo: [...history.undo, entry], redo: history.redo.slice(0, -1) }
}

/** The label of the change the next undo takes back, as a message; a log of a later release may hold unknown keys. */
export function labelOf(entry: HistoryEntry | undefined): { key: MessageKey; params: Params } | null {
  return entry && isMessageKey(entry.labelKey) ? { key: entry.labelKey, params: entry.labelParams } : null
}
