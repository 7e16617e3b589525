import type { ClientFont } from '../../shared/ipc/contract'
import { failure, type Result, success } from '../../shared/ipc/result'
import { runWorker } from './run-worker'

/** In a process of its own, which ends with the answer: what a font leads astray or takes down is not the studio. */
export function readFontApart(bytes: Uint8Array): Promise<Result<ClientFont>> {
  return runWorker<ClientFont>(
    { kind: 'font', bytes },
    (reply) => {
      if (reply.kind === 'font') return success(reply.font)
      if (reply.kind !== 'failed') return null
      const { code, params } = reply.failure
      return code.startsWith('font.') ? failure(code, params) : failure('font.broken')
    },
    { signal: AbortSignal.timeout(readingLimit), cancelled: 'font.broken', stopped: 'font.broken' }
  )
}

/** The largest fonts there are take less than two seconds. */
const readingLimit = 20_000
