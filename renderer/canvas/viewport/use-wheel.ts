import { type RefObject, useEffect } from 'react'
import { hoverStore } from '../pointer/hover'
import type { View } from './view'

/** Wheel and touchpad: two fingers pan, Shift turns the wheel sideways, Ctrl or a pinch zooms at the pointer. */
export function useWheel(root: RefObject<HTMLElement | null>, view: View): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    function roll(event: WheelEvent): void {
      if (!element) return
      if (scrollsItself(event)) return
      event.preventDefault()
      // React Flow listens too; the viewport it shows is ours.
      event.stopPropagation()
      // The sheet moves away under a pointer that rests.
      hoverStore.setState({ itemId: null, place: null })
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      if (event.ctrlKey || event.metaKey) {
        const box = element.getBoundingClientRect()
        const turn = Math.max(-30, Math.min(30, event.deltaY * unit))
        view.zoomBy(Math.exp(-turn * 0.01), { x: event.clientX - box.left, y: event.clientY - box.top })
        return
      }
      const sideways = event.shiftKey && event.deltaX === 0
      const dx = (sideways ? event.deltaY : event.deltaX) * unit
      const dy = (sideways ? 0 : event.deltaY) * unit
      view.move(({ x, y, zoom }) => ({ x: pan(x, dx), y: pan(y, dy), zoom }))
    }
    element.addEventListener('wheel', roll, { passive: false, capture: true })
    return () => element.removeEventListener('wheel', roll, { capture: true })
  }, [root, view])
}

/** A long text that is being typed scrolls in its field; zoom stays the map's. */
function scrollsItself({ target, ctrlKey, metaKey }: WheelEvent): boolean {
  if (ctrlKey || metaKey || !(target instanceof HTMLTextAreaElement)) return false
  return target.scrollHeight > target.clientHeight
}

/** At the start the offset is what headers need, and not a scroll: from there one goes forward only. */
export function pan(from: number, by: number): number {
  return Math.min(0, from) - by
}
