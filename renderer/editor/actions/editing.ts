import type { Applied } from '../../../shared/commands/applied'
import type { Command } from '../../../shared/commands/command'
import { type Document, findRecord } from '../../../shared/model/document'
import { type Id, newId } from '../../../shared/model/id'
import type { Cell } from '../../../shared/model/structure'
import { toPlainName, toPlainText } from '../../../shared/model/text-field'
import { cardsAt, cellAt, isCollapsedAt, recordsAt } from '../grid'
import type { Editing, GridPlace } from '../session'
import type { Workbench } from '../workbench'
import { sceneOf } from '../workbench'
import { expandAt } from './collapsing'
import { focusedPlace, focusPlace, isFocusEmpty, select } from './focus'

/** Opens a record's text in place; `initial` replaces what it holds, as typing over a selection does. */
export function editRecord({ session }: Workbench, recordId: string, initial: string | null = null): void {
  session.setState({ editing: { kind: 'record', recordId, initial } })
}

/** A card that exists once it has words. */
export function startCard({ session }: Workbench, cell: Cell, after: Id<'card'> | null, initial = ''): void {
  // Its step stays selected, so that the inspector does not jump away and back.
  const selection = cell.stepId ? [cell.stepId] : []
  session.setState({ editing: { kind: 'newCard', cell, after, initial }, selection })
}

/** Enter or F2: the selected record is edited, an empty cell gets a new card. */
export function editFocused(workbench: Workbench, initial: string | null = null): void {
  const document = workbench.editor.store.getState().document
  const place = focusedPlace(workbench)
  if (place && isCollapsedAt(sceneOf(workbench), place)) {
    editCollapsed(workbench, place, initial)
    return
  }
  const scene = sceneOf(workbench)
  if (place && isFocusEmpty(document, scene, place)) {
    const cell = cellAt(document, place)
    if (cell) startCard(workbench, cell, null, initial ?? '')
    return
  }
  // Nothing is selected yet in a project just opened, nor after Escape: then the key means what the focus stands on.
  const selected = workbench.session.getState().selection.at(-1)
  const meant = selected ?? (place && recordsAt(document, scene, place)[0])
  if (meant && isEditable(meant)) editRecord(workbench, meant, initial)
}

/** Opens the cell first; what was typed becomes a card below those it hid, and is not lost. */
function editCollapsed(workbench: Workbench, collapsed: GridPlace, initial: string | null): void {
  const place = expandAt(workbench, collapsed)
  focusPlace(workbench, place)
  const { document } = workbench.editor.store.getState()
  const cell = cellAt(document, place)
  const last = cardsAt(document, sceneOf(workbench), place).at(-1)?.id ?? null
  if (cell && initial !== null) startCard(workbench, cell, last, initial)
}

export function isEditable(recordId: string): boolean {
  return /^(card|step|phase|milestone|lane|annotation)_/.test(recordId)
}

/** What typing ended with; null when there was nothing to change. The card made or changed stays selected. */
export function commitText(workbench: Workbench, editing: Editing, text: string): Applied | null {
  const { editor } = workbench
  if (editing.kind === 'newCard') {
    const plain = toPlainText(text).trim()
    if (!plain) return null
    const cardId = newId('card')
    const { cell, after } = editing
    const applied = editor.dispatch({ type: 'card.add', cardId, cell, after, text: plain })
    if (applied.ok) select(workbench, cardId)
    return applied
  }
  if (editing.kind === 'newAnnotation') {
    const plain = toPlainText(text).trim()
    if (!plain) return null
    const annotationId = newId('annotation')
    const { annotationKind: kind, place } = editing
    const { mapId } = workbench.session.getState()
    const applied = editor.dispatch({ type: 'annotation.add', annotationId, mapId, kind, place, text: plain })
    if (applied.ok) select(workbench, annotationId)
    return applied
  }
  const command = renaming(editor.store.getState().document, editing.recordId, text)
  return command ? editor.dispatch(command) : null
}

/** A name wiped out by mistake stays as it was; a card or a lane may be left without words of its own. */
function renaming(document: Document, recordId: string, text: string): Command | null {
  const record = findRecord(document, recordId)
  const name = toPlainName(text).trim()
  switch (record?.type) {
    case 'card':
      return { type: 'card.update', cardId: record.id, changes: { text: toPlainText(text) } }
    case 'annotation':
      // A text without words could not be seen, nor found again.
      return record.kind === 'text' && name === ''
        ? { type: 'annotation.remove', annotationIds: [record.id] }
        : { type: 'annotation.update', annotationId: record.id, changes: { text: toPlainText(text) } }
    case 'step':
      return name ? { type: 'step.rename', stepId: record.id, name } : null
    case 'phase':
      return name ? { type: 'phase.update', phaseId: record.id, changes: { name } } : null
    case 'milestone':
      return name ? { type: 'milestone.update', milestoneId: record.id, changes: { name } } : null
    case 'lane':
      return { type: 'lane.update', laneId: record.id, changes: { name } }
    default:
      return null
  }
}
