import { type Origin, originOf, type WorkbookSheet } from '../../../shared/formats/workbook'
import { failure, type Result, success } from '../../../shared/ipc/result'
import { type Document, documentOf } from '../../../shared/model/document'
import { request } from '../../editor/client'
import type { Editor } from '../../editor/editor'

export type LoadedWorkbook = {
  readonly fileName: string
  readonly sheets: readonly WorkbookSheet[]
  readonly origin: Origin
  /** The state the workbook was written from; null where the history no longer has it. */
  readonly base: Document | null
}

/** Asks for a workbook of this project; null when the user gave up. */
export async function loadWorkbook(editor: Editor): Promise<Result<LoadedWorkbook | null>> {
  const chosen = await request('workbook:choose', undefined)
  if (!chosen.ok || !chosen.value) return chosen.ok ? success(null) : chosen
  const { fileName, sheets } = chosen.value
  const read = originOf(sheets)
  if (!read.ok) return failure(read.failure.code, read.failure.params)
  const { origin } = read
  if (origin.projectId !== editor.projectId) return failure('workbook.otherProject')
  // The log must hold what is on the screen before it is read.
  await editor.flush()
  return success({ fileName, sheets, origin, base: await stateAt(editor, origin.revision) })
}

async function stateAt(editor: Editor, revision: number): Promise<Document | null> {
  if (revision === editor.revision()) return editor.store.getState().document
  if (revision < 1 || revision > editor.revision()) return null
  const { projectId } = editor
  const moment = await request('history:at', { projectId, revision, since: revision })
  return moment.ok ? documentOf(moment.value.records) : null
}
