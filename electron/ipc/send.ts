import type { WebContents } from 'electron'
import type { EventChannel } from '../../shared/ipc/channels'
import type { EventOf } from '../../shared/ipc/contract'

/** The only way the main process tells a page something. */
export function sendEvent<C extends EventChannel>(page: WebContents, channel: C, payload: EventOf<C>): void {
  if (!page.isDestroyed()) page.send(channel, payload)
}
