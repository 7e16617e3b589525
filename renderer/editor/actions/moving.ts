import type { Applied } from '../../../shared/commands/applied'
import type { Card } from '../../../shared/model/card'
import { findRecord } from '../../../shared/model/document'
import type { Lane } from '../../../shared/model/lane'
import type { Phase } from '../../../shared/model/phase'
import type { Step } from '../../../shared/model/step'
import { cardsOf, cellOf, lanesOf, phasesOf, stepsOf } from '../../../shared/model/structure'
import { cellAt, type Direction, isLaneRow, neighbour, placeOf } from '../grid'
import { sceneOf, type Workbench } from '../workbench'
import { select } from './focus'

/** What dragging does, by keyboard: the selected card, step, phase or lane goes one place further. */
export function moveSelected(workbench: Workbench, direction: Direction): Applied | null {
  const selected = workbench.session.getState().selection.at(-1)
  const record = findRecord(workbench.editor.store.getState().document, selected ?? '')
  switch (record?.type) {
    case 'card':
      return moveCard(workbench, record, direction)
    case 'step':
      return direction === 'left' || direction === 'right' ? moveStep(workbench, record, direction) : null
    case 'phase':
      return direction === 'left' || direction === 'right' ? movePhase(workbench, record, direction) : null
    case 'lane':
      return direction === 'up' || direction === 'down' ? moveLane(workbench, record, direction) : null
    default:
      return null
  }
}

/** Up and down within the cell first, then to the next lane; left and right to the same lane of the next step. */
function moveCard(workbench: Workbench, card: Card, direction: Direction): Applied | null {
  const { editor } = workbench
  const document = editor.store.getState().document
  const scene = sceneOf(workbench)
  const inCell = cardsOf(document, cellOf(card))
  const at = inCell.findIndex(({ id }) => id === card.id)
  const vertical = direction === 'up' || direction === 'down'
  const target = vertical ? inCell[at + (direction === 'up' ? -1 : 1)] : undefined
  if (target) {
    const after = direction === 'down' ? target.id : (inCell[at - 2]?.id ?? null)
    return moved(workbench, card.id, { type: 'card.move', cardId: card.id, cell: cellOf(card), after })
  }
  const place = placeOf(document, scene, card.id)
  if (!place) return null
  let next = neighbour(scene, place, direction)
  if (next.row === 'curve') next = neighbour(scene, next, direction)
  const cell = isLaneRow(next.row) && next !== place ? cellAt(document, next) : null
  if (!cell) return null
  const after = direction === 'down' ? null : (cardsOf(document, cell).at(-1)?.id ?? null)
  return moved(workbench, card.id, { type: 'card.move', cardId: card.id, cell, after })
}

function moveStep(workbench: Workbench, step: Step, direction: 'left' | 'right'): Applied | null {
  const document = workbench.editor.store.getState().document
  const siblings = stepsOf(document, step.phaseId)
  const at = siblings.findIndex(({ id }) => id === step.id)
  const stepId = step.id
  const inside = siblings[at + (direction === 'left' ? -1 : 1)]
  if (inside) {
    const after = direction === 'right' ? inside.id : (siblings[at - 2]?.id ?? null)
    return moved(workbench, stepId, { type: 'step.move', stepId, phaseId: step.phaseId, after })
  }
  const phases = phasesOf(document, step.mapId)
  const phase = phases[phases.findIndex(({ id }) => id === step.phaseId) + (direction === 'left' ? -1 : 1)]
  if (!phase) return null
  const after = direction === 'right' ? null : (stepsOf(document, phase.id).at(-1)?.id ?? null)
  return moved(workbench, stepId, { type: 'step.move', stepId, phaseId: phase.id, after })
}

function movePhase(workbench: Workbench, phase: Phase, direction: 'left' | 'right'): Applied | null {
  const phases = phasesOf(workbench.editor.store.getState().document, phase.mapId)
  const after = afterNeighbour(phases, phase.id, direction === 'left')
  if (after === undefined) return null
  return moved(workbench, phase.id, { type: 'phase.move', phaseId: phase.id, after })
}

function moveLane(workbench: Workbench, lane: Lane, direction: 'up' | 'down'): Applied | null {
  const { lens } = workbench.session.getState()
  const lanes = lanesOf(workbench.editor.store.getState().document, lane.mapId, lens)
  const after = afterNeighbour(lanes, lane.id, direction === 'up')
  if (after === undefined) return null
  return moved(workbench, lane.id, { type: 'lane.move', laneId: lane.id, lens, after })
}

/** What to stand after to change places with the neighbour; undefined at the border. */
function afterNeighbour<I extends string>(
  siblings: readonly { readonly id: I }[],
  id: I,
  backwards: boolean
): I | null | undefined {
  const at = siblings.findIndex((sibling) => sibling.id === id)
  if (backwards) return at <= 0 ? undefined : (siblings[at - 2]?.id ?? null)
  return siblings[at + 1]?.id
}

function moved(
  workbench: Workbench,
  recordId: string,
  command: Parameters<Workbench['editor']['dispatch']>[0]
): Applied {
  const applied = workbench.editor.dispatch(command)
  if (applied.ok) select(workbench, recordId)
  return applied
}
