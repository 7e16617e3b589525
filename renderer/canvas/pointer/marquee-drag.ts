import type { Rect } from '../../../shared/lenses/rect'
import type { Scene } from '../../../shared/lenses/scene'
import { cancelGesture } from '../../editor/actions/connecting'
import { inSight } from '../../editor/actions/filtering'
import { select } from '../../editor/actions/focus'
import { gestureStore } from '../../editor/gesture'
import { itemsWithin } from '../drawing/scene-index'
import { type Point, toScene } from '../viewport/geometry'
import type { View } from '../viewport/view'
import { type Drag, everywhere } from './drag'

/** A rectangle drawn over the sheet selects every note it touches that is not filtered out; `adds` keeps what was selected before. */
export function marqueeDrag(view: View, from: Point, adds: boolean): Drag {
  const { session } = view.workbench
  const before = adds ? session.getState().selection : []
  let to = from
  return {
    scrolls: everywhere,
    follow(at) {
      to = toScene('body', view.viewport(), at)
      gestureStore.setState({ gesture: { kind: 'marquee', from, to } })
    },
    drop() {
      cancelGesture()
      const taken = inSight(view.workbench, recordsWithin(view.scene(), rectOf(from, to)))
      select(view.workbench, ...new Set([...before, ...taken]))
    },
    cancel: cancelGesture
  }
}

export function rectOf(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y)
  }
}

/** What a rectangle takes: notes, whether they stand in a cell or lie free. */
export function recordsWithin(scene: Scene, rect: Rect): readonly string[] {
  return itemsWithin(scene, 'body', rect).flatMap(({ role, recordId }) =>
    recordId && (role === 'card' || role === 'annotation') ? [recordId] : []
  )
}
