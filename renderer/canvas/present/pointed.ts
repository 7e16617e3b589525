import type { Pointed } from '../../../shared/ipc/contract'
import { curveRow } from '../../../shared/lenses/lens'
import type { Scene, ScenePane } from '../../../shared/lenses/scene'
import { movesAcross, movesDown, type Point } from '../viewport/geometry'

/** A point of a scene by the column and the row it is in: another window has its phases and lanes open or collapsed in its own way. */
export function pointedIn(scene: Scene, pane: ScenePane, { x, y }: Point): Pointed {
  const column = movesAcross(pane)
    ? scene.columns.find((each) => x >= each.x && x < each.x + each.width)
    : undefined
  const row = movesDown(pane) ? scene.rows.find((each) => y >= each.y && y < each.y + each.height) : undefined
  return {
    pane,
    x: column
      ? { within: column.stepId ?? column.phaseId, at: (x - column.x) / column.width }
      : { within: null, at: x },
    y: row ? { within: row.laneId ?? curveRow, at: (y - row.y) / row.height } : { within: null, at: y }
  }
}

/** Where that is in this scene; null where the scene does not show it. */
export function pointOf(scene: Scene, { x, y }: NonNullable<Pointed>): Point | null {
  const columns = scene.columns.filter(({ stepId, phaseId }) => x.within === stepId || x.within === phaseId)
  const [first] = columns
  const last = columns.at(-1)
  const row = scene.rows.find(({ laneId }) => y.within === (laneId ?? curveRow))
  if ((x.within !== null && (!first || !last)) || (y.within !== null && !row)) return null
  return {
    x: first && last ? first.x + x.at * (last.x + last.width - first.x) : x.at,
    y: row ? row.y + y.at * row.height : y.at
  }
}
