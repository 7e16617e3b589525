import { join } from 'node:path'
import { app, utilityProcess } from 'electron'
import { failure, type Result, success } from '../../shared/ipc/result'
import type { ExportJob, ExportOutput, ReportProgress, WorkerReply, WorkerRequest } from './export-job'

/**
 * One fresh process a job: resvg keeps what it once took, and a writer that dies or is killed takes nothing with it.
 * Cancelling ends the process and answers `export.cancelled`; nothing is written before the bytes are whole.
 */
export async function runExportJob(
  job: ExportJob,
  onProgress: ReportProgress,
  signal: AbortSignal
): Promise<Result<ExportOutput>> {
  await app.whenReady()
  if (signal.aborted) return failure('export.cancelled')
  const worker = utilityProcess.fork(join(import.meta.dirname, 'export-worker.js'), [], {
    serviceName: 'Parcours export',
    stdio: app.isPackaged ? 'ignore' : 'inherit'
  })
  return new Promise((resolve) => {
    const settle = (result: Result<ExportOutput>): void => {
      signal.removeEventListener('abort', cancel)
      resolve(result)
      worker.kill()
    }
    const cancel = (): void => settle(failure('export.cancelled'))
    signal.addEventListener('abort', cancel, { once: true })
    worker.on('message', (reply: WorkerReply) => {
      if (reply.kind === 'progress') onProgress(reply.done)
      else if (reply.kind === 'done') settle(success(reply.output))
      else settle(failure(reply.failure.code, reply.failure.params))
    })
    worker.once('exit', () => settle(failure('export.stopped')))
    const request: WorkerRequest = { kind: 'job', job }
    worker.postMessage(request)
  })
}
