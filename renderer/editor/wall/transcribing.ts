import type { Applied } from '../../../shared/commands/applied'
import type { Document } from '../../../shared/model/document'
import { type Id, newId } from '../../../shared/model/id'
import type { LensId } from '../../../shared/model/lens-id'
import { cardsOf, lanesOf, stepsOfMap } from '../../../shared/model/structure'
import { focusedPlace, focusPlace, select } from '../actions/focus'
import { parkTexts } from '../actions/parking'
import { cellAt, type Direction, isLaneRow } from '../grid'
import { requestView } from '../view-request'
import { sceneOf, type Workbench } from '../workbench'
import type { WallTarget } from './wall'

/** Notes filed in this sitting that the list under the field can still name. */
const filedLimit = 100

/** The target as far as the map in this lens has it. Without steps there is nothing but the parking lot. */
export function settledTarget(
  document: Document,
  { mapId, lens }: { readonly mapId: Id<'map'>; readonly lens: LensId },
  target: WallTarget
): WallTarget {
  const steps = stepsOfMap(document, mapId)
  const step = steps.find(({ id }) => id === target.stepId) ?? steps[0]
  if (!step) return { laneId: null, stepId: null }
  if (target.laneId === null) return { laneId: null, stepId: step.id }
  const lanes = lanesOf(document, mapId, lens)
  const lane = lanes.find(({ id }) => id === target.laneId) ?? lanes[0]
  return { laneId: lane?.id ?? null, stepId: step.id }
}

/** Where the next note goes: the place chosen last, else the cell in focus, else the first one. */
export function wallTarget(workbench: Workbench): WallTarget {
  const { editor, session } = workbench
  const state = session.getState()
  const { document } = editor.store.getState()
  const place = state.wall.target ? null : focusedPlace(workbench)
  const laneId = place && isLaneRow(place.row) ? place.row : lanesOf(document, state.mapId, state.lens)[0]?.id
  const target = state.wall.target ?? { laneId: laneId ?? null, stepId: place?.stepId ?? null }
  return settledTarget(document, state, target)
}

/** The map shows the cell; the parking lot is nowhere on it. */
export function aim(workbench: Workbench, target: WallTarget): void {
  const { session } = workbench
  session.setState(({ wall }) => ({ wall: { ...wall, target } }))
  const { laneId: row, stepId } = target
  if (row !== null && stepId !== null) focusPlace(workbench, { row, stepId, phaseId: null })
}

/** A cell chosen on the map is the next target too. */
export function aimAtFocus(workbench: Workbench): void {
  const { editor, session } = workbench
  const { focus } = session.getState()
  const cell = focus && cellAt(editor.store.getState().document, focus)
  if (!cell?.stepId) return
  const { laneId, stepId } = cell
  session.setState(({ wall }) => ({ wall: { ...wall, target: { laneId, stepId } } }))
}

/** Up and down go through the parking lot and the lanes, sideways through the steps. */
export function neighbourTarget(
  document: Document,
  { mapId, lens }: { readonly mapId: Id<'map'>; readonly lens: LensId },
  { laneId, stepId }: WallTarget,
  direction: Direction
): WallTarget {
  if (direction === 'up' || direction === 'down') {
    const rows = [null, ...lanesOf(document, mapId, lens).map(({ id }) => id)]
    const row = rows[rows.indexOf(laneId) + (direction === 'up' ? -1 : 1)]
    return row === undefined ? { laneId, stepId } : { laneId: row, stepId }
  }
  const steps = stepsOfMap(document, mapId)
  const at = steps.findIndex(({ id }) => id === stepId)
  const next = steps[at + (direction === 'left' ? -1 : 1)]
  return { laneId, stepId: next?.id ?? stepId }
}

/** One change, below what stands in the cell; the map goes to the last of them. */
export function fileTexts(
  workbench: Workbench,
  { laneId, stepId }: WallTarget,
  texts: readonly string[]
): Applied {
  const { editor, session } = workbench
  if (laneId === null || stepId === null) {
    const { applied, annotationIds } = parkTexts(workbench, texts)
    if (applied.ok) noteFiled(annotationIds)
    return applied
  }
  const cell = { laneId, stepId, phaseId: null }
  const after = cardsOf(editor.store.getState().document, cell).at(-1)?.id ?? null
  const cards = texts.map((text) => ({ cardId: newId('card'), text }))
  const applied = editor.dispatch({ type: 'card.addMany', cells: [{ cell, after, cards }] })
  if (applied.ok) {
    const cardIds = cards.map(({ cardId }) => cardId)
    noteFiled(cardIds)
    const shown = sceneOf(workbench).rows.some((row) => row.laneId === laneId)
    if (shown) select(workbench, ...cardIds.slice(-1))
  }
  return applied

  function noteFiled(ids: readonly string[]): void {
    session.setState(({ filed }) => ({ filed: [...ids.toReversed(), ...filed].slice(0, filedLimit) }))
  }
}

/** What was typed and not filed is found again. */
export function leaveWall({ session }: Workbench): void {
  session.setState({ panel: null })
  requestView('focus')
}
