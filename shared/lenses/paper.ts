import type { Drawing } from './scene'

export const paperNames = ['A4', 'A3', 'A2', 'A1', 'A0'] as const
export type PaperName = (typeof paperNames)[number]
export type PageSize = PaperName | 'fit'
export type Orientation = 'landscape' | 'portrait'

export const millimetre = 72 / 25.4

/** ISO 216 in millimetres, upright. */
const paperMillimetres: Readonly<Record<PaperName, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189]
}

/** What most printers leave blank; the sheet brings the rest of the white around the map itself. */
const margin = 5 * millimetre

/** PDF readers accept 14,400 points a side; one less leaves room for rounding. */
const longestSide = 14_399

/** A scene on a page, in points of paper: where its corner stands and how many points of paper one of its points takes. */
export type Placement = {
  readonly width: number
  readonly height: number
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A drawing where it stands on its page. */
export type PlacedDrawing = { readonly scene: Drawing; readonly placement: Placement }

/** In points of paper. */
export function paperSize(
  page: PaperName,
  orientation: Orientation = 'landscape'
): { readonly width: number; readonly height: number } {
  const [short, long] = paperMillimetres[page]
  const [width, height] = orientation === 'landscape' ? [long, short] : [short, long]
  return { width: width * millimetre, height: height * millimetre }
}

/** As large as the margins allow and centred; `fit` cuts the page to the scene instead. */
export function placeOnPage(
  scene: Pick<Drawing, 'width' | 'height'>,
  page: PageSize,
  orientation: Orientation
): Placement {
  const drawn = { width: Math.max(1, scene.width), height: Math.max(1, scene.height) }
  if (page === 'fit') {
    const scale = Math.min(1, (longestSide - 2 * margin) / Math.max(drawn.width, drawn.height))
    const width = drawn.width * scale + 2 * margin
    const height = drawn.height * scale + 2 * margin
    return { width, height, x: margin, y: margin, scale }
  }
  const { width, height } = paperSize(page, orientation)
  const scale = Math.min((width - 2 * margin) / drawn.width, (height - 2 * margin) / drawn.height)
  return {
    width,
    height,
    x: (width - drawn.width * scale) / 2,
    y: (height - drawn.height * scale) / 2,
    scale
  }
}

export function inMillimetres(points: number): number {
  return Math.round(points / millimetre)
}

/** Size of the smallest words of a scene in its own points; null where it has none. */
export function smallestText(scene: Drawing): number | null {
  let smallest: number | null = null
  for (const { primitives } of scene.items) {
    for (const primitive of primitives) {
      if (primitive.kind === 'text' && (smallest === null || primitive.style.size < smallest)) {
        smallest = primitive.style.size
      }
    }
  }
  return smallest
}
