import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Id } from '../../../shared/model/id'
import { carryStore } from '../../editor/carry'
import { dragThreshold } from '../../editor/gesture'

/** A press on a note that moves takes it up; from there the canvas carries it, wherever the pointer is. */
export function takeUp(
  annotationId: Id<'annotation'>,
  { button, pointerId, clientX, clientY }: ReactPointerEvent
): void {
  if (button !== 0) return
  function follow(event: PointerEvent): void {
    if (event.pointerId !== pointerId) return
    if (Math.hypot(event.clientX - clientX, event.clientY - clientY) <= dragThreshold) return
    leave()
    carryStore.setState({
      carry: { annotationId, pointerId, clientX: event.clientX, clientY: event.clientY }
    })
  }
  function leave(): void {
    window.removeEventListener('pointermove', follow)
    window.removeEventListener('pointerup', leave)
    window.removeEventListener('pointercancel', leave)
  }
  window.addEventListener('pointermove', follow)
  window.addEventListener('pointerup', leave)
  window.addEventListener('pointercancel', leave)
}
