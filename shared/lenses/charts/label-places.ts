import type { Rect } from '../rect'
import type { Point } from './curve'
import { bestPlace, type LabelRoom } from './label-room'

/** Around a point, best first: on its own side of zero, across from it, then beside it. */
export function placesAround(
  [px, py]: Point,
  radius: number,
  width: number,
  height: number,
  score: number
): readonly Rect[] {
  const at = (x: number, y: number): Rect => ({ x, y, width, height })
  const above = py - radius - 4 - height
  const below = py + radius + 4
  const [near, far] = score >= 0 ? [above, below] : [below, above]
  const beside = radius + 5
  const sides = [0, -height * 0.6, height * 0.6].flatMap((shift) => [
    at(px + beside, py - height / 2 + shift),
    at(px - beside - width, py - height / 2 + shift)
  ])
  const slipped = [0.3, -0.3, 0.5, -0.5].flatMap((share) => at(px - width / 2 + width * share, near))
  return [
    at(px - width / 2, near),
    ...slipped,
    ...sides,
    at(px - width / 2, far),
    at(px - width / 2 + width * 0.4, far),
    at(px - width / 2 - width * 0.4, far),
    at(px - width / 2, near + (score >= 0 ? -16 : 16)),
    at(px - width / 2 + width * 0.4, near + (score >= 0 ? -16 : 16)),
    at(px - width / 2 - width * 0.4, near + (score >= 0 ? -16 : 16))
  ]
}

/** The best of these places, taken; the last resort is the point itself. */
export function takePlaceAround(
  room: LabelRoom,
  point: Point,
  radius: number,
  width: number,
  height: number,
  score: number
): Rect {
  const places = placesAround(point, radius, width, height, score)
  const rect = bestPlace(room, places)?.rect ?? { x: point[0], y: point[1], width, height }
  room.taken.add(rect)
  return rect
}
