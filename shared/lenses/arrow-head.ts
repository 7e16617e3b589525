import type { LinePrimitive } from './scene'

type Point = readonly [x: number, y: number]

const length = 8
const halfWidth = 3.5

/** A line with arrows, as every writer draws it: the stroke, drawn back from each point, and the filled heads. */
export type ArrowedLine = {
  readonly points: readonly Point[]
  readonly heads: readonly (readonly [Point, Point, Point])[]
}

export function arrowed({ points, arrowStart, arrowEnd }: LinePrimitive): ArrowedLine {
  const stroke = [...points]
  const heads: (readonly [Point, Point, Point])[] = []
  if (arrowEnd) pointTheEnd(stroke, heads)
  if (arrowStart) {
    stroke.reverse()
    pointTheEnd(stroke, heads)
    stroke.reverse()
  }
  return { points: stroke, heads }
}

/** The stroke stops inside the head: a square end would blunt the tip. */
function pointTheEnd(points: Point[], heads: (readonly [Point, Point, Point])[]): void {
  const tip = points.at(-1)
  const before = points.at(-2)
  if (!tip || !before) return
  const distance = Math.hypot(tip[0] - before[0], tip[1] - before[1])
  if (distance === 0) return
  const along: Point = [(tip[0] - before[0]) / distance, (tip[1] - before[1]) / distance]
  const foot: Point = [tip[0] - along[0] * length, tip[1] - along[1] * length]
  heads.push([
    tip,
    [foot[0] - along[1] * halfWidth, foot[1] + along[0] * halfWidth],
    [foot[0] + along[1] * halfWidth, foot[1] - along[0] * halfWidth]
  ])
  const back = Math.min(distance, length * 0.8)
  points[points.length - 1] = [tip[0] - along[0] * back, tip[1] - along[1] * back]
}
