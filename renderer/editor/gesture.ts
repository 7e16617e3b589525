import { createStore } from 'zustand/vanilla'

/** A drag in progress. Lives here alone: it is neither saved, remembered nor undone. */
export type Gesture =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'move'
      readonly itemId: string
      readonly recordId: string
      /** Scene points the item has moved by, and the pointer's place. */
      readonly dx: number
      readonly dy: number
      readonly x: number
      readonly y: number
      readonly copy: boolean
    }
  | { readonly kind: 'point'; readonly itemId: string; readonly y: number }
  | { readonly kind: 'connect'; readonly fromCardId: string; readonly x: number; readonly y: number }

export const gestureStore = createStore<{ gesture: Gesture; hover: string | null }>(() => ({
  gesture: { kind: 'none' },
  hover: null
}))
