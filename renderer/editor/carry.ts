import { createStore } from 'zustand/vanilla'
import type { Id } from '../../shared/model/id'

/** A note of the parking lot that a pointer has taken up, and where on screen. The canvas carries it from here on. */
export type Carry = {
  readonly annotationId: Id<'annotation'>
  readonly pointerId: number
  readonly clientX: number
  readonly clientY: number
}

export const carryStore = createStore<{ carry: Carry | null }>(() => ({ carry: null }))
