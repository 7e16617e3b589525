import { ExportRefusal, type WorkerReply, type WorkerRequest } from './export-job'
import { readWorkbook } from './read-workbook'
import { writeExport } from './write-export'

/** Entry of the utility process: one request in, progress and one answer out. The parent ends the process. */
const reply = (message: WorkerReply): void => process.parentPort.postMessage(message)

process.parentPort.once('message', ({ data }: { data: WorkerRequest }) => {
  answerTo(data).then(reply, (error: unknown) => {
    if (error instanceof ExportRefusal) return reply({ kind: 'failed', failure: error.failure })
    // A fault of ours, or a file that is none: the stack goes to the process's log, the user reads a sentence.
    console.error(error)
    reply({ kind: 'failed', failure: { code: 'export.stopped', params: {} } })
  })
})

async function answerTo(request: WorkerRequest): Promise<WorkerReply> {
  if (request.kind === 'read') return { kind: 'read', sheets: await readWorkbook(request.bytes) }
  const output = await writeExport(request.job, (done) => reply({ kind: 'progress', done }))
  return { kind: 'done', output }
}
