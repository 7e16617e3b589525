import { linkIcon } from '../../../shared/lenses/card-look'
import { personaAt } from '../../../shared/lenses/charts/curve-hit'
import { scoreAt } from '../../../shared/lenses/charts/curve-scale'
import type { SceneItem } from '../../../shared/lenses/scene'
import type { Id } from '../../../shared/model/id'
import { connectTo } from '../../editor/actions/connecting'
import { startCard } from '../../editor/actions/editing'
import { placeFeeling } from '../../editor/actions/fill-place'
import { focusPlace, isFocusEmpty, select, toggleSelected } from '../../editor/actions/focus'
import { putInFront } from '../../editor/actions/front-persona'
import { openLink } from '../../editor/actions/link-actions'
import { followLink } from '../../editor/actions/map-travel'
import { gestureStore } from '../../editor/gesture'
import { cellAt, isCollapsedAt } from '../../editor/grid'
import type { Point } from '../viewport/geometry'
import type { View } from '../viewport/view'
import type { DragContext } from './drag'
import type { Hit } from './hit'

/** A press that went nowhere: selects, starts a card in an empty cell, goes to a linked map, or ends a connection begun by keyboard. */
export function click({ view, report, t }: DragContext, { item, place, point }: Hit, adds: boolean): void {
  const { workbench } = view
  const { gesture } = gestureStore.getState()
  const recordId = item?.recordId
  if (gesture.kind === 'connect') {
    report(connectTo(workbench, recordId ?? ''))
    return
  }
  if (recordId && item.role === 'mapLink' && !adds) {
    followLink(workbench, recordId)
    return
  }
  const personaId = !recordId && !adds && place?.row === 'curve' ? curveUnder(view, point) : null
  if (personaId) {
    putInFront(workbench, personaId)
    return
  }
  if (!recordId && !adds && place?.row === 'curve' && place.stepId) {
    const placed = placeFeeling(workbench, place.stepId, scoreAtPoint(view, point))
    if (placed) {
      report(placed)
      return
    }
  }
  if (recordId) {
    const card = workbench.editor.store.getState().document.card.get(recordId)
    if (adds && card && isOnLink(item, point)) void openLink(card, t)
    else if (adds) toggleSelected(workbench, recordId)
    else select(workbench, recordId)
    return
  }
  if (adds) return
  const { document } = workbench.editor.store.getState()
  if (place && isFocusEmpty(document, view.scene(), place)) {
    focusPlace(workbench, place)
    if (isCollapsedAt(view.scene(), place)) return
    const row = view.scene().rows.find(({ laneId }) => laneId === place.row)
    const cell = row && point.y < row.y + row.cellsFrom ? null : cellAt(document, place)
    if (cell) startCard(workbench, cell, null)
    return
  }
  workbench.session.setState({ selection: [], focus: place })
}

/** What the height of a click on the curve's row says. */
function scoreAtPoint(view: View, { y }: Point): number {
  const row = view.scene().rows.find(({ laneId }) => laneId === null)
  return row ? scoreAt(y - row.y) : 0
}

/** How far from a curve a click still means it, in pixels. */
const curveReach = 7

function curveUnder(view: View, point: Point): Id<'persona'> | null {
  const { document } = view.workbench.editor.store.getState()
  return personaAt(view.scene(), document, point, curveReach / view.viewport().zoom)
}

/** The sign is small: a little around it counts. */
const around = 4

function isOnLink({ primitives, x, y }: SceneItem, at: Point): boolean {
  return primitives.some(
    (primitive) =>
      primitive.kind === 'icon' &&
      primitive.name === linkIcon &&
      Math.abs(at.x - x - primitive.x - primitive.size / 2) <= primitive.size / 2 + around &&
      Math.abs(at.y - y - primitive.y - primitive.size / 2) <= primitive.size / 2 + around
  )
}
