import { type BrowserWindow, powerSaveBlocker } from 'electron'

const blockers = new Map<number, number>()

/** A room that listens touches neither mouse nor keyboard: its screen must not go dark meanwhile. */
export function keepScreenOn(window: BrowserWindow, on: boolean): void {
  const { id } = window
  const known = blockers.get(id)
  if (on && known === undefined) {
    blockers.set(id, powerSaveBlocker.start('prevent-display-sleep'))
    window.once('closed', () => letGo(id))
  } else if (!on) letGo(id)
}

function letGo(windowId: number): void {
  const blocker = blockers.get(windowId)
  if (blocker === undefined) return
  blockers.delete(windowId)
  powerSaveBlocker.stop(blocker)
}
