import { useSyncExternalStore } from 'react'

/** Pixels of the screen to a pixel of the page. It changes when the window goes to another screen, such as a projector. */
export function useDensity(): number {
  return useSyncExternalStore(subscribe, () => window.devicePixelRatio)
}

/** A media query only tells that its own density is no longer met, so each change asks for the next one. */
function subscribe(onChange: () => void): () => void {
  let query: MediaQueryList | null = null
  function listen(): void {
    query?.removeEventListener('change', changed)
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', changed)
  }
  function changed(): void {
    listen()
    onChange()
  }
  listen()
  return () => query?.removeEventListener('change', changed)
}
