import { failure, type Result, success } from '../../shared/ipc/result'
import type { ExportJob, ExportOutput, ReportProgress } from './export-job'
import { runWorker } from './run-worker'

/** Cancelling ends the process and answers `export.cancelled`; nothing is written before the bytes are whole. */
export function runExportJob(
  job: ExportJob,
  onProgress: ReportProgress,
  signal: AbortSignal
): Promise<Result<ExportOutput>> {
  return runWorker<ExportOutput>(
    { kind: 'job', job },
    (reply) => {
      if (reply.kind === 'done') return success(reply.output)
      if (reply.kind === 'failed') return failure(reply.failure.code, reply.failure.params)
      if (reply.kind === 'progress') onProgress(reply.done)
      return null
    },
    { signal, cancelled: 'export.cancelled', stopped: 'export.stopped' }
  )
}
