import type { Command } from '../../../shared/commands/command'
import { type Document, findRecord } from '../../../shared/model/document'
import { newId } from '../../../shared/model/id'
import { cellOf } from '../../../shared/model/structure'
import type { Workbench } from '../workbench'
import { select } from './focus'

/**
 * One change and one undo, whatever was selected. Cards go together; a record that a removed one takes with it is not
 * removed twice. Gives the label of the change for the notice that offers to undo it, or null when nothing was removed.
 */
export function deleteSelection({ editor, session }: Workbench): boolean {
  const { document } = editor.store.getState()
  const { selection } = session.getState()
  const commands = removals(document, selection)
  const [first] = commands
  if (!first) return false
  const applied = editor.dispatch(commands.length === 1 ? first : { type: 'batch', commands })
  if (applied.ok) session.setState({ selection: [], editing: null })
  return applied.ok
}

function removals(document: Document, selection: readonly string[]): Command[] {
  const commands: Command[] = []
  const annotationIds: Extract<Command, { type: 'annotation.remove' }>['annotationIds'] = []
  const cardIds: Extract<Command, { type: 'card.remove' }>['cardIds'] = []
  for (const id of selection) {
    const record = findRecord(document, id)
    if (record?.type === 'card') cardIds.push(record.id)
    else if (record?.type === 'annotation') annotationIds.push(record.id)
    else if (record?.type === 'step') commands.push({ type: 'step.remove', stepId: record.id })
    else if (record?.type === 'phase') commands.push({ type: 'phase.remove', phaseId: record.id })
    else if (record?.type === 'lane') commands.push({ type: 'lane.remove', laneId: record.id })
    else if (record?.type === 'milestone') commands.push({ type: 'milestone.remove', milestoneId: record.id })
    else if (record?.type === 'emotion') commands.push({ type: 'emotion.remove', emotionId: record.id })
    else if (record?.type === 'connection') {
      commands.push({ type: 'connection.remove', connectionId: record.id })
    }
  }
  if (annotationIds.length > 0) commands.push({ type: 'annotation.remove', annotationIds })
  // First the cards and connections, so that a step removed after them does not take them away under the command.
  return cardIds.length > 0 ? [{ type: 'card.remove', cardIds }, ...commands] : commands
}

/** How far a copy of a free note lies beside it. */
const besideBy = 16

/** Each selected card, step, phase or free note again, right after itself; the copies become the selection. */
export function duplicateSelection(workbench: Workbench): void {
  const { editor, session } = workbench
  const { document } = editor.store.getState()
  const copies = session.getState().selection.flatMap((id) => duplication(document, id) ?? [])
  const [first] = copies
  if (!first) return
  const commands = copies.map(({ command }) => command)
  const applied = editor.dispatch(copies.length === 1 ? first.command : { type: 'batch', commands })
  if (applied.ok) select(workbench, ...copies.map(({ copyId }) => copyId))
}

function duplication(document: Document, id: string): { command: Command; copyId: string } | null {
  const record = findRecord(document, id)
  switch (record?.type) {
    case 'card': {
      const newCardId = newId('card')
      const command = { type: 'card.duplicate', cardId: record.id, newCardId, cell: cellOf(record) } as const
      return { command: { ...command, after: record.id }, copyId: newCardId }
    }
    case 'step': {
      const newStepId = newId('step')
      return { command: { type: 'step.duplicate', stepId: record.id, newStepId }, copyId: newStepId }
    }
    case 'phase': {
      const newPhaseId = newId('phase')
      return { command: { type: 'phase.duplicate', phaseId: record.id, newPhaseId }, copyId: newPhaseId }
    }
    case 'annotation': {
      const { id: annotationId, lens, laneId, stepId, x, y } = record
      if (lens === null || x === null || y === null) return null
      const newAnnotationId = newId('annotation')
      const place = { lens, laneId, stepId, x: x + besideBy, y: y + besideBy }
      const command = { type: 'annotation.duplicate', annotationId, newAnnotationId, place } as const
      return { command, copyId: newAnnotationId }
    }
    default:
      return null
  }
}
