import { app } from 'electron'

const inFlight = new Set<Promise<unknown>>()

/** A write that must end before the app does: quitting waits for it, whether it succeeds or fails. */
export function trackInFlight<T>(work: Promise<T>): Promise<T> {
  inFlight.add(work)
  const done = () => inFlight.delete(work)
  work.then(done, done)
  return work
}

async function settle(): Promise<void> {
  while (inFlight.size > 0) await Promise.allSettled(inFlight)
}

/** `closeAll` runs once nothing is being written any more: databases are closed there. */
export function waitBeforeQuitting(closeAll: () => void): void {
  app.on('will-quit', (event) => {
    if (inFlight.size === 0) return closeAll()
    event.preventDefault()
    // On a later turn: until this event has been left, Electron still counts itself as quitting and ignores quit().
    settle().then(() => setImmediate(() => app.quit()))
  })
}
