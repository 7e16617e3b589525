import type { Rect } from '../rect'
import { heightAt, type Point, type Segment } from './curve'
import type { TakenPlaces } from './taken-places'

/** What a label in the chart has to keep clear of. */
export type LabelRoom = {
  readonly bounds: Rect
  /** Faces, pills and labels placed so far. */
  readonly taken: TakenPlaces
  readonly main: readonly Segment[]
  readonly others: readonly (readonly Segment[])[]
  readonly zero: number
  /** Milestones' dotted lines. */
  readonly uprights: readonly number[]
}

const sample = 4

/**
 * How bad a place is: 0 is free, above 1,000 lies on other words or off the chart. Not looked into any further once it
 * is worse than `most`.
 */
export function placeCost(room: LabelRoom, rect: Rect, most = Number.POSITIVE_INFINITY): number {
  let cost = 0
  if (!within(room.bounds, rect)) cost += 10_000
  cost += 1_000 * room.taken.countNear(rect, 2)
  // Dear to find out, and of no use where words or the border already rule the place out.
  if (cost > most) return cost
  if (crosses(room.main, rect, 4)) cost += 300
  for (const other of room.others) if (crosses(other, rect, 2)) cost += 80
  if (rect.y < room.zero + 2 && rect.y + rect.height > room.zero - 2) cost += 40
  for (const x of room.uprights) if (x > rect.x - 2 && x < rect.x + rect.width + 2) cost += 20
  return cost
}

/** The first of the cheapest candidates. */
export function bestPlace(
  room: LabelRoom,
  candidates: readonly Rect[]
): { readonly rect: Rect; readonly cost: number } | null {
  let best: { rect: Rect; cost: number } | null = null
  for (const [index, rect] of candidates.entries()) {
    const cost: number = placeCost(room, rect, best ? best.cost - index : undefined) + index
    if (!best || cost < best.cost) best = { rect, cost }
  }
  return best
}

/** Places in widening rings around a point, for when the usual ones are all taken; `distance` tells how far off. */
export function* ringsAround(
  [px, py]: Point,
  radius: number,
  width: number,
  height: number
): Generator<{ readonly rect: Rect; readonly distance: number }> {
  for (let distance = radius + 4; distance <= radius + 52; distance += 8) {
    for (let step = 0; step < 16; step += 1) {
      const angle = (step * Math.PI) / 8
      const x = px + Math.cos(angle) * (distance + width / 2) - width / 2
      const y = py + Math.sin(angle) * (distance + height / 2) - height / 2
      yield { rect: { x, y, width, height }, distance }
    }
  }
}

/** Free of words, of every curve and of the areas between the main curve and zero. */
export function isEmpty(room: LabelRoom, rect: Rect): boolean {
  if (!within(room.bounds, rect)) return false
  if (room.taken.countNear(rect, 6) > 0) return false
  for (let x = rect.x - 6; x <= rect.x + rect.width + 6; x += sample) {
    const y = heightAt(room.main, x)
    if (rect.y < Math.max(y, room.zero) + 8 && rect.y + rect.height > Math.min(y, room.zero) - 8) return false
  }
  return !room.others.some((other) => crosses(other, rect, 6))
}

export function crosses(curve: readonly Segment[], rect: Rect, margin: number): boolean {
  if (curve.length === 0) return false
  for (let x = rect.x - margin; x <= rect.x + rect.width + margin; x += sample) {
    const y = heightAt(curve, x)
    const next = heightAt(curve, x + sample)
    if (Math.max(y, next) > rect.y - margin && Math.min(y, next) < rect.y + rect.height + margin) return true
  }
  return false
}

function within(bounds: Rect, rect: Rect): boolean {
  return (
    rect.x >= bounds.x &&
    rect.y >= bounds.y &&
    rect.x + rect.width <= bounds.x + bounds.width &&
    rect.y + rect.height <= bounds.y + bounds.height
  )
}
