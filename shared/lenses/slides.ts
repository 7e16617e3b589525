import type { Document } from '../model/document'
import type { LensId } from '../model/lens-id'
import { phasesOf } from '../model/structure'
import type { ClientFace } from '../text/measurer'
import { metricsOf } from './layout/setting'
import type { LensView, MapPart } from './lens'
import { lenses } from './lenses'
import { columnsOfPhase, mapPart, rowsOfLens } from './map-part'
import { narrowestColumn, widestColumn } from './paper-sheet'
import type { Scene, TextStyle } from './scene'

/** A 16:9 slide as PowerPoint makes it, in points. */
export const slideSize = { width: 960, height: 540 } as const
/** Between the title and the foot. */
export const slideRoom = { x: 24, y: 58, width: 912, height: 452 } as const

/** Office's own fonts are narrower than ours: they may be larger by this in the same room. A client's font is itself. */
export function slideTextRatio(family: TextStyle['family'], client: ClientFace | null): number {
  if (family === 'serif') return 0.93
  return client ? 1 : 1.08
}

/** What a slide may still be set smaller by, where the last milestone's name stands out over its right edge. */
const tolerance = 1.01
/** The smallest words of a scene (10.5) are 8 points on a slide. */
function leastScaleOf({ measurer }: View): number {
  return (8 * tolerance) / (10.5 * slideTextRatio('sans', measurer.client))
}
/** From large to small; text that needs less room is larger. Below them is the least. */
const scales = [1, 0.93, 0.86, 0.79] as const

/** A part of a lens, laid out for one slide; the scale is from its points to the slide's. */
export type MapSlide = {
  readonly scene: Scene
  readonly part: MapPart
  readonly scale: number
  /** Of the slides that show these columns, one below the other. */
  readonly place: { readonly index: number; readonly count: number }
}

type View = Omit<LensView, 'columnWidth' | 'part'>
type Columns = readonly string[]
/** Row ids from top to bottom; `curveRow` is one. */
type Rows = readonly string[]

/**
 * A map over as many slides as it takes to be read: columns parted between phases where they can be, rows where a slide
 * is full, each slide with the phases, steps and lane headers of what it shows. Of several ways to part it, the one
 * with the fewest slides.
 */
export function mapSlides(document: Document, lens: LensId, view: View): readonly MapSlide[] {
  const tries = mapSlideTries(document, lens, view)
  for (;;) {
    const { value, done } = tries.next()
    if (done) return value
  }
}

/** Stops after each few layouts, for those who have other things to do in between. */
export function* mapSlideTries(
  document: Document,
  lens: LensId,
  view: View
): Generator<undefined, readonly MapSlide[]> {
  const leastScale = leastScaleOf(view)
  const source: Source = { document, lens, view, leastScale }
  const room = slideRoom.width / leastScale - metricsOf[lens].laneHeaderWidth
  const most = Math.max(1, Math.floor(room / narrowestOf(lens)))
  let best: readonly Sheaf[] | null = null
  for (const count of new Set([most, Math.max(1, most - 1), Math.ceil(most * 0.7)])) {
    const sheaves: Sheaf[] = []
    for (const columns of columnGroups(document, view.mapId, count)) {
      sheaves.push(...sheavesOf(source, columns))
      yield
    }
    if (!best || slideCount(sheaves) < slideCount(best)) best = sheaves
  }
  const slides: MapSlide[] = []
  for (const sheaf of best ?? []) {
    slides.push(...slidesOf(source, sheaf))
    yield
  }
  return slides
}

/** A little less than on paper, where it saves a slide with a single step. */
function narrowestOf(lens: LensId): number {
  return narrowestColumn[lens] * 0.94
}

/** Slides that show the same columns, one below the other. */
type Sheaf = { readonly columns: Columns; readonly groups: readonly RowGroup[] }

function slideCount(sheaves: readonly Sheaf[]): number {
  return sheaves.reduce((sum, { groups }) => sum + groups.length, 0)
}

/** As few groups as there can be, then as even as they can be. */
function columnGroups(document: Document, mapId: LensView['mapId'], most: number): readonly Columns[] {
  const phases = phasesOf(document, mapId).map(({ id }) => columnsOfPhase(document, id))
  let groups = grouped(phases, most)
  for (let fewer = most - 1; fewer > 0; fewer -= 1) {
    const even = grouped(phases, fewer)
    if (even.length > groups.length) break
    groups = even
  }
  // A map without phases is one sheet of lane headers.
  return groups.length > 0 ? groups : [[]]
}

