import type { EventChannel, RequestChannel } from '../../shared/ipc/channels'
import type { Api, EventOf, RequestOf, ResponseOf } from '../../shared/ipc/contract'
import type { Result } from '../../shared/ipc/result'

declare global {
  interface Window {
    readonly api: Api
  }
}

/** The only user of `window.api`: everything the page asks of the main process passes here. */
export function request<C extends RequestChannel>(
  channel: C,
  payload: RequestOf<C>
): Promise<Result<ResponseOf<C>>> {
  return window.api.request(channel, payload)
}

/** Returns the function that stops listening. */
export function listen<C extends EventChannel>(
  channel: C,
  listener: (payload: EventOf<C>) => void
): () => void {
  return window.api.on(channel, listener)
}
