import { type RefObject, useEffect, useRef, useState } from 'react'

/** Space turns the pointer into a hand, unless it is a letter of a text. */
export function useSpaceHeld(root: RefObject<HTMLElement | null>): { held: boolean; isHeld: () => boolean } {
  const [held, setHeld] = useState(false)
  const now = useRef(false)
  const isHeld = useRef(() => now.current)
  useEffect(() => {
    function hold(value: boolean): void {
      now.current = value
      setHeld(value)
    }
    function press(event: KeyboardEvent): void {
      const { target } = event
      if (event.code !== 'Space' || event.repeat || !(target instanceof HTMLElement)) return
      if (target.matches('textarea, input, button, [contenteditable]')) return
      if (target !== document.body && !root.current?.contains(target)) return
      event.preventDefault()
      hold(true)
    }
    function release(event: KeyboardEvent): void {
      if (event.code === 'Space') hold(false)
    }
    const lose = (): void => hold(false)
    window.addEventListener('keydown', press)
    window.addEventListener('keyup', release)
    window.addEventListener('blur', lose)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('keyup', release)
      window.removeEventListener('blur', lose)
    }
  }, [root])
  return { held, isHeld: isHeld.current }
}
