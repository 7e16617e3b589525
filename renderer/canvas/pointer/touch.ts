import { type Point, zoomedAt } from '../viewport/geometry'
import type { View } from '../viewport/view'

/** How long a finger rests before it holds what it is on. */
export const holdTime = 450
/** A finger is wider than a mouse's arrow and never quite still. */
export const fingerThreshold = 10
/** How far around a finger's middle something is still meant, in pixels. */
export const fingerReach = 16

/** Two fingers zoom around their middle and carry the sheet along. */
export function createPinch(view: View, [a, b]: readonly [Point, Point]) {
  const from = view.viewport()
  const middle = middleOf(a, b)
  const distance = distanceOf(a, b)
  return (nowA: Point, nowB: Point): void => {
    const moved = middleOf(nowA, nowB)
    view.move(() => {
      const zoomed = zoomedAt(from, from.zoom * (distanceOf(nowA, nowB) / distance), middle)
      return { ...zoomed, x: zoomed.x + moved.x - middle.x, y: zoomed.y + moved.y - middle.y }
    })
  }
}

function middleOf(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function distanceOf(a: Point, b: Point): number {
  return Math.max(1, Math.hypot(a.x - b.x, a.y - b.y))
}
