import { useCallback, useEffect, useRef, useState } from 'react'

/** This long after the last sign of life. */
const fallsAsleepAfter = 2_500

/** True for a while after each sign of life: what only the presenter needs then fades away. */
export function useAwake(): { readonly awake: boolean; readonly wake: () => void } {
  const [awake, setAwake] = useState(true)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  // A mouse tells of itself at every pixel: only the first of them changes anything.
  const wake = useCallback(() => {
    setAwake(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setAwake(false), fallsAsleepAfter)
  }, [])
  useEffect(() => {
    wake()
    return () => clearTimeout(timer.current)
  }, [wake])
  return { awake, wake }
}
