import type { Point } from '../viewport/geometry'
import { stickySize } from '../viewport/geometry'
import type { View } from '../viewport/view'
import type { Drag } from './drag'

/** Near the border a drag scrolls: this many pixels wide, at most this many pixels a frame. */
export const borderWidth = 48
const borderSpeed = 18

export function isAtBorder(view: View, at: Point, axes: Drag['scrolls']): boolean {
  const { x, y } = pull(view, at, axes)
  return x !== 0 || y !== 0
}

/** Scrolls by what the pointer's nearness to the border asks for. */
export function scrollAtBorder(view: View, at: Point, axes: Drag['scrolls']): void {
  const by = pull(view, at, axes)
  view.move(({ x, y, zoom }) => ({ x: Math.min(0, x) + by.x, y: Math.min(0, y) + by.y, zoom }))
}

function pull(view: View, at: Point, axes: Drag['scrolls']): Point {
  const { width, height } = view.size()
  const sticky = stickySize(view.scene(), view.viewport().zoom)
  return {
    x: axes.x ? speed(at.x, sticky.left, width) : 0,
    y: axes.y ? speed(at.y, sticky.top, height) : 0
  }
}

function speed(at: number, low: number, high: number): number {
  const before = low + borderWidth - at
  const beyond = at - (high - borderWidth)
  if (before > 0) return Math.min(1, before / borderWidth) * borderSpeed
  return beyond > 0 ? -Math.min(1, beyond / borderWidth) * borderSpeed : 0
}
