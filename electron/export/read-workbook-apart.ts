import type { WorkbookSheet } from '../../shared/formats/workbook'
import { failure, type Result, success } from '../../shared/ipc/result'
import { runWorker } from './run-worker'

/** In a process of its own, which ends with the answer; one that does not read as a workbook is refused in words. */
export function readWorkbookApart(bytes: Uint8Array): Promise<Result<readonly WorkbookSheet[]>> {
  return runWorker<readonly WorkbookSheet[]>(
    { kind: 'read', bytes },
    (reply) => {
      if (reply.kind === 'read') return success(reply.sheets)
      return reply.kind === 'failed' ? failure('workbook.unreadable') : null
    },
    {
      signal: AbortSignal.timeout(readingLimit),
      cancelled: 'workbook.unreadable',
      stopped: 'workbook.unreadable'
    }
  )
}

/** Ten thousand notes take less than two seconds; what unpacks for longer is no workbook of ours. */
const readingLimit = 30_000
