import { overlap, type Rect } from '../lenses/rect'
import { quadrantOf, type Rating, ratingMost } from './priorities'

export type MatrixSize = { readonly width: number; readonly height: number }

/** What stands on the matrix, in the order in which places are given. */
export type MatrixEntry = Rating & { readonly id: string; readonly text: string }

export type MatrixPoint = {
  readonly id: string
  /** Middle of its disc; beside its true place where others stand on that already. */
  readonly x: number
  readonly y: number
  /** Its words beside the disc; null where there is no room: a list says them. */
  readonly label: (Rect & { readonly text: string }) | null
}

export const discRadius = 15
/** From disc to disc: what a finger hits. */
export const discPitch = 33
/** Above and below the points, for the names of the quadrants: nothing ever covers them. */
export const titleBand = 50
const sideRoom = 26
const labelGap = 5
export const labelHeight = 16
const labelMost = 210
const labelLeast = 44
/** Drags go by halves: finer is not what a room can mean. */
const dragStep = 0.5

export function xOf({ width }: MatrixSize, effort: number): number {
  return sideRoom + (effort / ratingMost) * (width - 2 * sideRoom)
}

export function yOf({ height }: MatrixSize, impact: number): number {
  const [top, bottom] = [titleBand + discRadius, height - titleBand - discRadius]
  return bottom - (impact / ratingMost) * (bottom - top)
}

/** What a place on the matrix means; outside of it, the nearest that means something. */
export function ratingAt(size: MatrixSize, x: number, y: number): Rating {
  const left = xOf(size, 0)
  const bottom = yOf(size, 0)
  return {
    effort: stepped((x - left) / (xOf(size, ratingMost) - left)),
    impact: stepped((bottom - y) / (bottom - yOf(size, ratingMost)))
  }
}

function stepped(share: number): number {
  const value = Math.round((share * ratingMost) / dragStep) * dragStep
  return Math.max(0, Math.min(ratingMost, value))
}

/**
 * Every disc apart from every other, as near to its true place as it goes and never over the line into a quadrant that
 * it does not belong to; then words beside as many as there is room for. `cut` shortens words to a width.
 */
export function layOutMatrix(
  entries: readonly MatrixEntry[],
  size: MatrixSize,
  width: (text: string) => number,
  cut: (text: string, most: number) => string
): readonly MatrixPoint[] {
  const centres: { readonly x: number; readonly y: number }[] = []
  for (const entry of entries) centres.push(freePlace(entry, size, centres))
  const taken: Rect[] = centres.map(({ x, y }) => discAt(x, y))
  return entries.map(({ id, text }, index): MatrixPoint => {
    const { x, y } = centres[index] ?? { x: 0, y: 0 }
    const label = labelPlace(x, y, Math.min(labelMost, Math.ceil(width(text)) + 1), size, taken)
    if (!label || text === '') return { id, x, y, label: null }
    taken.push(label)
    return { id, x, y, label: { ...label, text: cut(text, label.width) } }
  })
}

function discAt(x: number, y: number): Rect {
  return { x: x - discRadius, y: y - discRadius, width: 2 * discRadius, height: 2 * discRadius }
}

function freePlace(
  rating: Rating,
  size: MatrixSize,
  others: readonly { readonly x: number; readonly y: number }[]
): { readonly x: number; readonly y: number } {
  const [x, y] = [xOf(size, rating.effort), yOf(size, rating.impact)]
  const own = quadrantOf(rating)
  const isFree = (at: { readonly x: number; readonly y: number }): boolean =>
    others.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= discPitch)
  for (const [dx, dy] of spiral) {
    const at = { x: x + dx, y: y + dy }
    if (isInside(at, size, own) && isFree(at)) return at
  }
  // More than a quadrant holds: the list beside tells them apart.
  return { x, y }
}

function isInside(
  { x, y }: { readonly x: number; readonly y: number },
  size: MatrixSize,
  own: ReturnType<typeof quadrantOf>
): boolean {
  const [middleX, middleY] = [size.width / 2, size.height / 2]
  const isHigh = own === 'quickWin' || own === 'project'
  const isCheap = own === 'quickWin' || own === 'fillIn'
  const slack = 0.01
  return (
    x >= xOf(size, 0) - sideRoom + discRadius &&
    x <= xOf(size, ratingMost) + sideRoom - discRadius &&
    y >= yOf(size, ratingMost) - slack &&
    y <= yOf(size, 0) + slack &&
    (isCheap ? x < middleX : x >= middleX - slack) &&
    (isHigh ? y <= middleY + slack : y > middleY)
  )
}

/** Steps away from a place, the nearest first: six to a ring, more on those further out. */
const spiral: readonly (readonly [number, number])[] = [
  [0, 0],
  ...Array.from({ length: 24 }, (_, ring) => {
    const radius = ((ring + 1) * discPitch) / 2
    const count = Math.max(8, Math.round((2 * Math.PI * radius) / (discPitch / 2)))
    return Array.from({ length: count }, (_, at) => {
      const angle = (2 * Math.PI * at) / count
      return [Math.cos(angle) * radius, Math.sin(angle) * radius] as const
    })
  }).flat()
]

/** Right, left, below or above; where the words are long, cut to what is free at the right or left. */
function labelPlace(
  x: number,
  y: number,
  wanted: number,
  size: MatrixSize,
  taken: readonly Rect[]
): Rect | null {
  const beside = discRadius + labelGap
  for (const width of [wanted, wanted * 0.7, wanted * 0.5, labelLeast]) {
    if (width > wanted) continue
    const places: Rect[] = [
      { x: x + beside, y: y - labelHeight / 2, width, height: labelHeight },
      { x: x - beside - width, y: y - labelHeight / 2, width, height: labelHeight },
      { x: x - width / 2, y: y + discRadius + 2, width, height: labelHeight },
      { x: x - width / 2, y: y - discRadius - 2 - labelHeight, width, height: labelHeight }
    ]
    const free = places.find((place) => fits(place, size) && !taken.some((other) => overlap(place, other, 2)))
    if (free) return free
  }
  return null
}

function fits({ x, y, width, height }: Rect, size: MatrixSize): boolean {
  const crosses = (from: number, to: number, line: number): boolean => from < line && to > line
  return (
    x >= 4 &&
    x + width <= size.width - 4 &&
    y >= titleBand - 4 &&
    y + height <= size.height - titleBand + 4 &&
    // Words with the line through them are hard to read, and say that they belong to both sides.
    !crosses(x, x + width, size.width / 2) &&
    !crosses(y, y + height, size.height / 2)
  )
}
