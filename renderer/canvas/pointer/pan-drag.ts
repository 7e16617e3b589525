import type { Point } from '../viewport/geometry'
import { pan } from '../viewport/use-wheel'
import type { View } from '../viewport/view'
import { type Drag, nowhere } from './drag'

/** The sheet follows the hand. */
export function panDrag(view: View, from: Point): Drag {
  let last = from
  return {
    scrolls: nowhere,
    follow(at) {
      const [dx, dy] = [at.x - last.x, at.y - last.y]
      last = at
      view.move(({ x, y, zoom }) => ({ x: pan(x, -dx), y: pan(y, -dy), zoom }))
    },
    drop: () => undefined,
    cancel: () => undefined
  }
}
