import { imageByteLimit } from '../../../shared/ipc/contract'

/** What may come in at all: more would fill the memory while it is decoded, and no camera of a workshop makes it. */
export const imageLimits = { bytes: imageByteLimit, megapixels: 120 }

/** Where a picture will be looked at. A wall is read close up, note by note; a card is a few centimetres of paper. */
export type ImageUse = 'card' | 'wall'

/** The longest side kept, in pixels: 4,096 is a wall of 300 notes still legible, 2,048 a card on A0 at 300 dpi. */
export const longestSide: Readonly<Record<ImageUse, number>> = { card: 2_048, wall: 4_096 }

/** The size to keep; the picture's own where that is within the limit. */
export function keptSize(
  { width, height }: { readonly width: number; readonly height: number },
  use: ImageUse
): { width: number; height: number } {
  const scale = Math.min(1, longestSide[use] / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
