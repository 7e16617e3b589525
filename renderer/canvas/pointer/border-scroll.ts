import type { Point } from '../viewport/geometry'
import { stickySize } from '../viewport/geometry'
import type { View } from '../viewport/view'
import type { Drag } from './drag'

/** Near the border a drag scrolls: this many pixels wide, at most this many pixels a frame. */
export const borderWidth = 48
const borderSpeed = 18

/** Scrolls by what the pointer's nearness to the border asks for; false where it asks for nothing. */
export function scrollAtBorder(view: View, at: Point, axes: Drag['scrolls']): boolean {
  const { width, height } = view.size()
  const sticky = stickySize(view.scene(), view.viewport().zoom)
  const sideways = axes.x ? speed(at.x, sticky.left, width) : 0
  const along = axes.y ? speed(at.y, sticky.top, height) : 0
  if (sideways === 0 && along === 0) return false
  view.move(({ x, y, zoom }) => ({ x: Math.min(0, x) + sideways, y: Math.min(0, y) + along, zoom }))
  return true
}

function speed(at: number, low: number, high: number): number {
  const before = low + borderWidth - at
  const beyond = at - (high - borderWidth)
  if (before > 0) return Math.min(1, before / borderWidth) * borderSpeed
  return beyond > 0 ? -Math.min(1, beyond / borderWidth) * borderSpeed : 0
}
