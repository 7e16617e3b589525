import { curveMonotoneX } from 'd3-shape'
import { n } from '../draw'

export type Point = readonly [x: number, y: number]

/** Control points stand at thirds of the way across, so x runs evenly along a segment. */
export type Segment = { readonly from: Point; readonly c1: Point; readonly c2: Point; readonly to: Point }

/**
 * A monotone cubic (Fritsch-Carlson) through the points, flat on to both edges: between two moments it never goes
 * higher or lower than either, so it invents no feeling.
 */
export function curveThrough(points: readonly Point[], left: number, right: number): readonly Segment[] {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return []
  const all = [...(first[0] > left ? [[left, first[1]] as Point] : []), ...points]
  if (last[0] < right) all.push([right, last[1]])
  const segments: Segment[] = []
  let at: Point = all[0] ?? first
  const recorder = {
    moveTo: (x: number, y: number) => {
      at = [x, y]
    },
    lineTo: (x: number, y: number) => {
      segments.push(straight(at, [x, y]))
      at = [x, y]
    },
    bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => {
      segments.push({ from: at, c1: [x1, y1], c2: [x2, y2], to: [x, y] })
      at = [x, y]
    },
    closePath: () => undefined
  }
  // The generator only ever calls these four on its context; the rest of the canvas interface is not ours to fake.
  const curve = curveMonotoneX(recorder as unknown as CanvasPath)
  curve.lineStart()
  for (const [x, y] of all) curve.point(x, y)
  curve.lineEnd()
  return segments
}

/** What d3 calls a context; this zone has no DOM types. */
type CanvasPath = Parameters<typeof curveMonotoneX>[0]

function straight(from: Point, to: Point): Segment {
  const third = (share: number): Point => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share
  ]
  return { from, c1: third(1 / 3), c2: third(2 / 3), to }
}

/** What of a curve lies between two uprights: it may come from beyond one and go on beyond the other. */
export function between(segments: readonly Segment[], left: number, right: number): readonly Segment[] {
  return segments.flatMap((whole) => {
    const { from, to } = whole
    if (to[0] <= left || from[0] >= right) return []
    const start = from[0] < left ? divide(whole, shareAt(whole, left))[1] : whole
    return [to[0] > right ? divide(start, shareAt(start, right))[0] : start]
  })
}

/** How far along a segment an x is. */
function shareAt({ from, to }: Segment, x: number): number {
  return (x - from[0]) / (to[0] - from[0])
}

export function curvePath(segments: readonly Segment[]): string {
  const [first] = segments
  if (!first) return ''
  return `M${at(first.from)}${segments.map(cubic).join('')}`
}

/** The regions between the curve and the zero line, on one side of it, closed along the line. */
export function areaPath(segments: readonly Segment[], zero: number, side: 'above' | 'below'): string {
  const beyond = (y: number): boolean => (side === 'above' ? y < zero - 0.01 : y > zero + 0.01)
  let d = ''
  let open = false
  for (const whole of segments) {
    for (const part of splitAt(whole, zero)) {
      if (beyond(middle(part))) {
        if (!open) d += `M${at([part.from[0], zero])}L${at(part.from)}`
        d += cubic(part)
        open = true
      } else if (open) {
        d += `L${at([part.from[0], zero])}Z`
        open = false
      }
    }
  }
  const last = segments.at(-1)
  return open && last ? `${d}L${at([last.to[0], zero])}Z` : d
}

/** Height of the curve at an x; outside of it, that of the nearer end. */
export function heightAt(segments: readonly Segment[], x: number): number {
  const segment = segmentAt(segments, x)
  if (!segment) return 0
  const width = segment.to[0] - segment.from[0]
  const t = width === 0 ? 0 : Math.max(0, Math.min(1, (x - segment.from[0]) / width))
  return yAt(segment, t)
}

/** By halving: labels ask this thousands of times. */
function segmentAt(segments: readonly Segment[], x: number): Segment | undefined {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (x <= (segments[middle]?.to[0] ?? 0)) high = middle
    else low = middle + 1
  }
  return segments[low]
}

function yAt({ from, c1, c2, to }: Segment, t: number): number {
  const u = 1 - t
  return u * u * u * from[1] + 3 * u * u * t * c1[1] + 3 * u * t * t * c2[1] + t * t * t * to[1]
}

function middle(segment: Segment): number {
  return yAt(segment, 0.5)
}

/** A segment rises or falls all the way, so it meets a height once at most; halving finds where. */
function splitAt(segment: Segment, height: number): readonly Segment[] {
  const start = segment.from[1] - height
  const end = segment.to[1] - height
  if (start * end >= 0) return [segment]
  let low = 0
  let high = 1
  for (let round = 0; round < 40; round += 1) {
    const t = (low + high) / 2
    if ((yAt(segment, t) - height) * start > 0) low = t
    else high = t
  }
  return divide(segment, (low + high) / 2)
}

/** De Casteljau. */
function divide({ from, c1, c2, to }: Segment, t: number): readonly [Segment, Segment] {
  const mix = (a: Point, b: Point): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
  const a = mix(from, c1)
  const b = mix(c1, c2)
  const c = mix(c2, to)
  const d = mix(a, b)
  const e = mix(b, c)
  const cut = mix(d, e)
  return [
    { from, c1: a, c2: d, to: cut },
    { from: cut, c1: e, c2: c, to }
  ]
}

function cubic({ c1, c2, to }: Segment): string {
  return `C${at(c1)} ${at(c2)} ${at(to)}`
}

function at([x, y]: Point): string {
  return `${n(x)} ${n(y)}`
}
