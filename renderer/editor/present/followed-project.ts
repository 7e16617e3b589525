import type { EventOf, ResponseOf } from '../../../shared/ipc/contract'
import { failure } from '../../../shared/ipc/result'
import { applyPatch } from '../../../shared/model/patch'
import { createEditor } from '../editor'
import { createSession } from '../session'
import { createTimeline } from '../timeline'
import type { Workbench } from '../workbench'

/** A project another window edits: shown here, changed there. */
export type FollowedProject = Pick<Workbench, 'editor' | 'session' | 'timeline'> & {
  /** False where a change was missed on the way: the project is then to be read again. */
  receive(change: EventOf<'present:committed'>): boolean
}

/** Nothing here dispatches or looks back; should something try, it is told that it holds no project. */
const refused = () => Promise.resolve(failure('store.notOpen'))

export function followProject({
  projectId,
  revision,
  records
}: Pick<ResponseOf<'present:read'>, 'projectId' | 'revision' | 'records'>): FollowedProject {
  const editor = createEditor({ projectId, revision, records, undo: [], redo: [] }, refused)
  const session = createSession(editor.store.getState().document, undefined)
  const nothing = (): void => {}
  const timeline = createTimeline({
    live: editor,
    session,
    load: refused,
    onShow: nothing,
    onRefuse: nothing,
    onFailure: nothing
  })
  let known = revision
  return {
    editor,
    session,
    timeline,
    receive(change) {
      // Saved before the project was read: it is in there.
      if (change.revision <= known) return true
      if (change.revision !== known + 1) return false
      known = change.revision
      editor.store.setState(({ document }) => ({ document: applyPatch(document, change.patch) }))
      return true
    }
  }
}
