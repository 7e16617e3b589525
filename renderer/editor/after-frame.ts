/** A page that is never idle gets there all the same. */
const patience = 100

/** In the first idle moment after the frame that is being made has been shown. Returns how to call it off. */
export function afterFrame(then: () => void): () => void {
  let idle = 0
  const frame = requestAnimationFrame(() => {
    idle = requestIdleCallback(then, { timeout: patience })
  })
  return () => {
    cancelAnimationFrame(frame)
    cancelIdleCallback(idle)
  }
}
