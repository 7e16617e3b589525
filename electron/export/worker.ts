import { ExportRefusal, type WorkerReply, type WorkerRequest } from './export-job'

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

/** Readers and writers come when they are called for: what draws pages takes longer to load than a table to be read. */
async function answerTo(request: WorkerRequest): Promise<WorkerReply> {
  if (request.kind === 'read') {
    const { bytes, isCsv } = request
    const { readCsv, readWorkbook } = await import('./read-workbook')
    return { kind: 'read', sheets: isCsv ? readCsv(bytes) : await readWorkbook(bytes) }
  }
  if (request.kind === 'font') {
    const { readClientFont } = await import('./client-font')
    return { kind: 'font', font: readClientFont(request.bytes) }
  }
  if (request.kind === 'drawing') {
    const { cleanSvg } = await import('./clean-svg')
    return { kind: 'drawing', drawing: cleanSvg(request.bytes) }
  }
  const { writeExport } = await import('./write-export')
  const output = await writeExport(request.job, (done) => reply({ kind: 'progress', done }))
  return { kind: 'done', output }
}
