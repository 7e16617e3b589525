import { dirname, join } from 'node:path'
import { app, type WebContents } from 'electron'
import { type ExportOptions, extensionOf, type ResponseOf } from '../../shared/ipc/contract'
import { type Result, success } from '../../shared/ipc/result'
import type { Id } from '../../shared/model/id'
import type { AnyRecord } from '../../shared/model/record'
import { suggestedFileName } from '../export/file-name'
import { runExportJob } from '../export/run-export-job'
import { save } from '../export/save'
import { trackInFlight } from '../quit'
import { askPlace } from './ask-path'
import type { Handlers } from './handle'
import { sendEvent } from './send'

/** What an export reads of an open project. */
export type ExportSource = {
  readonly records: readonly AnyRecord[]
  readonly revision: number
  /** Bytes of images and fonts by hash. */
  readonly assets: ReadonlyMap<string, Uint8Array>
}

export type ExportHandlerOptions = {
  readProject(projectId: Id<'project'>): Result<ExportSource> | Promise<Result<ExportSource>>
  readonly fontsDir: string
}

/** Only the main process knows where a file goes: the page names options, never a path. */
export function exportHandlers({
  readProject,
  fontsDir
}: ExportHandlerOptions): Pick<Handlers, 'export:start' | 'export:cancel'> {
  const running = new Map<string, AbortController>()
  let folder: string | null = null

  async function askPath(page: WebContents, suggested: string, extension: string): Promise<string | null> {
    const path = await askPlace(page, {
      defaultPath: join(folder ?? app.getPath('documents'), suggested),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }]
    })
    if (path !== null) folder = dirname(path)
    return path
  }

  async function write(
    page: WebContents,
    jobId: string,
    source: ExportSource,
    options: ExportOptions,
    path: string
  ): Promise<Result<ResponseOf<'export:start'>>> {
    const controller = new AbortController()
    const abort = (): void => controller.abort()
    running.set(jobId, controller)
    page.once('destroyed', abort)
    try {
      const job = { ...source, options, fontsDir, createdAt: new Date().toISOString() }
      const output = await runExportJob(
        job,
        (done) => sendEvent(page, 'export:progress', { jobId, done }),
        controller.signal
      )
      if (controller.signal.aborted) return success(null)
      if (!output.ok) return output
      const { bytes, missingCharacters } = output.value
      const saved = await trackInFlight(save(path, bytes))
      return saved.ok ? success({ ...saved.value, missingCharacters: [...missingCharacters] }) : saved
    } finally {
      page.off('destroyed', abort)
      running.delete(jobId)
    }
  }

  return {
    'export:start': async ({ projectId, jobId, options }, page) => {
      const source = await readProject(projectId)
      if (!source.ok) return source
      const path = await askPath(
        page,
        suggestedFileName(source.value.records, options),
        extensionOf(options.format)
      )
      return path === null ? success(null) : write(page, jobId, source.value, options, path)
    },
    'export:cancel': ({ jobId }) => {
      running.get(jobId)?.abort()
      return success(undefined)
    }
  }
}
