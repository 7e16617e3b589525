import type { Rect } from '../rect'
import { heightAt, type Point } from './curve'
import { isEmpty, type LabelRoom } from './label-room'

export type QuotePlace = { readonly rect: Rect; readonly leader: readonly [Point, Point] }

const reach = 330
const stride = 18
const clear = 16

/**
 * The nearest empty place for a quotation around a face, joined to it by one straight leader that meets nothing on its
 * way; null when the chart is full there.
 */
export function placeQuote(
  room: LabelRoom,
  [px, py]: Point,
  radius: number,
  width: number,
  height: number
): QuotePlace | null {
  let best: QuotePlace | null = null
  let bestCost = Number.POSITIVE_INFINITY
  const consider = (rect: Rect, leader: readonly [Point, Point], cost: number): void => {
    if (cost >= bestCost || !isEmpty(room, rect) || !isClear(room, leader, radius)) return
    best = { rect, leader }
    bestCost = cost
  }
  for (let gap = radius + clear; gap < reach; gap += stride) {
    for (const share of [0.5, 0.3, 0.7, 0.15, 0.85]) {
      const y = py - height * share
      const slant = Math.abs(share - 0.5) * 30
      consider(
        { x: px + gap, y, width, height },
        [
          [px + radius + 6, py],
          [px + gap - 2, py]
        ],
        gap + slant
      )
      consider(
        { x: px - gap - width, y, width, height },
        [
          [px - radius - 6, py],
          [px - gap + 2, py]
        ],
        gap + slant
      )
    }
    for (const share of [0.5, 0.25, 0.75, 0.06, 0.94]) {
      const x = px - width * share
      const slant = Math.abs(share - 0.5) * 30 + 10
      consider(
        { x, y: py + gap, width, height },
        [
          [px, py + radius + 6],
          [px, py + gap - 2]
        ],
        gap + slant
      )
      consider(
        { x, y: py - gap - height, width, height },
        [
          [px, py - radius - 6],
          [px, py - gap + 2]
        ],
        gap + slant
      )
    }
  }
  return best
}

function isClear(room: LabelRoom, [[x1, y1], [x2, y2]]: readonly [Point, Point], radius: number): boolean {
  const strip: Rect = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1)
  }
  // The face itself is taken; the leader starts just outside of it.
  if (room.taken.countNear(strip, 2) > 0) return false
  if (strip.height > 0) return true
  const away = Math.sign(x2 - x1) * radius
  return isLevelClear(room, x1 + away, x2, y1)
}

/** A level leader may run along the curve only where the curve has left its height. */
function isLevelClear({ main }: LabelRoom, from: number, to: number, y: number): boolean {
  const step = Math.sign(to - from) * 4
  if (step === 0) return true
  for (let x = from; step > 0 ? x <= to : x >= to; x += step) {
    const height = heightAt(main, x)
    if (Math.abs(height - y) < 6) return false
  }
  return true
}
