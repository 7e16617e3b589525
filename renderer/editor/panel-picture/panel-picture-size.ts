import type { PixelSize } from '../../../shared/lenses/pixels'

/** Two pixels a point are sharp on any screen; below one, letters fall apart. */
const sharpest = 2
/** Longest side that Chromium draws: past it a canvas stays empty, or html-to-image shrinks without a word. */
const longestSide = 16_384

/** In whole pixels, or null where the panel is too long to be one picture that can be read. */
export function panelPictureSize({ width, height }: PixelSize): PixelSize | null {
  const scale = Math.min(sharpest, longestSide / Math.max(width, height))
  if (scale < 1) return null
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
