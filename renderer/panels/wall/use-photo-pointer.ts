import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { Point } from '../../editor/wall/photo-view'

type Handlers = {
  /** Pixels the photo follows the hand by. */
  move(dx: number, dy: number): void
  zoom(by: number, at: Point): void
}

/** A drag moves the photo, the wheel and two fingers zoom it where they are. */
export function usePhotoPointer(frame: RefObject<HTMLElement | null>, handlers: Handlers) {
  const latest = useRef(handlers)
  latest.current = handlers
  const pointers = useRef(new Map<number, Point>())

  useEffect(() => {
    const element = frame.current
    if (!element) return
    // Not by React's own wheel event, which can not keep the page from zooming.
    const turn = (event: WheelEvent): void => {
      event.preventDefault()
      const box = element.getBoundingClientRect()
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1
      // A pinch on a touchpad comes as a wheel with Ctrl, in far smaller steps.
      const speed = event.ctrlKey ? 0.01 : 0.0015
      const at = { x: event.clientX - box.left, y: event.clientY - box.top }
      if (event.deltaY !== 0) latest.current.zoom(Math.exp(-event.deltaY * unit * speed), at)
      if (event.deltaX !== 0) latest.current.move(-event.deltaX * unit, 0)
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [frame])

  function local({ clientX, clientY }: PointerEvent): Point {
    const box = frame.current?.getBoundingClientRect()
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
  }

  function end({ pointerId }: PointerEvent): void {
    pointers.current.delete(pointerId)
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0 && event.button !== 1) return
      event.currentTarget.setPointerCapture(event.pointerId)
      pointers.current.set(event.pointerId, local(event))
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      const before = pointers.current.get(event.pointerId)
      if (!before) return
      const at = local(event)
      const [other] = [...pointers.current].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]))
      pointers.current.set(event.pointerId, at)
      if (!other) {
        latest.current.move(at.x - before.x, at.y - before.y)
        return
      }
      const by = distance(at, other) / Math.max(1, distance(before, other))
      latest.current.zoom(by, { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 })
    },
    onPointerUp: end,
    onPointerCancel: end
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
