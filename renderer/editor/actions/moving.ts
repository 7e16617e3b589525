import type { Applied } from '../../../shared/commands/applied'
import type { MovedCards } from '../../../shared/commands/command'
import { heldShift, shiftedCards, spotsOf } from '../../../shared/lenses/moving-cards'
import type { Scene } from '../../../shared/lenses/scene'
import type { Card } from '../../../shared/model/card'
import { type Document, findRecord } from '../../../shared/model/document'
import type { Emotion } from '../../../shared/model/emotion'
import type { Id } from '../../../shared/model/id'
import type { Lane } from '../../../shared/model/lane'
import type { Phase } from '../../../shared/model/phase'
import type { Step } from '../../../shared/model/step'
import { cardsOf, cellKey, cellOf, lanesOf, phasesOf, stepsOf } from '../../../shared/model/structure'
import { cellAt, columnIndex, type Direction, isLaneRow, neighbour, placeOf } from '../grid'
import type { GridPlace } from '../session'
import { sceneOf, type Workbench } from '../workbench'
import { moveAnnotation } from './annotating'
import { select } from './focus'

/** What dragging does, by keyboard: the selected cards, step, phase, lane or feeling go one place further. */
export function moveSelected(workbench: Workbench, direction: Direction): Applied | null {
  const selected = workbench.session.getState().selection.at(-1)
  const record = findRecord(workbench.editor.store.getState().document, selected ?? '')
  switch (record?.type) {
    case 'card':
      return moveCards(workbench, record, direction)
    case 'step':
      return direction === 'left' || direction === 'right' ? moveStep(workbench, record, direction) : null
    case 'phase':
      return direction === 'left' || direction === 'right' ? movePhase(workbench, record, direction) : null
    case 'emotion':
      return direction === 'up' || direction === 'down' ? moveEmotion(workbench, record, direction) : null
    case 'lane':
      return direction === 'up' || direction === 'down' ? moveLane(workbench, record, direction) : null
    case 'annotation':
      return moveAnnotation(workbench, record, direction)
    default:
      return null
  }
}

/** All selected cards keep their places to each other and stop together at the border of the map. */
function moveCards(workbench: Workbench, last: Card, direction: Direction): Applied | null {
  const { editor, session } = workbench
  const { document } = editor.store.getState()
  const scene = sceneOf(workbench)
  const { selection } = session.getState()
  const cards = spotsOf(scene, document, selection).map(({ card }) => card)
  if (cards.length < 2) return moveCard(workbench, last, direction)
  const cardIds = cards.map(({ id }) => id)
  const cells = withinCell(document, cards, direction) ?? nextCells(scene, document, cardIds, direction)
  if (!cells) return null
  const applied = editor.dispatch({ type: 'card.moveMany', cells: [...cells] })
  if (applied.ok) select(workbench, ...selection)
  return applied
}

/** Cards of a single cell first pass the others of their cell. */
function withinCell(
  document: Document,
  cards: readonly Card[],
  direction: Direction
): readonly MovedCards[] | null {
  const [first] = cards
  if (!first || direction === 'left' || direction === 'right') return null
  const cell = cellOf(first)
  if (cards.some((card) => cellKey(cellOf(card)) !== cellKey(cell))) return null
  const moving = new Set(cards.map(({ id }) => id))
  const inCell = cardsOf(document, cell)
  const staying = inCell.filter(({ id }) => !moving.has(id))
  const edge = inCell.findIndex(({ id }) => id === (direction === 'up' ? first : cards.at(-1))?.id)
  const passed =
    direction === 'up'
      ? inCell.slice(0, edge).findLast(({ id }) => !moving.has(id))
      : inCell.slice(edge).find(({ id }) => !moving.has(id))
  if (!passed) return null
  const at = staying.indexOf(passed)
  const after = direction === 'down' ? passed.id : (staying[at - 1]?.id ?? null)
  return [{ cell, after, cardIds: cards.map(({ id }) => id) }]
}

/** The next lane or step that takes them all; a phase's own cards have to pass its steps to get to the next phase. */
function nextCells(
  scene: Scene,
  document: Document,
  cardIds: readonly Id<'card'>[],
  direction: Direction
): readonly MovedCards[] | null {
  const sideways = direction === 'left' || direction === 'right'
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  const most = sideways ? scene.columns.length : scene.rows.length
  for (let by = 1; by < most; by += 1) {
    const shift = { columns: sideways ? sign * by : 0, lanes: sideways ? 0 : sign * by }
    const held = heldShift(scene, document, cardIds, shift)
    if (held.columns !== shift.columns || held.lanes !== shift.lanes) return null
    const cells = shiftedCards(scene, document, cardIds, shift)
    const stays = cells?.every(({ cell, cardIds: ids }) =>
      ids.every((id) => {
        const card = document.card.get(id)
        return card && cellKey(cellOf(card)) === cellKey(cell)
      })
    )
    if (cells && !stays) return direction === 'down' ? cells.map((each) => ({ ...each, after: null })) : cells
  }
  return null
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
  next = insideOf(document, scene, next, direction)
  const cell = isLaneRow(next.row) && next !== place ? cellAt(document, next) : null
  if (!cell) return null
  const after = direction === 'down' ? null : (cardsOf(document, cell).at(-1)?.id ?? null)
  return moved(workbench, card.id, { type: 'card.move', cardId: card.id, cell, after })
}

/** In a collapsed phase a card goes on to the nearest step, and the phase opens for it. */
function insideOf(document: Document, scene: Scene, place: GridPlace, direction: Direction): GridPlace {
  const column = scene.columns[columnIndex(scene, place)]
  if (!column?.collapsed) return place
  const step = stepsOf(document, column.phaseId).at(direction === 'left' ? -1 : 0)
  return step ? { row: place.row, stepId: step.id, phaseId: null } : place
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

/** A tenth of a point, as far as dragging the point of the curve snaps. */
function moveEmotion({ editor }: Workbench, emotion: Emotion, direction: 'up' | 'down'): Applied {
  const tenths = Math.round(emotion.score * 10) + (direction === 'up' ? 1 : -1)
  const { stepId, personaId, id: emotionId } = emotion
  const score = Math.max(-2, Math.min(2, tenths / 10))
  return editor.dispatch({ type: 'step.setEmotion', stepId, personaId, emotionId, changes: { score } })
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
