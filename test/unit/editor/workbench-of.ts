import { createEditor } from '../../../renderer/editor/editor'
import { createSession } from '../../../renderer/editor/session'
import { createTimeline } from '../../../renderer/editor/timeline'
import type { Workbench } from '../../../renderer/editor/workbench'
import { failure } from '../../../shared/ipc/result'
import { allRecords, type Document } from '../../../shared/model/document'
import { projectOf } from '../../../shared/model/structure'
import { measurer } from '../canvas/scene-of-sample'

/** A project open without a window: every change is saved at once, and nothing of its past is known. */
export function workbenchOf(document: Document): Workbench {
  const project = projectOf(document)
  if (!project) throw new Error('no project')
  const opened = {
    projectId: project.id,
    revision: 0,
    records: [...allRecords(document)],
    undo: [],
    redo: []
  }
  const editor = createEditor(opened, async () => ({ ok: true, value: { revision: 1 } }))
  const session = createSession(document, undefined)
  const timeline = createTimeline({
    live: editor,
    session,
    load: async () => failure('history.unknown'),
    onShow: () => {},
    onRefuse: () => {},
    onFailure: () => {}
  })
  return { editor, session, measurer, timeline, locale: 'fr' }
}
