import { useEffect, useRef, useState } from 'react'

/** Pressed longer than this the key holds the laser; shorter, it turns it on or off. */
const holdTime = 350

export type LaserSwitch = {
  readonly on: boolean
  /** The key went down; repeats of a key held down are left out. */
  press(isRepeat: boolean): void
  toggle(): void
}

export function useLaser(): LaserSwitch {
  const [on, setOn] = useState(false)
  const pressed = useRef<{ time: number; was: boolean } | null>(null)
  useEffect(() => {
    function release({ key }: KeyboardEvent): void {
      if (key.toLowerCase() !== 'l' || !pressed.current) return
      const { time, was } = pressed.current
      pressed.current = null
      setOn(performance.now() - time > holdTime ? false : !was)
    }
    window.addEventListener('keyup', release)
    return () => window.removeEventListener('keyup', release)
  }, [])
  return {
    on,
    press(isRepeat) {
      if (isRepeat) return
      pressed.current = { time: performance.now(), was: on }
      setOn(true)
    },
    toggle: () => setOn(!on)
  }
}