/** Whole phases while they fit; a phase wider than a slide is parted evenly. */
function grouped(phases: readonly Columns[], most: number): readonly Columns[] {
  const groups: string[][] = []
  for (const columns of phases) {
    const last = groups.at(-1)
    if (last && last.length + columns.length <= most) {
      last.push(...columns)
      continue
    }
    const parts = Math.ceil(columns.length / most)
    const each = Math.ceil(columns.length / parts)
    for (let from = 0; from < columns.length; from += each) groups.push(columns.slice(from, from + each))
  }
  return groups
}

type Source = {
  readonly document: Document
  readonly lens: LensId
  readonly view: View
  readonly leastScale: number
}

function sheavesOf(source: Source, columns: Columns): readonly Sheaf[] {
  const { document, lens, view, leastScale } = source
  const room = slideRoom.height / leastScale
  const rows = rowsOfLens(document, view.mapId, lens)
  const whole = laidOut(source, columns, rows, leastScale)
  const groups = rowGroups(whole, rows, room)
  const isTooWide = whole.width > (slideRoom.width * tolerance) / leastScale
  if (columns.length > 1 && (isTooWide || groups.some(({ height }) => height > room))) {
    // Wider columns hold the same words on fewer lines.
    const half = Math.ceil(columns.length / 2)
    return [...sheavesOf(source, columns.slice(0, half)), ...sheavesOf(source, columns.slice(half))]
  }
  return [{ columns, groups }]
}

function slidesOf(source: Source, { columns, groups }: Sheaf): readonly MapSlide[] {
  const { leastScale } = source
  const fullest = Math.max(1, ...groups.map(({ height }) => height * leastScale))
  const spare = slideRoom.height / fullest
  // Larger type on narrower columns needs room by its square; columns that leave the slide's width free keep theirs.
  const isWide = columns.length * widestColumn * leastScale > slideRoom.width
  const promising = leastScale * (isWide ? Math.sqrt(spare) * 1.03 : spare)
  for (const scale of [...scales, leastScale]) {
    if (scale > promising && scale !== leastScale) continue
    const scenes = groups.map(({ rows }) => ({ rows, scene: laidOut(source, columns, rows, scale) }))
    if (scale !== leastScale && !scenes.every(({ scene }) => fits(scene, scale))) continue
    return scenes.map(({ rows, scene }, index) => ({
      scene,
      part: mapPart(columns, rows),
      // One step with one row taller than a slide is the only thing set smaller.
      scale: Math.min(scale, slideRoom.width / scene.width, slideRoom.height / scene.height),
      place: { index, count: groups.length }
    }))
  }
  return []
}

function fits({ width, height }: Scene, scale: number): boolean {
  return width * scale <= slideRoom.width && height * scale <= slideRoom.height
}

/** Columns as wide as fills the slide at a scale; what stands out over the last one takes room from all. */
function laidOut({ document, lens, view }: Source, columns: Columns, rows: Rows, scale: number): Scene {
  const part = mapPart(columns, rows)
  const room = slideRoom.width / scale
  const count = Math.max(1, columns.length)
  const project = (columnWidth: number): Scene =>
    lenses[lens].project(document, {
      ...view,
      part,
      columnWidth: Math.max(narrowestOf(lens), Math.min(widestColumn, Math.floor(columnWidth)))
    })
  const width = Math.min(widestColumn, (room - metricsOf[lens].laneHeaderWidth) / count)
  const scene = project(width)
  const excess = scene.width - room
  return excess > 0 ? project(width - excess / count - 1) : scene
}

type RowGroup = { readonly rows: Rows; readonly height: number }

/** As few slides as the rows need, the rows then spread over them so that the fullest is least full. */
function rowGroups(scene: Scene, ids: Rows, room: number): readonly RowGroup[] {
  const heights = scene.rows.map((row, index) => {
    const above = scene.rows[index - 1]
    return row.y + row.height - (above ? above.y + above.height : scene.headerHeight)
  })
  const body = room - scene.headerHeight
  const count = packed(ids, heights, body).length
  let low = Math.max(0, ...heights)
  let high = body
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (packed(ids, heights, middle).length > count) low = middle
    else high = middle
  }
  const groups = packed(ids, heights, Math.max(low, high))
  return groups.map(({ rows, height }) => ({ rows, height: height + scene.headerHeight }))
}

function packed(ids: Rows, heights: readonly number[], room: number): readonly RowGroup[] {
  const groups: { rows: string[]; height: number }[] = []
  ids.forEach((id, index) => {
    const height = heights[index] ?? 0
    const last = groups.at(-1)
    if (last && last.height + height <= room) {
      last.rows.push(id)
      last.height += height
    } else groups.push({ rows: [id], height })
  })
  return groups.length > 0 ? groups : [{ rows: [], height: 0 }]
}
