import { around, overlap, type Rect } from './rect'
import type { Scene, SceneItem, SceneRole } from './scene'

/** Where a scene shows some records, cards with a little paper around them; null where it shows none of them. */
export function selectedArea(scene: Scene, recordIds: readonly string[]): Rect | null {
  const areas = recordIds.flatMap((id) => areasOf(scene, id))
  return areas.length > 0 ? within(scene, around(areas)) : null
}

/** A step is its whole column, a phase its columns, a lane its row; anything else is what is drawn of it. */
function areasOf(scene: Scene, recordId: string): readonly Rect[] {
  const columns = scene.columns.filter(({ stepId, phaseId }) => stepId === recordId || phaseId === recordId)
  if (columns.length > 0) return columns.map(({ x, width }) => ({ x, width, y: 0, height: scene.height }))
  const rows = scene.rows.filter(({ laneId }) => laneId === recordId)
  if (rows.length > 0) return rows.map(({ y, height }) => ({ x: 0, width: scene.width, y, height }))
  return scene.items.filter((each) => each.recordId === recordId).map(withPaper)
}

const paperAround = 12

function withPaper({ x, y, width, height }: Rect): Rect {
  return {
    x: x - paperAround,
    y: y - paperAround,
    width: width + 2 * paperAround,
    height: height + 2 * paperAround
  }
}

function within({ width, height }: Scene, area: Rect): Rect {
  const x = Math.max(0, area.x)
  const y = Math.max(0, area.y)
  return {
    x,
    y,
    width: Math.min(width, area.x + area.width) - x,
    height: Math.min(height, area.y + area.height) - y
  }
}

/** Half of one of these at an edge is no picture of anything. */
const wholeOrNot: ReadonlySet<SceneRole> = new Set([
  'card',
  'annotation',
  'quote',
  'emotion',
  'milestone',
  'connection',
  'step',
  'mapLink',
  'lane',
  'caption'
])

/** What of a scene shows in an area; of the cards and words that stand out of it only those that were selected. */
export function itemsIn(
  { items }: Scene,
  area: Rect,
  selectedIds: readonly string[] = []
): readonly SceneItem[] {
  const selected = new Set(selectedIds)
  return items.filter(
    (item) =>
      overlap(item, area) &&
      (!wholeOrNot.has(item.role) || selected.has(item.recordId ?? '') || isInside(item, area))
  )
}

function isInside(item: Rect, { x, y, width, height }: Rect): boolean {
  return item.x >= x && item.y >= y && item.x + item.width <= x + width && item.y + item.height <= y + height
}
