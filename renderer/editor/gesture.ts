import { createStore } from 'zustand/vanilla'
import type { Id } from '../../shared/model/id'

/** A drag in progress. Lives here alone: it is neither saved, remembered nor undone. */
export type Gesture =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'move'
      readonly itemId: string
      readonly recordId: string
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

/** In scene points: how far what is in hand has moved, and where the pointer is. */
export type Hand = { readonly dx: number; readonly dy: number; readonly x: number; readonly y: number }

/**
 * The hand of a `move`. Apart from the gesture, which then stays the same object while the hand moves, so that what
 * only asks what is in hand has nothing to do at a move.
 */
export const handStore = createStore<Hand>(() => ({ dx: 0, dy: 0, x: 0, y: 0 }))

/** The hand before the gesture: the first drawing of what is taken up stands in the right place. */
export function moveHand(move: Extract<Gesture, { kind: 'move' }>, hand: Hand): void {
  handStore.setState(hand)
  const { gesture } = gestureStore.getState()
  const goesOn = gesture.kind === 'move' && gesture.recordId === move.recordId && gesture.copy === move.copy
  if (!goesOn) gestureStore.setState({ gesture: move })
}

/** Pixels: a hand that trembles while clicking does not drag. */
export const dragThreshold = 4
