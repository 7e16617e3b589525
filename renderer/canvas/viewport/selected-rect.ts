import type { Rect } from '../../../shared/lenses/rect'
import type { Scene } from '../../../shared/lenses/scene'
import { itemOfRecord } from '../drawing/scene-index'

/** What records take of the sheet: a step or a phase its columns, a lane its row. Null where the lens shows none of them. */
export function rectOfRecords(scene: Scene, recordIds: readonly string[]): Rect | null {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  for (const id of recordIds) {
    const item = itemOfRecord(scene, id)
    if (!item) continue
    const { x, y, width, height } = {
      ...item,
      ...(item.pane === 'top' && { y: scene.headerHeight, height: scene.height - scene.headerHeight }),
      ...(item.pane === 'left' && { x: scene.laneHeaderWidth, width: scene.width - scene.laneHeaderWidth })
    }
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null
}
