import type { Rect } from '../rect'
export type Point = readonly [x: number, y: number]
export type Side = 'top' | 'bottom' | 'left' | 'right'

/** A card with the free ways around it: its column's borders, its row's edges, and the borders of its phase. */
export type Stop = Rect & {
  readonly gutters: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  readonly phase: { readonly left: number; readonly right: number }
}

export type Route = { readonly points: readonly Point[]; readonly from: Side; readonly to: Side }

export const bendCost = 45
/** Arrows keep this far from the edges they leave and reach. */
const startGap = 3
const endGap = 2

/**
 * The shortest way from card to card in straight strokes, few bends before short length: directly where nothing lies
 * between, else out to the gutters between columns and rows. Where cards of a phase cover those, `search` looks further.
 */
export function routeBetween(
  from: Stop,
  to: Stop,
  obstacles: readonly Rect[],
  search: () => Route | null
): Route {
  const ranked = candidates(from, to)
    .map((route) => ({ route, cost: costOf(route) }))
    .sort((a, b) => a.cost - b.cost)
  let fallback: { route: Route; hits: number } | null = null
  for (const { route } of ranked) {
    const hits = hitsOf(route.points, obstacles, from, to)
    if (hits === 0) return route
    if (!fallback || hits < fallback.hits) fallback = { route, hits }
  }
  return search() ?? fallback?.route ?? { points: [], from: 'right', to: 'left' }
}

function candidates(from: Stop, to: Stop): readonly Route[] {
  const routes = [...straight(from, to)]
  const sides: readonly Side[] = ['top', 'bottom', 'left', 'right']
  for (const out of sides) {
    for (const into of sides) {
      for (const points of between(port(from, out, startGap), port(to, into, endGap), from, to)) {
        routes.push({ points: tidy(points), from: out, to: into })
      }
    }
  }
  return routes
}

function* straight(from: Stop, to: Stop): Generator<Route> {
  const x = middleX(from)
  if (Math.abs(x - middleX(to)) < 1) {
    if (from.y + from.height < to.y)
      yield {
        points: [
          [x, from.y + from.height + startGap],
          [x, to.y - endGap]
        ],
        from: 'bottom',
        to: 'top'
      }
    else if (to.y + to.height < from.y)
      yield {
        points: [
          [x, from.y - startGap],
          [x, to.y + to.height + endGap]
        ],
        from: 'top',
        to: 'bottom'
      }
  }
  const top = Math.max(from.y, to.y)
  const bottom = Math.min(from.y + from.height, to.y + to.height)
  if (bottom - top >= 14) {
    const y = (top + bottom) / 2
    if (from.x + from.width < to.x)
      yield {
        points: [
          [from.x + from.width + startGap, y],
          [to.x - endGap, y]
        ],
        from: 'right',
        to: 'left'
      }
    else if (to.x + to.width < from.x)
      yield {
        points: [
          [from.x - startGap, y],
          [to.x + to.width + endGap, y]
        ],
        from: 'left',
        to: 'right'
      }
  }
}

/** Where a route leaves a card, and the gutter that it reaches: `level` gutters run across, the others down. */
type Port = { readonly points: readonly [Point, Point]; readonly level: boolean; readonly gutter: number }

function port(stop: Stop, side: Side, gap: number): Port {
  const x = middleX(stop)
  const y = stop.y + stop.height / 2
  switch (side) {
    case 'top':
      return {
        points: [
          [x, stop.y - gap],
          [x, stop.gutters.top]
        ],
        level: true,
        gutter: stop.gutters.top
      }
    case 'bottom':
      return {
        points: [
          [x, stop.y + stop.height + gap],
          [x, stop.gutters.bottom]
        ],
        level: true,
        gutter: stop.gutters.bottom
      }
    case 'left':
      return {
        points: [
          [stop.x - gap, y],
          [stop.gutters.left, y]
        ],
        level: false,
        gutter: stop.gutters.left
      }
    case 'right':
      return {
        points: [
          [stop.x + stop.width + gap, y],
          [stop.gutters.right, y]
        ],
        level: false,
        gutter: stop.gutters.right
      }
  }
}

function* between(start: Port, end: Port, from: Stop, to: Stop): Generator<readonly Point[]> {
  const [a, b] = start.points
  const [d, c] = end.points
  const downs = [from.gutters.left, from.gutters.right, to.gutters.left, to.gutters.right]
  const levels = [from.gutters.top, from.gutters.bottom, to.gutters.top, to.gutters.bottom]
  if (start.level && end.level) {
    if (start.gutter === end.gutter) yield [a, b, c, d]
    else for (const x of downs) yield [a, b, [x, b[1]], [x, c[1]], c, d]
  } else if (start.level) yield [a, b, [c[0], b[1]], c, d]
  else if (end.level) yield [a, b, [b[0], c[1]], c, d]
  else if (start.gutter === end.gutter) yield [a, b, c, d]
  else for (const y of levels) yield [a, b, [b[0], y], [c[0], y], c, d]
}

/** A way from middle to middle as it is drawn: from edge to edge, with a little air at both ends. */
export function trimmed(points: readonly Point[], from: Stop, to: Stop, out: Side, into: Side): Route {
  const inner = tidy(points).slice(1, -1)
  const [start] = port(from, out, startGap).points
  const [end] = port(to, into, endGap).points
  return { points: tidy([start, ...inner, end]), from: out, to: into }
}

/** Without points on the way of a straight stroke. */
function tidy(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (last && last[0] === point[0] && last[1] === point[1]) continue
    const before = kept.at(-2)
    if (last && before && isStraight(before, last, point)) kept.pop()
    kept.push(point)
  }
  return kept
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return (a[0] === b[0] && b[0] === c[0]) || (a[1] === b[1] && b[1] === c[1])
}

function costOf({ points }: Route): number {
  let length = 0
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]]
    if (a && b) length += Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1])
  }
  return length + (points.length - 2) * bendCost
}

function hitsOf(points: readonly Point[], obstacles: readonly Rect[], from: Rect, to: Rect): number {
  let hits = 0
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1]
    const b = points[index]
    if (!a || !b) continue
    for (const rect of obstacles)
      if (meets(a, b, rect, rect.x === from.x && rect.y === from.y ? 0 : 1)) hits += 1
    // A route that turns back over its own cards reads as if it came from elsewhere.
    if (meets(a, b, to, 0) || meets(a, b, from, 0)) hits += 1
  }
  return hits
}

/** Whether an upright or level stroke touches a rectangle grown by a margin. */
export function meets(a: Point, b: Point, rect: Rect, margin: number): boolean {
  return (
    Math.max(a[0], b[0]) > rect.x - margin &&
    Math.min(a[0], b[0]) < rect.x + rect.width + margin &&
    Math.max(a[1], b[1]) > rect.y - margin &&
    Math.min(a[1], b[1]) < rect.y + rect.height + margin
  )
}

function middleX(rect: Rect): number {
  return rect.x + rect.width / 2
}
