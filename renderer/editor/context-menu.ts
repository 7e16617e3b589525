import { createStore } from 'zustand/vanilla'

/** Where on screen the menu of what is selected stands; null while it is closed. The canvas opens it, the shell fills it. */
export const contextMenuStore = createStore<{
  readonly at: { readonly x: number; readonly y: number } | null
}>(() => ({ at: null }))

export function closeContextMenu(): void {
  contextMenuStore.setState({ at: null })
}
