import type { CleanDrawing } from '../../shared/ipc/contract'
import { failure, type Result, success } from '../../shared/ipc/result'
import { runWorker } from './run-worker'

/** In a process of its own, which ends with the answer: a drawing made to be endless takes down no more than that. */
export function cleanSvgApart(bytes: Uint8Array): Promise<Result<CleanDrawing>> {
  return runWorker<CleanDrawing>(
    { kind: 'drawing', bytes },
    (reply) => {
      if (reply.kind === 'drawing') return success(reply.drawing)
      if (reply.kind !== 'failed') return null
      const { code, params } = reply.failure
      return code.startsWith('logo.') ? failure(code, params) : failure('logo.broken')
    },
    { signal: AbortSignal.timeout(readingLimit), cancelled: 'logo.tooComplex', stopped: 'logo.tooComplex' }
  )
}

/** A logo takes less than a tenth of a second. */
const readingLimit = 10_000
