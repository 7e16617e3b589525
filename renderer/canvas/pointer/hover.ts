import { createStore } from 'zustand/vanilla'
import type { GridPlace } from '../../editor/session'

/** What the pointer is over, and whether the keyboard spoke last. Shown, never kept. */
export const hoverStore = createStore<{
  itemId: string | null
  place: GridPlace | null
  keyboard: boolean
  focused: boolean
}>(() => ({ itemId: null, place: null, keyboard: false, focused: false }))
