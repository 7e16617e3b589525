import { type RefObject, useEffect } from 'react'
import { isFocusEmpty } from '../../editor/actions/focus'
import { type Gesture, gestureStore } from '../../editor/gesture'
import { cellAt, isCollapsedAt } from '../../editor/grid'
import { itemOfRecord } from '../drawing/scene-index'
import type { View } from '../viewport/view'
import { hoverStore } from './hover'

/** The pointer's shape says what a press would do. Set without a render: it changes at every step over the sheet. */
export function useCursor(root: RefObject<HTMLElement | null>, view: View): void {
  useEffect(() => {
    function show(): void {
      const { gesture } = gestureStore.getState()
      root.current?.style.setProperty('--cursor', cursorOfGesture(gesture) ?? cursorOfHover(view))
    }
    const stops = [gestureStore.subscribe(show), hoverStore.subscribe(show)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [root, view])
}

function cursorOfGesture(gesture: Gesture): string | null {
  switch (gesture.kind) {
    case 'move':
      return gesture.copy ? 'copy' : 'grabbing'
    case 'file':
      return 'grabbing'
    case 'point':
      return 'ns-resize'
    case 'connect':
    case 'marquee':
      return 'crosshair'
    case 'none':
      return null
  }
}

function cursorOfHover({ workbench, scene }: View): string {
  const { itemId, place } = hoverStore.getState()
  const { document } = workbench.editor.store.getState()
  const item = itemId ? itemOfRecord(scene(), itemId) : undefined
  switch (item?.role) {
    case undefined:
      return place &&
        cellAt(document, place) &&
        isFocusEmpty(document, scene(), place) &&
        !isCollapsedAt(scene(), place)
        ? 'cell'
        : 'default'
    case 'emotion':
      return 'ns-resize'
    case 'connection':
    case 'quote':
      return 'pointer'
    default:
      return 'grab'
  }
}
