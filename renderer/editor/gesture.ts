import { createStore } from 'zustand/vanilla'
import type { Id } from '../../shared/model/id'

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
      /** The other cards of the selection, which go along. */
      readonly along: readonly Id<'card'>[]
    }
  /** A rectangle drawn to select what it touches: two corners, in scene points. */
  | {
      readonly kind: 'marquee'
      readonly from: { readonly x: number; readonly y: number }
      readonly to: { readonly x: number; readonly y: number }
    }
  /** A note of the parking lot in hand: its corner on screen, and the scene point it is over, null beside the canvas. */
  | {
      readonly kind: 'file'
      readonly annotationId: Id<'annotation'>
      readonly screen: { readonly x: number; readonly y: number }
      readonly over: { readonly x: number; readonly y: number } | null
    }
  /** `y` is where the point would stand, in scene points. */
  | { readonly kind: 'point'; readonly itemId: string; readonly recordId: string; readonly y: number }
  /** `pointer` is null while the keyboard chooses the other card. */
  | {
      readonly kind: 'connect'
      readonly fromCardId: Id<'card'>
      readonly pointer: { readonly x: number; readonly y: number } | null
    }

export const gestureStore = createStore<{ gesture: Gesture }>(() => ({ gesture: { kind: 'none' } }))

/** Pixels: a hand that trembles while clicking does not drag. */
export const dragThreshold = 4
