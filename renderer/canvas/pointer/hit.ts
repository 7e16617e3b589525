import type { Rect } from '../../../shared/lenses/rect'
import type { LinePrimitive, Scene, SceneItem, ScenePane } from '../../../shared/lenses/scene'
import { placeAt } from '../../editor/grid'
import type { GridPlace, Viewport } from '../../editor/session'
import { detailAt } from '../drawing/detail'
import { itemOfRecord, itemsWithin, overlaps } from '../drawing/scene-index'
import { glancePhaseHeight, type Point, paneAt, toScene } from '../viewport/geometry'

/** What stands under the pointer. Found by geometry, so that it works alike at every zoom and level of detail. */
export type Hit = {
  readonly pane: ScenePane
  readonly point: Point
  readonly item: SceneItem | null
  readonly place: GridPlace | null
}

const touchable: ReadonlySet<SceneItem['role']> = new Set([
  'phase',
  'milestone',
  'step',
  'mapLink',
  'lane',
  'emotion',
  'quote',
  'connection',
  'card',
  'annotation'
])

const mouseReach = 6

/** `reach` is how far from a line, or a point of the curve under a finger, the pointer still means it. */
export function hitAt(scene: Scene, viewport: Viewport, at: Point, reach = mouseReach): Hit {
  const pane = paneAt(scene, viewport, at)
  const point = toScene(pane, viewport, at)
  if (detailAt(viewport.zoom) !== 'full' && pane !== 'body') return glanceHit(scene, pane, at, point)
  const distance = reach / viewport.zoom
  const items = itemsWithin(scene, pane, around(point, distance))
  const item = items.findLast((each) => isTouched(each, point, distance, reach > mouseReach)) ?? null
  return { pane, point, item, place: placeUnder(scene, pane, point) }
}

function isTouched(item: SceneItem, point: Point, distance: number, wide: boolean): boolean {
  if (!item.recordId || !(touchable.has(item.role) || isSign(item))) return false
  // A point of the curve is smaller than a fingertip.
  if (item.role === 'emotion' && wide) return true
  if (item.role !== 'connection') return overlaps(item, { ...point, width: 0, height: 0 })
  const local = { x: point.x - item.x, y: point.y - item.y }
  return item.primitives.some((primitive) =>
    primitive.kind === 'line'
      ? isNear(primitive, local, distance)
      : primitive.kind === 'box' && overlaps(primitive, { ...local, width: 0, height: 0 })
  )
}

function around({ x, y }: Point, distance: number): Rect {
  return { x: x - distance, y: y - distance, width: 2 * distance, height: 2 * distance }
}

function isNear({ points }: LinePrimitive, at: Point, distance: number): boolean {
  return points.some((to, index) => {
    const from = points[index - 1]
    return from !== undefined && distanceTo(from, to, at) <= distance
  })
}

/** Words drawn apart from what they are about: a feeling's, the label of a connection, what a collapsed phase holds. */
function isSign({ id, role, recordId }: SceneItem): boolean {
  if (role !== 'caption') return false
  return /^(emotion|connection)_/.test(recordId ?? '') || id.endsWith(':collapsed')
}

type Corner = readonly [x: number, y: number]

function distanceTo([ax, ay]: Corner, [bx, by]: Corner, { x, y }: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
  return Math.hypot(x - (ax + along * (bx - ax)), y - (ay + along * (by - ay)))
}

function placeUnder(scene: Scene, pane: ScenePane, { x, y }: Point): GridPlace | null {
  const column = scene.columns.find((each) => x >= each.x && x < each.x + each.width)
  const row = scene.rows.find((each) => y >= each.y && y < each.y + each.height)
  if (pane === 'body') return row && column ? placeAt(row.laneId ?? 'curve', column) : null
  if (pane === 'left') return row?.laneId ? placeAt(row.laneId, undefined) : null
  return null
}

/** Zoomed out, headers show titles of constant size in two bands, phases above steps. */
function glanceHit(scene: Scene, pane: ScenePane, at: Point, point: Point): Hit {
  const column = scene.columns.find((each) => point.x >= each.x && point.x < each.x + each.width)
  const row = scene.rows.find((each) => point.y >= each.y && point.y < each.y + each.height)
  const isPhase = at.y < glancePhaseHeight
  const recordId =
    pane === 'left' ? row?.laneId : pane === 'top' ? (isPhase ? column?.phaseId : column?.stepId) : null
  const item = recordId ? (itemOfRecord(scene, recordId) ?? null) : null
  return { pane, point, item, place: placeUnder(scene, pane, point) }
}
