import type { Rect } from '../../../shared/lenses/rect'
import type { Scene } from '../../../shared/lenses/scene'
import type { Viewport } from '../../editor/session'
import { type Point, type Size, stickySize } from '../viewport/geometry'

/** The body of a sheet made small: without headers, since those are always in view. */

const most = { width: 168, height: 56 }
const least = { width: 72, height: 28 }
/** A short map is not blown up to fill the room. */
const mostScale = 0.12
/** The strip of phases above. */
export const phaseStrip = 7
const padding = 8

export type Scale = { readonly x: number; readonly y: number }

/** Each axis has its own scale: a map of 60 steps and six lanes would be a hairline otherwise. */
export function scaleOf(scene: Scene): Scale {
  const { width, height } = bodyOf(scene)
  return {
    x: Math.min(mostScale, most.width / Math.max(1, width)),
    y: Math.min(mostScale, most.height / Math.max(1, height))
  }
}

export function drawnSize(scene: Scene): Size {
  const scale = scaleOf(scene)
  const { width, height } = bodyOf(scene)
  return {
    width: Math.max(least.width, Math.round(width * scale.x)),
    height: Math.max(least.height, Math.round(height * scale.y)) + phaseStrip
  }
}

/** Beside a photo of the wall the map may be so narrow that this and the zoom would cover its foot. */
export const minimapNeeds = 560

/** With its margins and border, as it stands over the sheet. */
export function minimapSize(scene: Scene): Size {
  const { width, height } = drawnSize(scene)
  return { width: width + 2 * padding + 2, height: height + 2 * padding + 2 }
}

export function bodyOf(scene: Scene): Rect {
  return {
    x: scene.laneHeaderWidth,
    y: scene.headerHeight,
    width: scene.width - scene.laneHeaderWidth,
    height: scene.height - scene.headerHeight
  }
}

/** The part of the body that the window shows, in scene points. */
export function seenBody(scene: Scene, { x, y, zoom }: Viewport, size: Size): Rect {
  const sticky = stickySize(scene, zoom)
  return {
    x: (sticky.left - x) / zoom,
    y: (sticky.top - y) / zoom,
    width: (size.width - sticky.left) / zoom,
    height: (size.height - sticky.top) / zoom
  }
}

/** Where the window's frame stands on the small drawing, kept inside it. */
export function frameOf(scene: Scene, viewport: Viewport, size: Size): Rect {
  const scale = scaleOf(scene)
  const body = bodyOf(scene)
  const drawn = drawnSize(scene)
  const seen = seenBody(scene, viewport, size)
  const left = Math.max(0, (seen.x - body.x) * scale.x)
  const top = phaseStrip + Math.max(0, (seen.y - body.y) * scale.y)
  const right = Math.min(drawn.width, (seen.x + seen.width - body.x) * scale.x)
  const bottom = Math.min(drawn.height, phaseStrip + (seen.y + seen.height - body.y) * scale.y)
  return { x: left, y: top, width: Math.max(6, right - left), height: Math.max(6, bottom - top) }
}

/** The viewport whose frame has its corner at a point of the small drawing. */
export function viewportAt(scene: Scene, { zoom }: Viewport, corner: Point): Viewport {
  const scale = scaleOf(scene)
  const body = bodyOf(scene)
  const sticky = stickySize(scene, zoom)
  return {
    x: sticky.left - (body.x + corner.x / scale.x) * zoom,
    y: sticky.top - (body.y + (corner.y - phaseStrip) / scale.y) * zoom,
    zoom
  }
}
