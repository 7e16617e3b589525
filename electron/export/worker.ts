import { ExportRefusal, type WorkerReply, type WorkerRequest } from './export-job'
import { writeExport } from './write-export'

/** Entry of the utility process: one job in, progress and one answer out. The parent ends the process. */
const reply = (message: WorkerReply): void => process.parentPort.postMessage(message)

process.parentPort.once('message', ({ data }: { data: WorkerRequest }) => {
  writeExport(data.job, (done) => reply({ kind: 'progress', done })).then(
    (output) => reply({ kind: 'done', output }),
    (error: unknown) => {
      if (error instanceof ExportRefusal) return reply({ kind: 'failed', failure: error.failure })
      // A fault of ours: the stack goes to the process's log, the user reads the sentence of a stopped export.
      console.error(error)
      reply({ kind: 'failed', failure: { code: 'export.stopped', params: {} } })
    }
  )
})
