import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import type { z } from 'zod'
import { type RequestChannel, requestChannels } from '../../shared/ipc/channels'
import { type Contract, contract, type ResponseOf } from '../../shared/ipc/contract'
import { failure, type Result } from '../../shared/ipc/result'

type Parsed<C extends RequestChannel> = z.output<Contract[C]['request']>

/** `page` is who asks: a handler that answers by events, or opens a dialog over the window, needs it. */
export type Handler<C extends RequestChannel> = (
  request: Parsed<C>,
  page: WebContents
) => Result<ResponseOf<C>> | Promise<Result<ResponseOf<C>>>

export type Handlers = { readonly [C in RequestChannel]: Handler<C> }

/** Whether this page of this address may ask for this. */
export type MayAsk = (page: WebContents, url: string, channel: RequestChannel) => boolean

/** A page in its top frame. A frame that is already gone answers null and is refused. */
function isTrusted(event: IpcMainInvokeEvent, channel: RequestChannel, mayAsk: MayAsk): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && mayAsk(event.sender, frame.url, channel)
}

async function answer<C extends RequestChannel>(
  channel: C,
  handler: Handler<C>,
  payload: unknown,
  page: WebContents
): Promise<Result<unknown>> {
  const request = contract[channel].request.safeParse(payload)
  if (!request.success) return failure('invalidRequest', { channel })
  try {
    return await handler(request.data as Parsed<C>, page)
  } catch (error) {
    // The message of an unexpected error may quote client text; its name and its places in our code cannot.
    const stack = error instanceof Error ? (error.stack ?? '') : ''
    const places = stack.split('\n').filter((line) => /^\s+at /.test(line))
    console.error(`${channel}: ${error instanceof Error ? error.name : typeof error}\n${places.join('\n')}`)
    return failure('internal', { channel })
  }
}

/** The only place where the main process listens to pages. */
export function handleRequests(
  handlers: Partial<Handlers>,
  mayAsk: MayAsk,
  noteRequest: (page: WebContents, channel: RequestChannel) => void
): void {
  for (const channel of requestChannels) {
    ipcMain.handle(channel, (event, payload: unknown) => {
      if (!isTrusted(event, channel, mayAsk)) return failure('untrustedSender', { channel })
      noteRequest(event.sender, channel)
      const handler = handlers[channel] as Handler<typeof channel> | undefined
      if (!handler) return failure('notAvailable', { channel })
      return answer(channel, handler, payload, event.sender)
    })
  }
}
