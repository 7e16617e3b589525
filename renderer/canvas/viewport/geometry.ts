import type { Rect } from '../../../shared/lenses/rect'
import type { Scene, ScenePane } from '../../../shared/lenses/scene'
import type { Viewport } from '../../editor/session'
import { detailAt } from '../drawing/detail'

/** Where the sheet stands in the window. Screen = scene x zoom + viewport, in CSS pixels from the canvas's corner. */

export type Size = { readonly width: number; readonly height: number }
export type Point = { readonly x: number; readonly y: number }

export const minZoom = 0.1
export const maxZoom = 2
/** Kept free after the last column and lane, so that floating tools never hide a card. */
const endSpace = 96
/** What the floating tools at the foot of the window cover. */
const toolsHeight = 42
const toolsMargin = 12
const nothing: Size = { width: 0, height: 0 }
/** What stays readable of the headers when zoomed out: titles keep their size there. */
const smallestTop = { full: 0, line: 60, block: 136 } as const
const smallestLeft = { full: 0, line: 96, block: 40 } as const
/** The band of phases above the step titles, when zoomed out. */
export const glancePhaseHeight = 24

export const start: Viewport = { x: 0, y: 0, zoom: 1 }

/** The part of the window that headers cover. */
export function stickySize(scene: Scene, zoom: number): { readonly top: number; readonly left: number } {
  const detail = detailAt(zoom)
  return {
    top: Math.max(scene.headerHeight * zoom, smallestTop[detail]),
    left: Math.max(scene.laneHeaderWidth * zoom, smallestLeft[detail])
  }
}

/** Headers that keep their size push the sheet away by this much. */
function pad(scene: Scene, zoom: number): Point {
  const sticky = stickySize(scene, zoom)
  return { x: sticky.left - scene.laneHeaderWidth * zoom, y: sticky.top - scene.headerHeight * zoom }
}

/** The sheet starts at the headers and ends with a little free space; a small sheet stays at the top left. Whole pixels keep text sharp. */
export function clamped({ x, y, zoom }: Viewport, scene: Scene, size: Size): Viewport {
  const within = Math.min(maxZoom, Math.max(minZoom, zoom))
  const most = pad(scene, within)
  const along = (at: number, first: number, length: number, room: number): number => {
    const last = wholePixel(Math.min(0, room - length * within - endSpace))
    const held = Math.max(last, wholePixel(at))
    return held >= 0 ? wholePixel(first) : held
  }
  return {
    x: along(x, most.x, scene.width, size.width),
    y: along(y, most.y, scene.height, size.height),
    zoom: within
  }
}

/** Never minus zero, which is another number to a cache. */
function wholePixel(value: number): number {
  return Math.round(value) + 0
}

/** The scene point under `at` stays under it. */
export function zoomedAt({ x, y, zoom }: Viewport, to: number, at: Point): Viewport {
  const next = Math.min(maxZoom, Math.max(minZoom, to))
  const ratio = next / zoom
  return { x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio, zoom: next }
}

export function fitted(scene: Scene, size: Size): Viewport {
  const margin = 24
  const zoom = Math.min(
    1,
    (size.width - margin) / Math.max(1, scene.width),
    (size.height - margin) / Math.max(1, scene.height)
  )
  return clamped({ x: 0, y: 0, zoom }, scene, size)
}

/** As large as the window allows, but never larger than life and a half: a single card would fill a wall. */
export function zoomedOn(rect: Rect, scene: Scene, size: Size): Viewport {
  const margin = 32
  const most = 1.5
  // Headers that keep their size when zoomed out take more than their share: then the room beside them is what counts.
  const zoomFor = (length: number, room: number, header: number, smallest: number): number =>
    Math.min(most, Math.min((room - 2 * margin) / (length + header), (room - 2 * margin - smallest) / length))
  const zoom = Math.max(
    minZoom,
    Math.min(
      zoomFor(rect.width, size.width, scene.laneHeaderWidth, smallestLeft.line),
      zoomFor(rect.height, size.height, scene.headerHeight, smallestTop.line)
    )
  )
  const sticky = stickySize(scene, zoom)
  return clamped(
    {
      x: (sticky.left + size.width) / 2 - (rect.x + rect.width / 2) * zoom,
      y: (sticky.top + size.height) / 2 - (rect.y + rect.height / 2) * zoom,
      zoom
    },
    scene,
    size
  )
}

