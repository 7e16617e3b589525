import type { Applied } from '../../../shared/commands/applied'
import type { Id } from '../../../shared/model/id'
import { type Cell, cardsOf, cellOf } from '../../../shared/model/structure'
import { cardsAt, cellAt, columnIndex, neighbour, placeAt, placeOf, recordsAt } from '../grid'
import type { Editing, GridPlace } from '../session'
import { sceneOf, type Workbench } from '../workbench'
import { expandAt } from './collapsing'
import { editRecord, startCard } from './editing'
import { focusPlace, select } from './focus'

/** Enter ends a name; after a card it goes on with the next one below. A new card left empty ends the row of cards. */
export function afterEnter(workbench: Workbench, editing: Editing, applied: Applied | null): void {
  const { editor, session } = workbench
  session.setState({ editing: null })
  const refused = applied?.ok === false
  // The note just typed is selected already, and one note does not lead to the next.
  if (editing.kind === 'newAnnotation') return
  if (refused || isEmptyCard(editing, applied)) {
    backTo(workbench, editing)
    return
  }
  const card = editor.store.getState().document.card.get(typedRecord(workbench, editing))
  if (card) startCard(workbench, cellOf(card), card.id)
}

/** Shift+Enter goes the other way: to the card above. On the first of its cell, and after a name, it ends. */
export function afterShiftEnter(workbench: Workbench, editing: Editing, applied: Applied | null): void {
  workbench.session.setState({ editing: null })
  if (editing.kind === 'newAnnotation') return
  const above = applied?.ok === false ? null : cardAbove(workbench, editing, isEmptyCard(editing, applied))
  if (above === null) {
    // A card just made is selected already.
    if (editing.kind === 'record' || !applied?.ok) backTo(workbench, editing)
    return
  }
  select(workbench, above)
  editRecord(workbench, above)
}

/** A new card left without words, which is not made. */
function isEmptyCard(editing: Editing, applied: Applied | null): boolean {
  return editing.kind === 'newCard' && applied === null
}

function typedRecord({ session }: Workbench, editing: Editing): string {
  return (editing.kind === 'record' ? editing.recordId : session.getState().selection.at(-1)) ?? ''
}

function cardAbove(
  workbench: Workbench,
  editing: Extract<Editing, { kind: 'record' | 'newCard' }>,
  isEmpty: boolean
): Id<'card'> | null {
  if (editing.kind === 'newCard' && isEmpty) return editing.after
  const { document } = workbench.editor.store.getState()
  const card = document.card.get(typedRecord(workbench, editing))
  if (!card) return null
  const inCell = cardsOf(document, cellOf(card))
  return inCell[inCell.findIndex(({ id }) => id === card.id) - 1]?.id ?? null
}

/** Tab goes on in the next step, Shift+Tab in the previous one, along the same row; at the end it stops. */
export function afterTab(workbench: Workbench, editing: Editing, applied: Applied | null, by: 1 | -1): void {
  const { editor, session } = workbench
  session.setState({ editing: null })
  if (applied?.ok === false) {
    backTo(workbench, editing)
    return
  }
  const scene = sceneOf(workbench)
  const document = editor.store.getState().document
  const from = placeBeing(workbench, editing)
  if (!from) return
  const isHeader = !from.stepId && !from.phaseId
  const to = isHeader
    ? neighbour(scene, from, by === 1 ? 'down' : 'up')
    : neighbour(scene, from, by === 1 ? 'right' : 'left')
  const stays = to === from || (!isHeader && columnIndex(scene, to) < 0)
  if (stays) {
    backTo(workbench, editing)
    return
  }
  const open = expandAt(workbench, to)
  const opened = sceneOf(workbench)
  session.setState({ focus: open })
  const [first] = recordsAt(document, opened, open)
  const cell = cellAt(document, open)
  if (first) {
    select(workbench, first)
    editRecord(workbench, first)
  } else if (cell) startCard(workbench, cell, cardsAt(document, opened, open).at(-1)?.id ?? null)
}

function placeBeing(workbench: Workbench, editing: Editing): GridPlace | null {
  const scene = sceneOf(workbench)
  if (editing.kind === 'record')
    return placeOf(workbench.editor.store.getState().document, scene, editing.recordId)
  if (editing.kind === 'newAnnotation') return null
  const { laneId, stepId, phaseId } = editing.cell
  const column = scene.columns[columnIndex(scene, { stepId, phaseId })]
  return column ? placeAt(laneId, column) : null
}

/** The keyboard stays where the typing was. */
function backTo(workbench: Workbench, editing: Editing): void {
  if (editing.kind === 'newAnnotation') return
  if (editing.kind === 'record') select(workbench, editing.recordId)
  else if (editing.after) select(workbench, editing.after)
  else focusPlace(workbench, { row: editing.cell.laneId, ...columnOf(editing.cell) })
}

function columnOf({ stepId, phaseId }: Cell): Pick<GridPlace, 'stepId' | 'phaseId'> {
  return { stepId, phaseId }
}
