import { useEffect, useState } from 'react'
import { afterFrame } from './after-frame'

/**
 * Whether a frame with this content has been on screen. The first frame of something new is waited for: what nobody
 * looks at in it comes right after.
 */
export function useShown(content: string): boolean {
  const [shown, setShown] = useState('')
  useEffect(() => (shown === content ? undefined : afterFrame(() => setShown(content))), [content, shown])
  return shown === content
}
