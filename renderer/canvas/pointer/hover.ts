import { createStore } from 'zustand/vanilla'
import { samePlace } from '../../editor/grid'
import type { GridPlace } from '../../editor/session'
import { itemOfRecord } from '../drawing/scene-index'
import type { Point } from '../viewport/geometry'
import type { View } from '../viewport/view'
import { hitAt } from './hit'

/** What the pointer is over, and whether the keyboard spoke last. Shown, never kept. */
export const hoverStore = createStore<{
  itemId: string | null
  place: GridPlace | null
  keyboard: boolean
  focused: boolean
}>(() => ({ itemId: null, place: null, keyboard: false, focused: false }))

export function hoverAt(view: View, at: Point, target: EventTarget): void {
  // On a connection's handle the card under it stays the one pointed at.
  if (target instanceof Element && target.closest('[data-connect]')) return
  const scene = view.scene()
  const { item, place } = hitAt(scene, view.viewport(), at)
  const before = hoverStore.getState()
  const recordId = item?.recordId
  const itemId = (recordId && itemOfRecord(scene, recordId)?.id) ?? null
  const free = item ? null : place
  if (before.itemId !== itemId || !samePlace(before.place, free)) hoverStore.setState({ itemId, place: free })
}
