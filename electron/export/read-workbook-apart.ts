import { extname } from 'node:path'
import type { WorkbookSheet } from '../../shared/formats/workbook'
import { failure, type Result, success } from '../../shared/ipc/result'
import { runWorker } from './run-worker'

/** In a process of its own, which ends with the answer; one that does not read as a table is refused in words. */
export function readWorkbookApart(
  fileName: string,
  bytes: Uint8Array
): Promise<Result<readonly WorkbookSheet[]>> {
  const isCsv = !isWorkbook(fileName)
  return runWorker<readonly WorkbookSheet[]>(
    { kind: 'read', bytes, isCsv },
    (reply) => {
      if (reply.kind === 'read') return success(reply.sheets)
      if (reply.kind !== 'failed') return null
      const { code, params } = reply.failure
      // A table in text says what is wrong with it, and where; what a ZIP file stumbles on means nothing to its owner.
      return isCsv && code !== 'export.stopped' ? failure(code, params) : failure('workbook.unreadable')
    },
    {
      signal: AbortSignal.timeout(readingLimit),
      cancelled: 'workbook.unreadable',
      stopped: 'workbook.unreadable'
    }
  )
}

export function isWorkbook(fileName: string): boolean {
  return extname(fileName).toLowerCase() === '.xlsx'
}

/** What may hold a table; text whatever it calls itself. */
export const tableExtensions = ['xlsx', 'csv', 'tsv', 'txt'] as const

/** Ten thousand notes take less than two seconds; what unpacks for longer is no workbook of ours. */
const readingLimit = 30_000
