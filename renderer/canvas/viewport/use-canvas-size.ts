import { type RefObject, useRef } from 'react'
import { sideWidth } from '../../editor/side-width'
import { useSession } from '../../editor/workbench'
import { useElementSize } from '../../ui/use-element-size'
import type { Size } from './geometry'
import { useKept } from './use-kept'

/**
 * The room there is for the sheet. Whether the inspector is open is each lens's own, so a switch of lenses often changes
 * it: by a width that is known before the page is laid out, and the sheet is not drawn twice.
 */
export function useCanvasSize(root: RefObject<HTMLElement | null>): Size {
  const measured = useElementSize(root)
  const beside = useSession(({ panel, inspectors, lens }) => panel !== null || inspectors[lens])
  const known = useRef({ measured, beside })
  if (known.current.measured !== measured) known.current = { measured, beside }
  const opened = Number(beside) - Number(known.current.beside)
  return useKept(
    { width: Math.max(0, measured.width - opened * sideWidth), height: measured.height },
    (a, b) => a.width === b.width && a.height === b.height
  )
}
