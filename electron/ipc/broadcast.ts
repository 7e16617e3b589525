import { BrowserWindow } from 'electron'
import type { EventChannel } from '../../shared/ipc/channels'
import type { EventOf } from '../../shared/ipc/contract'
import { sendEvent } from './send'

/** Tells every window. */
export function broadcast<C extends EventChannel>(channel: C, payload: EventOf<C>): void {
  for (const window of BrowserWindow.getAllWindows()) sendEvent(window.webContents, channel, payload)
}
