import { type RefObject, useEffect } from 'react'
import { useStore } from 'zustand'
import { pointElsewhere } from '../../editor/present/lead-presentation'
import { presentationStore } from '../../editor/present/presentation-store'
import { pointedIn } from '../present/pointed'
import { paneAt, toScene } from '../viewport/geometry'
import type { View } from '../viewport/view'

/** What the hand points at on the canvas is shown to the room, once a frame at most. */
export function usePointing(root: RefObject<HTMLElement | null>, view: View): void {
  const isPointing = useStore(presentationStore, ({ pointing, elsewhere }) => pointing && elsewhere !== null)
  useEffect(() => {
    const element = root.current
    if (!isPointing || !element) return
    let frame = 0
    let last: { readonly clientX: number; readonly clientY: number } | null = null

    function tell(): void {
      frame = 0
      const { elsewhere } = presentationStore.getState()
      const { mapId, lens } = view.workbench.session.getState()
      if (!element || !last || elsewhere?.mapId !== mapId || elsewhere.lens !== lens) {
        pointElsewhere(null)
        return
      }
      const box = element.getBoundingClientRect()
      const at = { x: last.clientX - box.left, y: last.clientY - box.top }
      const pane = paneAt(view.scene(), view.viewport(), at)
      pointElsewhere(pointedIn(view.scene(), pane, toScene(pane, view.viewport(), at)))
    }
    function follow(event: PointerEvent): void {
      last = event
      if (frame === 0) frame = requestAnimationFrame(tell)
    }
    function leave(): void {
      last = null
      if (frame === 0) frame = requestAnimationFrame(tell)
    }

    element.addEventListener('pointermove', follow)
    element.addEventListener('pointerleave', leave)
    return () => {
      element.removeEventListener('pointermove', follow)
      element.removeEventListener('pointerleave', leave)
      cancelAnimationFrame(frame)
      pointElsewhere(null)
    }
  }, [isPointing, root, view])
}
