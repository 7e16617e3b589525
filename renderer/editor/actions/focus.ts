import { laneRows } from '../../../shared/lenses/moving-cards'
import type { Scene } from '../../../shared/lenses/scene'
import type { Document } from '../../../shared/model/document'
import { cardsOfLane } from '../../../shared/model/structure'
import {
  columnIndex,
  type Direction,
  employeeFeelingAt,
  isLaneRow,
  neighbour,
  placeAt,
  placeOf,
  recordsAt,
  samePlace
} from '../grid'
import { type GridPlace, stepOfRecord } from '../session'
import { sceneOf, type Workbench } from '../workbench'
import { inSight } from './filtering'
import { isCovered, uncover } from './uncovering'

/** Selects records and puts the grid's focus where the last of them stands. What hides one of them opens. */
export function select(workbench: Workbench, ...recordIds: readonly string[]): void {
  uncover(workbench, recordIds)
  selectSeen(workbench, recordIds)
}

/** Of records that were put somewhere, those that can be seen there. */
export function selectWhereSeen(workbench: Workbench, ...recordIds: readonly string[]): void {
  const { document } = workbench.editor.store.getState()
  const state = workbench.session.getState()
  selectSeen(
    workbench,
    recordIds.filter((id) => !isCovered(document, state, id))
  )
}

function selectSeen(workbench: Workbench, recordIds: readonly string[]): void {
  const document = workbench.editor.store.getState().document
  const last = recordIds.at(-1)
  const focus = last ? placeOf(document, sceneOf(workbench), last) : null
  // A free note stands in no cell: keys then speak to the note, and not to a cell it happens to cover.
  const isFree = last !== undefined && document.annotation.has(last)
  const emotion = document.emotion.get(last ?? '')
  workbench.session.setState((state) => ({
    selection: recordIds,
    focus: isFree ? null : (focus ?? state.focus),
    // The keys of the curve's row speak of the curve in front: it is the one that was pointed at.
    frontPersonaId: emotion?.personaId ?? state.frontPersonaId
  }))
}

/** Adds a record to the selection, or takes it out again. */
export function toggleSelected(workbench: Workbench, recordId: string): void {
  const { selection } = workbench.session.getState()
  if (selection.includes(recordId))
    workbench.session.setState({ selection: selection.filter((id) => id !== recordId) })
  else select(workbench, ...selection, recordId)
}

/** Every note the lens shows and the filter does not hold back. The focus stays where it is, and so does the view. */
export function selectAll({ editor, session, ...rest }: Workbench): void {
  const { document } = editor.store.getState()
  const scene = sceneOf({ editor, session, ...rest })
  const state = session.getState()
  const open = laneRows(scene).flatMap(({ laneId }) =>
    cardsOfLane(document, laneId).flatMap(({ id }) => (isCovered(document, state, id) ? [] : [id]))
  )
  session.setState({ selection: inSight({ editor, session }, open), editing: null })
}

/** An empty cell selects its step, so that the inspector and the column follow the focus. */
export function focusPlace(workbench: Workbench, place: GridPlace, from: 'start' | 'end' = 'start'): void {
  const document = workbench.editor.store.getState().document
  const records = recordsAt(document, sceneOf(workbench), place)
  const record = records.at(from === 'start' ? 0 : -1) ?? place.stepId
  workbench.session.setState({ focus: place, selection: record ? [record] : [] })
}

/**
 * Whether the focus stands on nothing: keys then speak to the cell and not to the step selected with it. A cell under a
 * curve is empty as long as it has no card, whatever is felt above it.
 */
export function isFocusEmpty(document: Document, scene: Scene, focus: GridPlace | null): boolean {
  if (focus === null) return false
  const records = recordsAt(document, scene, focus)
  return records.length === (employeeFeelingAt(document, scene, focus) ? 1 : 0)
}

/** One step of the arrow keys: through the cards of a cell, then to the next cell. False where there is no other. */
export function moveFocus(workbench: Workbench, direction: Direction, jump = false): boolean {
  const scene = sceneOf(workbench)
  const document = workbench.editor.store.getState().document
  const place = focusedPlace(workbench)
  if (!place) return false
  const vertical = direction === 'up' || direction === 'down'
  if (vertical && !jump) {
    const records = recordsAt(document, scene, place)
    const at = records.indexOf(workbench.session.getState().selection.at(-1) ?? '')
    const next = at < 0 ? undefined : records[at + (direction === 'up' ? -1 : 1)]
    if (next) {
      workbench.session.setState({ focus: place, selection: [next] })
      return true
    }
  }
  let target = neighbour(scene, place, direction, jump)
  if (vertical && jump)
    while (!isLaneRow(target.row)) {
      const beyond = neighbour(scene, target, direction)
      if (beyond.row === target.row) break
      target = beyond
    }
  focusPlace(workbench, target, direction === 'up' ? 'end' : 'start')
  return !samePlace(target, place)
}

export function focusFirstStep(workbench: Workbench): void {
  focusColumn(workbench, 0)
}

export function focusLastStep(workbench: Workbench): void {
  focusColumn(workbench, -1)
}

function focusColumn(workbench: Workbench, index: number): void {
  const column = sceneOf(workbench).columns.at(index)
  const row = focusedPlace(workbench)?.row ?? 'steps'
  if (column) focusPlace(workbench, placeAt(row, column))
}

/** The focus, else where the selection stands, else the first step. Never a place the lens does not show. */
export function focusedPlace(workbench: Workbench): GridPlace | null {
  const scene = sceneOf(workbench)
  const document = workbench.editor.store.getState().document
  const { focus, selection } = workbench.session.getState()
  if (focus && isShown(scene, focus)) return focus
  const selected = selection.at(-1)
  const place = selected ? placeOf(document, scene, selected) : null
  if (place && isShown(scene, place)) return place
  const stepId = stepOfRecord(document, selected)
  const first = scene.columns.find((column) => column.stepId === stepId) ?? scene.columns[0]
  return first ? placeAt('steps', first) : null
}

function isShown(scene: Scene, place: GridPlace): boolean {
  const isHeader = !isLaneRow(place.row) && place.row !== 'curve'
  const row = isHeader || scene.rows.some(({ laneId }) => (laneId ?? 'curve') === place.row)
  return row && ((!place.stepId && !place.phaseId) || columnIndex(scene, place) >= 0)
}
