import { useEffect, useMemo } from 'react'
import { carryStore } from '../../editor/carry'
import { createPresses, type PointerHandlers, type PressOptions } from './presses'

/** The pointer's handlers for the surface of the canvas, the same ones for as long as the canvas stays. */
export function usePointer(options: PressOptions): PointerHandlers {
  const { view, root, report, isSpaceHeld, t, focusGrid } = options
  const pointer = useMemo(
    () => createPresses({ view, root, report, isSpaceHeld, t, focusGrid }),
    [view, root, report, isSpaceHeld, t, focusGrid]
  )
  useEffect(() => {
    const element = root.current
    element?.addEventListener('contextmenu', pointer.onContextMenu, true)
    const leave = carryStore.subscribe(({ carry }) => carry && pointer.carry(carry))
    return () => {
      leave()
      element?.removeEventListener('contextmenu', pointer.onContextMenu, true)
      pointer.release()
    }
  }, [pointer, root])
  return pointer
}
