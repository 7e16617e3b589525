import type { Drawing } from './scene'

/** Raw pixels take four bytes each: this many are 2 GB for who opens the picture. */
export const pixelLimit = 500_000_000
/** Longest side common viewers open. */
const sideLimit = 65_500

export type PixelSize = { readonly width: number; readonly height: number }

/** Size of a picture of the scene at a number of pixels a point; what the dialog shows and what the writer must give. */
export function pixelSize(scene: Pick<Drawing, 'width' | 'height'>, scale: number): PixelSize {
  return {
    width: Math.max(1, Math.round(scene.width * scale)),
    height: Math.max(1, Math.round(scene.height * scale))
  }
}

export function isWithinPixelLimit({ width, height }: PixelSize): boolean {
  return width * height <= pixelLimit && Math.max(width, height) <= sideLimit
}
