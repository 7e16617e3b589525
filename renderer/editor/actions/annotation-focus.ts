import { placeOfCorner } from '../../../shared/lenses/annotation-place'
import { annotationsShown, selectedAnnotation } from '../annotations'
import { columnIndex, type Direction, placeAt } from '../grid'
import { sceneOf, type Workbench } from '../workbench'
import { focusedPlace, focusPlace, moveFocus, select } from './focus'

/** From note to note, round the ends; false where the lens shows none. */
export function selectNextAnnotation(workbench: Workbench): boolean {
  const scene = sceneOf(workbench)
  const shown = annotationsShown(scene)
  const selected = selectedAnnotation(scene, workbench.session.getState().selection)
  const next = shown[selected ? (shown.indexOf(selected) + 1) % shown.length : 0]
  if (next) select(workbench, next.id)
  return next !== undefined
}

/** Among free notes left and right go from one to the next and up goes back to the grid; below its last row they begin. */
export function moveOnMap(workbench: Workbench, direction: Direction, jump = false): void {
  const scene = sceneOf(workbench)
  const shown = annotationsShown(scene)
  const selected = selectedAnnotation(scene, workbench.session.getState().selection)
  if (!selected) {
    const moved = moveFocus(workbench, direction, jump)
    if (!moved && direction === 'down') enterAnnotations(workbench)
  } else if (direction === 'up') leaveAnnotation(workbench)
  else if (direction !== 'down') {
    const next = shown[shown.indexOf(selected) + (direction === 'left' ? -1 : 1)]
    if (next) select(workbench, next.id)
  }
}

/** The first note at or after the focused column. */
function enterAnnotations(workbench: Workbench): void {
  const scene = sceneOf(workbench)
  const shown = annotationsShown(scene)
  const place = focusedPlace(workbench)
  const from = (place && scene.columns[columnIndex(scene, place)]?.x) ?? 0
  const next = shown.find(({ x }) => x + 12 >= from) ?? shown.at(-1)
  if (next) select(workbench, next.id)
}

/** Back to the cell that the selected note covers; false where none is selected. */
export function leaveAnnotation(workbench: Workbench): boolean {
  const scene = sceneOf(workbench)
  const selected = selectedAnnotation(scene, workbench.session.getState().selection)
  if (!selected) return false
  const { stepId, laneId } = placeOfCorner(scene, selected, selected.width)
  const column = scene.columns.find((each) => each.stepId === stepId) ?? scene.columns[0]
  focusPlace(workbench, placeAt(laneId ?? 'steps', column))
  return true
}
