import { join } from 'node:path'
import { app, utilityProcess } from 'electron'
import { failure, type Result } from '../../shared/ipc/result'
import type { WorkerReply, WorkerRequest } from './export-job'

/**
 * One fresh process a request: resvg keeps what it once took, and a writer or reader that dies or is killed takes nothing
 * with it. `settleBy` is given each reply, and answers once it has what is waited for.
 */
export async function runWorker<T>(
  request: WorkerRequest,
  settleBy: (reply: WorkerReply) => Result<T> | null,
  ends: { readonly signal: AbortSignal; readonly cancelled: string; readonly stopped: string }
): Promise<Result<T>> {
  await app.whenReady()
  const { signal } = ends
  if (signal.aborted) return failure(ends.cancelled)
  const worker = utilityProcess.fork(join(import.meta.dirname, 'export-worker.js'), [], {
    serviceName: 'Parcours export',
    stdio: app.isPackaged ? 'ignore' : 'inherit'
  })
  return new Promise((resolve) => {
    const settle = (result: Result<T>): void => {
      signal.removeEventListener('abort', cancel)
      resolve(result)
      worker.kill()
    }
    const cancel = (): void => settle(failure(ends.cancelled))
    signal.addEventListener('abort', cancel, { once: true })
    worker.on('message', (reply: WorkerReply) => {
      const result = settleBy(reply)
      if (result) settle(result)
    })
    worker.once('exit', () => settle(failure(ends.stopped)))
    worker.postMessage(request)
  })
}
