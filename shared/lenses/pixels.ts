import type { Rect } from './rect'
import type { Drawing } from './scene'

/** Raw pixels take four bytes each: this many are 2 GB for who opens the picture. */
export const pixelLimit = 500_000_000
/** Longest side common viewers open. */
const sideLimit = 65_500

export type PixelSize = { readonly width: number; readonly height: number }
/** Asked for by the pixel; without a height it follows the shape of what is drawn. */
export type WantedPixels = { readonly width: number; readonly height: number | null }

type Sides = Pick<Drawing, 'width' | 'height'>

/** Size of a picture of the scene at a number of pixels a point; what the dialog shows and what the writer must give. */
export function pixelSize(scene: Sides, scale: number): PixelSize {
  return {
    width: Math.max(1, Math.round(scene.width * scale)),
    height: Math.max(1, Math.round(scene.height * scale))
  }
}

export function isWithinPixelLimit({ width, height }: PixelSize): boolean {
  return width * height <= pixelLimit && Math.max(width, height) <= sideLimit
}

/** The picture a scene makes: what of the plane it lies on, in points, and the pixels that takes. */
export type PictureFrame = { readonly area: Rect; readonly size: PixelSize }

/** Where both sides are asked for, the scene stands in the middle of a larger area of that shape, and nothing is cut. */
export function pictureFrame(
  { width, height }: Sides,
  scale: number,
  pixels: WantedPixels | null
): PictureFrame {
  const whole = { x: 0, y: 0, width, height }
  if (pixels === null) return { area: whole, size: pixelSize({ width, height }, scale) }
  if (pixels.height === null) {
    const followed = Math.max(1, Math.round((pixels.width * height) / width))
    return { area: whole, size: { width: pixels.width, height: followed } }
  }
  const point = Math.min(pixels.width / width, pixels.height / height)
  const area = { width: pixels.width / point, height: pixels.height / point }
  return {
    area: { x: (width - area.width) / 2, y: (height - area.height) / 2, ...area },
    size: { width: pixels.width, height: pixels.height }
  }
}
