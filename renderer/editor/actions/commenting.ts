import { type Document, findRecord } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import { openThreadsOn } from '../../../shared/model/structure'
import type { Workbench } from '../workbench'
import { focusedPlace, select } from './focus'

type Target = Id<'card'> | Id<'step'>

/** What a comment about a record hangs on: the card or step itself, or the step of a feeling. */
export function commentTarget(document: Document, recordId: string | null | undefined): Target | null {
  const record = findRecord(document, recordId ?? '')
  if (record?.type === 'card' || record?.type === 'step') return record.id
  return record?.type === 'emotion' ? record.stepId : null
}

/** The panel opens on the thread that is there, else on the field of a new one. */
export function commentOn(workbench: Workbench, on: Target): void {
  const [open] = openThreadsOn(workbench.editor.store.getState().document, on)
  select(workbench, on)
  workbench.session.setState({
    tool: 'select',
    panel: 'comments',
    commenting: { threadId: open?.id ?? null }
  })
}

/** On what is selected, else on the step the focus stands at; false where neither takes a comment. */
export function commentOnSelection(workbench: Workbench): boolean {
  const { document } = workbench.editor.store.getState()
  const selected = workbench.session.getState().selection.at(-1)
  const target = commentTarget(document, selected) ?? focusedPlace(workbench)?.stepId
  if (target) commentOn(workbench, target)
  return target !== null && target !== undefined
}
