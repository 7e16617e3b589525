import { isEmpty } from '../../../shared/formats/foreign/foreign-table'
import { type Origin, originOf, type WorkbookSheet } from '../../../shared/formats/workbook'
import { workbookByteLimit } from '../../../shared/ipc/contract'
import { failure, type Result, success } from '../../../shared/ipc/result'
import { type Document, documentOf } from '../../../shared/model/document'
import { request } from '../../editor/client'
import type { Editor } from '../../editor/editor'
import { takeGivenTable } from '../../editor/given-table'

export type LoadedWorkbook = {
  readonly fileName: string
  readonly sheets: readonly WorkbookSheet[]
  readonly origin: Origin
  /** The state the workbook was written from; null where the history no longer has it. */
  readonly base: Document | null
}

/** A table that somebody else made, whose columns have to be told. */
export type ForeignFile = { readonly fileName: string; readonly sheets: readonly WorkbookSheet[] }

export type LoadedFile =
  | { readonly kind: 'ours'; readonly workbook: LoadedWorkbook }
  | { readonly kind: 'foreign'; readonly file: ForeignFile }

/** The table that was dropped, or one asked for: a workbook of this project, or one that knows nothing of it; null when the user gave up. */
export async function loadFile(editor: Editor): Promise<Result<LoadedFile | null>> {
  const dropped = takeGivenTable()
  const chosen = dropped ? await readDropped(dropped) : await request('workbook:choose', undefined)
  if (!chosen.ok || !chosen.value) return chosen.ok ? success(null) : chosen
  const { fileName, sheets } = chosen.value
  const read = originOf(sheets)
  if (!read.ok) {
    if (read.failure.code !== 'workbook.notOurs') return failure(read.failure.code, read.failure.params)
    const filled = sheets.filter(({ rows }) => rows.some((row) => !row.every(isEmpty)))
    return filled.length === 0
      ? failure('foreign.empty')
      : success({ kind: 'foreign', file: { fileName, sheets: filled } })
  }
  const { origin } = read
  if (origin.projectId !== editor.projectId) return failure('workbook.otherProject')
  // The log must hold what is on the screen before it is read.
  await editor.flush()
  const base = await stateAt(editor, origin.revision)
  return success({ kind: 'ours', workbook: { fileName, sheets, origin, base } })
}

/** Asked for its size first: what is over the limit must not be in memory before it is refused. */
async function readDropped(file: File) {
  if (file.size > workbookByteLimit)
    return failure('workbook.tooLarge', { limit: workbookByteLimit / 1_000_000 })
  const bytes = new Uint8Array(await file.arrayBuffer())
  return request('workbook:read', { name: file.name.slice(-400), bytes })
}

async function stateAt(editor: Editor, revision: number): Promise<Document | null> {
  if (revision === editor.revision()) return editor.store.getState().document
  if (revision < 1 || revision > editor.revision()) return null
  const { projectId } = editor
  const moment = await request('history:at', { projectId, revision, since: revision })
  return moment.ok ? documentOf(moment.value.records) : null
}
