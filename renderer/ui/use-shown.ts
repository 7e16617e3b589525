import { useEffect, useState } from 'react'

/** A page that is never idle gets the rest all the same. */
const patience = 100

/**
 * Whether a frame with this content has been on screen. The first frame of something new is waited for: what nobody
 * looks at in it comes in the first idle moment after.
 */
export function useShown(content: string): boolean {
  const [shown, setShown] = useState('')
  useEffect(() => {
    if (shown === content) return
    let idle = 0
    const frame = requestAnimationFrame(() => {
      idle = requestIdleCallback(() => setShown(content), { timeout: patience })
    })
    return () => {
      cancelAnimationFrame(frame)
      cancelIdleCallback(idle)
    }
  }, [content, shown])
  return shown === content
}
