import type { PhotoView } from './wall'

/** Pure geometry of a photo in its frame. Points are pixels from the frame's corner. */

type Size = { readonly width: number; readonly height: number }
export type Point = { readonly x: number; readonly y: number }

/** Closer than this a photo shows its pixels and nothing else. */
const largestPixel = 4

export type PlacedPhoto = {
  /** The photo as turned, on screen. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** From the photo's own pixels to the screen's. */
  readonly scale: number
}

function turned({ width, height }: Size, turns: number): Size {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width }
}

function fitScale(photo: Size, frame: Size, turns: number): number {
  const { width, height } = turned(photo, turns)
  return Math.min(frame.width / width, frame.height / height)
}

function zoomLimit(photo: Size, frame: Size, turns: number): number {
  return Math.max(1, Math.min(200, largestPixel / fitScale(photo, frame, turns)))
}

export function placed(photo: Size, frame: Size, view: PhotoView): PlacedPhoto {
  const scale = fitScale(photo, frame, view.turns) * view.zoom
  const size = turned(photo, view.turns)
  const [width, height] = [size.width * scale, size.height * scale]
  return {
    left: frame.width / 2 - view.x * width,
    top: frame.height / 2 - view.y * height,
    width,
    height,
    scale
  }
}

/** Never emptier than it must be: a photo that does not fill the frame stands in its middle. */
export function clamped(photo: Size, frame: Size, view: PhotoView): PhotoView {
  const zoom = Math.max(1, Math.min(view.zoom, zoomLimit(photo, frame, view.turns)))
  const { width, height } = placed(photo, frame, { ...view, zoom })
  return { ...view, zoom, x: middle(view.x, frame.width / width), y: middle(view.y, frame.height / height) }
}

/** `shown` is the part of the photo's length that the frame holds. */
function middle(at: number, shown: number): number {
  return shown >= 1 ? 0.5 : Math.max(shown / 2, Math.min(1 - shown / 2, at))
}

/** What is under the point stays under it. */
export function zoomedAt(photo: Size, frame: Size, view: PhotoView, zoom: number, at: Point): PhotoView {
  const before = placed(photo, frame, view)
  const wanted = Math.max(1, Math.min(zoom, zoomLimit(photo, frame, view.turns)))
  const after = placed(photo, frame, { ...view, zoom: wanted })
  const x = (at.x - before.left) / before.width - (at.x - frame.width / 2) / after.width
  const y = (at.y - before.top) / before.height - (at.y - frame.height / 2) / after.height
  return clamped(photo, frame, { ...view, zoom: wanted, x, y })
}

/** The photo follows the hand by so many pixels. */
export function moved(photo: Size, frame: Size, view: PhotoView, dx: number, dy: number): PhotoView {
  const { width, height } = placed(photo, frame, view)
  return clamped(photo, frame, { ...view, x: view.x - dx / width, y: view.y - dy / height })
}

/** A quarter turn around what is in the middle. */
export function quarterTurn(photo: Size, frame: Size, view: PhotoView, by: 1 | -1): PhotoView {
  const point = by === 1 ? { x: 1 - view.y, y: view.x } : { x: view.y, y: 1 - view.x }
  return clamped(photo, frame, { ...view, ...point, turns: (view.turns + by + 4) % 4 })
}
