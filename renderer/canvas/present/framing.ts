import type { Pointed } from '../../../shared/ipc/contract'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene } from '../../../shared/lenses/scene'
import type { PresentationPlace } from '../../editor/present/presentation-place'
import { movesAcross, movesDown, type Point, type Size } from '../viewport/geometry'
import { pointOf } from './pointed'

/** How a stop stands on the screen: headers stay at the top and left, the body moves beneath them. */
export type Framing = {
  readonly zoom: number
  /** Where the body's own corner comes, in pixels. */
  readonly x: number
  readonly y: number
  /** Where the headers' corner comes. */
  readonly left: number
  readonly top: number
  /** How far the body may still be scrolled down, in pixels. */
  readonly below: number
}

/** Larger than this a note looks like a poster, and the room reads it no better. */
const largest = 2.4
/** Text of 12 points stays readable from the back of a room on a screen this high, and nowhere on less than this zoom. */
const readableHeight = 1080
const smallestReadable = 0.8
const margin = 16

/** The columns of a phase, of one step or of the whole map; null where the lens has none. */
export function spanOf(
  { columns }: Scene,
  wanted: Pick<PresentationPlace, 'phaseId' | 'stepId'>
): { readonly x: number; readonly width: number } | null {
  const within = columns.filter(
    ({ phaseId, stepId }) =>
      (wanted.stepId === null || stepId === wanted.stepId) &&
      (wanted.phaseId === null || phaseId === wanted.phaseId)
  )
  const [first] = within
  const last = within.at(-1)
  return first && last ? { x: first.x, width: last.x + last.width - first.x } : null
}

/** Fits the whole map, or a phase at a size that can be read: what is then too tall is scrolled, `scrolled` pixels so far. */
export function framingOf(scene: Scene, place: PresentationPlace, size: Size, scrolled: number): Framing {
  const span = spanOf(scene, { phaseId: place.phaseId, stepId: null })
  const isPhase = place.phaseId !== null && span !== null
  const room = { width: size.width - 2 * margin, height: size.height - 2 * margin }
  const shownWidth = isPhase ? scene.laneHeaderWidth + span.width : scene.width
  const byWidth = room.width / Math.max(1, shownWidth)
  const byHeight = room.height / Math.max(1, scene.height)
  const readable = Math.min(byWidth, Math.max(smallestReadable, size.height / readableHeight))
  const fitted = Math.min(byWidth, byHeight)
  const zoom = Math.min(largest, isPhase ? Math.max(fitted, readable) : fitted)

  const wide = scene.width * zoom
  const tall = scene.height * zoom
  const left = Math.max(0, (size.width - wide) / 2)
  const top = tall <= size.height ? (size.height - tall) / 2 : 0
  const centred = isPhase ? centre(scene, span, size, zoom) : left
  const x = wide <= size.width ? left : Math.min(0, Math.max(size.width - wide, centred))
  const below = Math.max(0, tall + margin - size.height)
  const down = Math.min(below, Math.max(0, scrolled))
  return {
    zoom,
    x: Math.round(x),
    y: Math.round(top - down),
    left: Math.round(left),
    top: Math.round(top),
    below: below - down
  }
}

/** A phase stands in the middle of what the lane names leave free. */
function centre(
  { laneHeaderWidth }: Scene,
  span: { readonly x: number; readonly width: number },
  size: Size,
  zoom: number
): number {
  const from = laneHeaderWidth * zoom
  return from + (size.width - from - span.width * zoom) / 2 - span.x * zoom
}

/** Where a point of the scene comes on the screen; null where the screen does not show it. */
export function pointOnScreen(pointed: Pointed, scene: Scene, framing: Framing, size: Size): Point | null {
  const at = pointed && pointOf(scene, pointed)
  if (!at) return null
  const { zoom } = framing
  const [across, down] = [movesAcross(pointed.pane), movesDown(pointed.pane)]
  const x = (across ? framing.x : framing.left) + at.x * zoom
  const y = (down ? framing.y : framing.top) + at.y * zoom
  // What moves beneath the headers is covered by them.
  const left = across ? framing.left + scene.laneHeaderWidth * zoom : 0
  const top = down ? framing.top + scene.headerHeight * zoom : 0
  return x < left || x > size.width || y < top || y > size.height ? null : { x, y }
}

/** How far to scroll so that a part of the sheet is in view; null where it is, or where nothing scrolls. */
export function scrollTo(
  { y, height }: Pick<Rect, 'y' | 'height'>,
  scene: Scene,
  framing: Framing,
  size: Size
): number | null {
  const { zoom } = framing
  const down = framing.top - framing.y
  if (down + framing.below === 0) return null
  const from = framing.y + y * zoom
  const to = from + height * zoom
  const covered = framing.top + scene.headerHeight * zoom
  if (from >= covered && to <= size.height - margin) return null
  // In the middle of what the headers leave free, so that what stands around it is seen too.
  return Math.max(0, down + (from + to) / 2 - (covered + size.height) / 2)
}

export function around(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  const right = Math.max(a.x + a.width, b.x + b.width)
  const bottom = Math.max(a.y + a.height, b.y + b.height)
  return { x, y, width: right - x, height: bottom - y }
}