/** The smallest scroll that brings a rectangle of the body out from under headers and borders. */
export function revealed(
  viewport: Viewport,
  rect: Rect,
  scene: Scene,
  size: Size,
  axes: { readonly x: boolean; readonly y: boolean } = { x: true, y: true },
  /** What stands over the sheet in its bottom right corner. */
  corner: Size = nothing
): Viewport {
  const { zoom } = viewport
  const sticky = stickySize(scene, zoom)
  const x = scroll(viewport.x + rect.x * zoom, rect.width * zoom, sticky.left, size.width)
  const right = viewport.x + x + (rect.x + rect.width) * zoom
  const covered = right > size.width - corner.width - toolsMargin ? corner.height + toolsMargin : 0
  const foot = size.height - Math.max(toolsHeight, covered)
  const y = scroll(viewport.y + rect.y * zoom, rect.height * zoom, sticky.top, foot)
  if ((!axes.x || x === 0) && (!axes.y || y === 0)) return viewport
  const moved = { x: viewport.x + (axes.x ? x : 0), y: viewport.y + (axes.y ? y : 0), zoom }
  return clamped(moved, scene, size)
}

function scroll(from: number, length: number, low: number, high: number): number {
  const gap = 12
  // What whole pixels leave over is no reason to scroll again.
  if (from < low + gap && from > low + gap - 1) return 0
  if (from < low + gap) return low + gap - from
  const beyond = from + length - (high - gap)
  // What is longer than the window shows its beginning.
  return beyond > 1 ? -Math.min(beyond, from - low - gap) : 0
}

/** The part of the scene in the window, under the headers too. */
export function seenOf({ x, y, zoom }: Viewport, size: Size): Rect {
  return { x: -x / zoom, y: -y / zoom, width: size.width / zoom, height: size.height / zoom }
}

/** A part of the scene in which nothing stands. */
export const nowhere: Rect = { x: -1, y: -1, width: 0, height: 0 }

/** The part of the scene to draw, in steps, so that a small scroll gives the same rectangle and no work. */
export function windowOf({ x, y, zoom }: Viewport, size: Size): Rect {
  const step = 256 / Math.max(zoom, 0.25)
  const margin = step / 2
  const left = Math.floor((-x / zoom - margin) / step) * step
  const top = Math.floor((-y / zoom - margin) / step) * step
  const right = Math.ceil(((size.width - x) / zoom + margin) / step) * step
  const bottom = Math.ceil(((size.height - y) / zoom + margin) / step) * step
  return { x: left, y: top, width: right - left, height: bottom - top }
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

/** Whether a pane moves along with the sheet, each way. */
export function movesAcross(pane: ScenePane): boolean {
  return pane === 'body' || pane === 'top'
}

export function movesDown(pane: ScenePane): boolean {
  return pane === 'body' || pane === 'left'
}

/** Headers follow the sheet along one axis only. */
export function paneOffset(pane: ScenePane, { x, y }: Viewport): Point {
  return {
    x: movesAcross(pane) ? x : 0,
    y: movesDown(pane) ? y : 0
  }
}

export function paneAt(scene: Scene, viewport: Viewport, { x, y }: Point): ScenePane {
  const sticky = stickySize(scene, viewport.zoom)
  if (y < sticky.top) return x < sticky.left ? 'corner' : 'top'
  return x < sticky.left ? 'left' : 'body'
}

export function toScene(pane: ScenePane, viewport: Viewport, at: Point): Point {
  const offset = paneOffset(pane, viewport)
  return { x: (at.x - offset.x) / viewport.zoom, y: (at.y - offset.y) / viewport.zoom }
}

export function toScreen(pane: ScenePane, viewport: Viewport, at: Point): Point {
  const offset = paneOffset(pane, viewport)
  return { x: at.x * viewport.zoom + offset.x, y: at.y * viewport.zoom + offset.y }
}
