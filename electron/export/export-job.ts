import type { WorkbookSheet } from '../../shared/formats/workbook'
import type { CleanDrawing, ClientFont, ExportOptions } from '../../shared/ipc/contract'
import type { Failure } from '../../shared/ipc/result'
import type { AnyRecord } from '../../shared/model/record'

/** All a writer needs, so that it runs alike in the utility process, on the command line and in tests. */
export type ExportJob = {
  readonly records: readonly AnyRecord[]
  /** The one these records are of. */
  readonly revision: number
  readonly options: ExportOptions
  /** Folder of the TTF files; outside the archive of a packaged app, since resvg reads it without Electron. */
  readonly fontsDir: string
  /** Bytes of images and fonts by hash. */
  readonly assets: ReadonlyMap<string, Uint8Array>
  /** ISO instant written into the file; given, never read from the clock, so that the same job gives the same bytes. */
  readonly createdAt: string
}

export type ExportOutput = {
  readonly bytes: Uint8Array
  /** Characters no bundled font can draw, each once: the user is told rather than left to find the boxes. */
  readonly missingCharacters: readonly string[]
}

/** From 0 to 1. */
export type ReportProgress = (done: number) => void

/** Main process to worker: one of them, then nothing. */
export type WorkerRequest =
  | { readonly kind: 'job'; readonly job: ExportJob }
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly isCsv: boolean }
  | { readonly kind: 'font'; readonly bytes: Uint8Array }
  | { readonly kind: 'drawing'; readonly bytes: Uint8Array }

/** Worker to main process. */
export type WorkerReply =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly output: ExportOutput }
  | { readonly kind: 'read'; readonly sheets: readonly WorkbookSheet[] }
  | { readonly kind: 'font'; readonly font: ClientFont }
  | { readonly kind: 'drawing'; readonly drawing: CleanDrawing }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** An expected reason why no file can be made; leaves the writers as a `Failure`. */
export class ExportRefusal extends Error {
  readonly failure: Failure

  constructor(code: string, params: Failure['params'] = {}) {
    super(code)
    this.failure = { code, params }
  }
}
