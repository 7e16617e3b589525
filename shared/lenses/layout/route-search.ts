import type { Rect } from '../rect'
import { bendCost, meets, type Point, type Route, type Side, type Stop, trimmed } from './route'

type Heading = 'left' | 'right' | 'up' | 'down'
type State = {
  readonly column: number
  readonly row: number
  readonly heading: Heading
  readonly cost: number
  readonly before: State | null
  /** Still the stroke that left the card. */
  readonly first: boolean
}

const headings: Readonly<Record<Heading, readonly [dx: number, dy: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1]
}
const sides: Readonly<Record<Heading, readonly [out: Side, into: Side]>> = {
  left: ['left', 'right'],
  right: ['right', 'left'],
  up: ['top', 'bottom'],
  down: ['bottom', 'top']
}

/**
 * The cheapest way over a small grid: the middles of both cards, and every gutter around them, the borders of their
 * phases among these, which no card of a phase covers. For the few ways that the usual ones do not clear.
 */
export function searchRoute(from: Stop, to: Stop, obstacles: readonly Rect[]): Route | null {
  const start: Point = [from.x + from.width / 2, from.y + from.height / 2]
  const end: Point = [to.x + to.width / 2, to.y + to.height / 2]
  const gutterXs = new Set(
    [from, to].flatMap(({ gutters, phase }) => [gutters.left, gutters.right, phase.left, phase.right])
  )
  const gutterYs = new Set([from, to].flatMap(({ gutters }) => [gutters.top, gutters.bottom]))
  const xs = sorted([...gutterXs, start[0], end[0]])
  const ys = sorted([...gutterYs, start[1], end[1]])
  const goal = { column: xs.indexOf(end[0]), row: ys.indexOf(end[1]) }
  const open: State[] = (Object.keys(headings) as Heading[]).map((heading) => ({
    column: xs.indexOf(start[0]),
    row: ys.indexOf(start[1]),
    heading,
    cost: 0,
    before: null,
    first: true
  }))
  const done = new Set<string>()

  while (open.length > 0) {
    const at = open.reduce((best, each) => (each.cost < best.cost ? each : best))
    open.splice(open.indexOf(at), 1)
    const key = `${at.column} ${at.row} ${at.heading} ${at.first}`
    if (done.has(key)) continue
    done.add(key)
    if (at.column === goal.column && at.row === goal.row) return routeOf(at)
    for (const heading of Object.keys(headings) as Heading[]) {
      const next = step(at, heading)
      if (next) open.push(next)
    }
  }
  return null

  function step(at: State, heading: Heading): State | null {
    const [dx, dy] = headings[heading]
    const turns = heading !== at.heading
    // Nothing turns back, a card is left and entered straight, and strokes between run in gutters only.
    if (turns && (!at.before || !mayTurn(at) || isLevel(heading) === isLevel(at.heading))) return null
    const a = pointAt(at)
    const b = pointAt({ column: at.column + dx, row: at.row + dy })
    if (!a || !b || !isFree(a, b)) return null
    const length = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1])
    return {
      column: at.column + dx,
      row: at.row + dy,
      heading,
      cost: at.cost + length + (turns ? bendCost : 0),
      before: at,
      first: at.first && !turns
    }
  }

  function mayTurn(at: State): boolean {
    const point = pointAt(at)
    if (!point || holds(from, point) || holds(to, point)) return false
    return at.first || (isLevel(at.heading) ? gutterYs.has(point[1]) : gutterXs.has(point[0]))
  }

  function isFree(a: Point, b: Point): boolean {
    if (obstacles.some((rect) => meets(a, b, rect, 1))) return false
    const returns = meets(a, b, from, 0) && !holds(from, a)
    const passes = meets(a, b, to, 0) && holds(to, a) && !holds(to, b)
    return !returns && !passes
  }

  function pointAt({ column, row }: { column: number; row: number }): Point | null {
    const [x, y] = [xs[column], ys[row]]
    return x === undefined || y === undefined ? null : [x, y]
  }

  function routeOf(last: State): Route | null {
    const points: Point[] = []
    let first = last
    for (let at: State | null = last; at; at = at.before) {
      const point = pointAt(at)
      if (point) points.unshift(point)
      first = at
    }
    const entered = sides[last.heading][1]
    return trimmed(points, from, to, sides[first.heading][0], entered)
  }
}

function isLevel(heading: Heading): boolean {
  return heading === 'left' || heading === 'right'
}

function holds(rect: Rect, [x, y]: Point): boolean {
  return x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height
}

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b)
}
