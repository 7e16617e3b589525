import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useRef, useState } from 'react'
import { type MatrixSize, ratingAt } from '../../../shared/deliverable/matrix-layout'
import type { Rating } from '../../../shared/deliverable/priorities'
import type { Id } from '../../../shared/model/id'

export type MatrixDrag = {
  readonly cardId: Id<'card'>
  /** Under the pointer, from the corner of the matrix. */
  readonly x: number
  readonly y: number
  /** What a drop would say; null outside of the matrix, where it says nothing. */
  readonly rating: Rating | null
}

/** Less is a press. */
const threshold = 4

/**
 * Numbers dragged over the matrix, from a place on it or from the list beside. Nothing of the document changes before
 * the drop, which is one change; Escape and a pointer that is taken away leave all as it was.
 */
export function useMatrixDrag(
  plot: RefObject<HTMLElement | null>,
  size: MatrixSize,
  onDrop: (cardId: Id<'card'>, rating: Rating) => void
) {
  const [drag, setDrag] = useState<MatrixDrag | null>(null)
  const press = useRef<{ pointerId: number; x: number; y: number; isDrag: boolean } | null>(null)
  /** A drop ends with a click on what was dragged, which is none. */
  const dropped = useRef(false)
  const latest = useRef({ size, onDrop })
  latest.current = { size, onDrop }

  const end = useCallback((): void => {
    press.current = null
    setDrag(null)
  }, [])

  /** For the button of a number; `onPress` is a click or a key that means one. The same function for every move. */
  const handle = useCallback(
    (cardId: Id<'card'>, onPress: () => void) => {
      const placed = (event: PointerEvent): MatrixDrag | null => {
        const corner = plot.current?.getBoundingClientRect()
        if (!corner) return null
        const within = latest.current.size
        const [x, y] = [event.clientX - corner.left, event.clientY - corner.top]
        const isInside = x >= 0 && y >= 0 && x <= within.width && y <= within.height
        return { cardId, x, y, rating: isInside ? ratingAt(within, x, y) : null }
      }
      return {
        onPointerDown(event: PointerEvent<HTMLElement>) {
          dropped.current = false
          if (event.button !== 0 || press.current) return
          press.current = { pointerId: event.pointerId, x: event.clientX, y: event.clientY, isDrag: false }
          event.currentTarget.setPointerCapture(event.pointerId)
        },
        onPointerMove(event: PointerEvent<HTMLElement>) {
          const from = press.current
          if (from?.pointerId !== event.pointerId) return
          if (!from.isDrag && Math.hypot(event.clientX - from.x, event.clientY - from.y) < threshold) return
          from.isDrag = true
          setDrag(placed(event))
        },
        onPointerUp(event: PointerEvent<HTMLElement>) {
          if (press.current?.pointerId !== event.pointerId) return
          dropped.current = press.current.isDrag
          const at = press.current.isDrag ? placed(event) : null
          end()
          if (at?.rating) latest.current.onDrop(cardId, at.rating)
        },
        onPointerCancel: end,
        onLostPointerCapture: end,
        onClick() {
          if (!dropped.current) onPress()
          dropped.current = false
        }
      }
    },
    [plot, end]
  )

  /** Escape gives up the drag, and only without one the screen. */
  function giveUp(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !drag) return
    dropped.current = true
    end()
  }

  return { drag, handle, giveUp }
}

export type MatrixHandle = ReturnType<typeof useMatrixDrag>['handle']
