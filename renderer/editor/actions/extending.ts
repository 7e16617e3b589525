import { columnIndex, type Direction, isLaneRow, neighbour, recordsAt, samePlace } from '../grid'
import type { GridPlace, GridRow } from '../session'
import { sceneOf, type Workbench } from '../workbench'
import { focusedPlace } from './focus'

type Anchor = { readonly place: GridPlace; readonly recordId: string | null }

/** Where a range began. Kept beside the selection it made: any other selection forgets it by being another list. */
const anchors = new WeakMap<readonly string[], Anchor>()

/** Shift and an arrow: the selection reaches from where it began to the next note of the cell, then to the next cell. */
export function extendSelection(workbench: Workbench, direction: Direction, jump = false): void {
  const { editor, session } = workbench
  const { document } = editor.store.getState()
  const scene = sceneOf(workbench)
  const { selection } = session.getState()
  const place = focusedPlace(workbench)
  if (!place) return
  const last = selection.at(-1) ?? null
  const anchor = anchors.get(selection) ?? { place, recordId: last }
  const inCell = recordsAt(document, scene, place)

  if ((direction === 'up' || direction === 'down') && !jump && samePlace(place, anchor.place)) {
    const next = inCell[inCell.indexOf(last ?? '') + (direction === 'up' ? -1 : 1)]
    if (last && next && inCell.includes(last)) {
      keep(between(inCell, anchor.recordId ?? next, next), place)
      return
    }
  }
  let target = neighbour(scene, place, direction, jump)
  while (!isAlike(target.row, anchor.place.row)) {
    const beyond = neighbour(scene, target, direction)
    if (samePlace(beyond, target)) return
    target = beyond
  }
  // A lane's own header is no cell.
  if (samePlace(target, place) || columnIndex(scene, target) < 0) return
  const rows = scene.rows.map((row): GridRow => row.laneId ?? 'curve')
  const spanned = isLaneRow(target.row)
    ? between(rows, anchor.place.row, target.row).filter(isLaneRow)
    : [target.row]
  const columns = between(
    scene.columns,
    scene.columns[columnIndex(scene, anchor.place)],
    scene.columns[columnIndex(scene, target)]
  )
  const records = spanned.flatMap((row) =>
    columns.flatMap(({ stepId, phaseId }) =>
      recordsAt(document, scene, { row, stepId, phaseId: stepId ? null : phaseId })
    )
  )
  // Those under the focus last: keys that speak to one of many speak to them.
  const focused = new Set(recordsAt(document, scene, target))
  const ordered = [...records.filter((id) => !focused.has(id)), ...records.filter((id) => focused.has(id))]
  keep([...new Set(ordered.length > 0 ? ordered : target.stepId ? [target.stepId] : [])], target)

  function keep(selected: readonly string[], focus: GridPlace): void {
    anchors.set(selected, anchor)
    session.setState({ selection: selected, focus })
  }
}

/** Ranges stay among lanes, or within the one row of headers or of the curve they began in. */
function isAlike(row: GridRow, other: GridRow): boolean {
  return row === other || (isLaneRow(row) && isLaneRow(other))
}

/** From one to the other, both included, the second last. */
function between<T>(list: readonly T[], from: T | undefined, to: T | undefined): T[] {
  if (from === undefined || to === undefined) return []
  const a = list.indexOf(from)
  const b = list.indexOf(to)
  if (a < 0 || b < 0) return []
  return a <= b ? list.slice(a, b + 1) : list.slice(b, a + 1).reverse()
}
