import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Pointed } from '../../../shared/ipc/contract'
import { listen } from '../../editor/client'
import type { Point } from '../viewport/geometry'
import type { PointSource } from './laser'

/** What the presenter points at in another window; null while nothing is. */
export function usePointed(toScreen: (pointed: Pointed) => Point | null): PointSource | null {
  const [on, setOn] = useState(false)
  const last = useRef<Pointed>(null)
  const show = useRef<((at: Point | null) => void) | null>(null)
  const where = useRef(toScreen)
  useLayoutEffect(() => {
    where.current = toScreen
    // The stop moved beneath the hand.
    show.current?.(toScreen(last.current))
  }, [toScreen])
  useEffect(
    () =>
      listen('present:pointed', (pointed) => {
        last.current = pointed
        setOn(pointed !== null)
        show.current?.(where.current(pointed))
      }),
    []
  )
  const source: PointSource = useCallback((listener) => {
    show.current = listener
    listener(where.current(last.current))
    return () => {
      show.current = null
    }
  }, [])
  return on ? source : null
}
