/** One thing in each idle moment, in order, until all are done. Returns how to stop. */
export function inIdleMoments(things: readonly (() => void)[]): () => void {
  const left = [...things]
  const next = (): void => {
    left.shift()?.()
    if (left.length > 0) idle = requestIdleCallback(next)
  }
  let idle = requestIdleCallback(next)
  return () => cancelIdleCallback(idle)
}
