import { millimetre, type Orientation, type PageSize, type Placement, paperSize } from './paper'
import { overlap, type Rect } from './rect'
import type { Drawing, Scene, SceneItem } from './scene'

export const tileSheets = ['A4', 'A3'] as const
export type TileSheet = (typeof tileSheets)[number]

/** A part of the scene and where its corner stands on the sheet, in points of paper. */
export type TileView = {
  readonly part: Rect
  readonly x: number
  readonly y: number
  /** What is drawn of the part: all of it, or the headers that every sheet repeats. */
  readonly panes: readonly SceneItem['pane'][]
}

export type Tile = {
  /** From the top left, row by row, from 1. */
  readonly number: number
  readonly column: number
  readonly row: number
  /** The part of the scene that is this sheet's share of the poster. */
  readonly share: Rect
  /** The share first, then the headers beside and above it that the cut takes away. */
  readonly views: readonly TileView[]
}

export type Tiling = {
  readonly sheet: TileSheet
  readonly orientation: Orientation
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly rows: number
  readonly scale: number
  readonly tiles: readonly Tile[]
}

/** What two neighbours both show, so that they can be glued. */
export const tileOverlap = 10 * millimetre
/** Room for crop marks, within what every printer reaches. */
export const tileMargin = 8 * millimetre
/** Below the map, for the sheet's name and its place in the poster. */
export const tileFoot = 6 * millimetre
/** A poster of more sheets than this is no longer put together by hand. */
const mostSheets = 64

/** What of a scene the cut looks at. */
type Poster = Pick<Scene, 'width' | 'height' | 'items' | 'headerHeight' | 'laneHeaderWidth'>

/** The room on a sheet, and the headers that all but the first sheets of a way repeat in it, in points of the scene. */
type Way = { readonly room: number; readonly length: number; readonly repeated: number }

/** How many sheets make up a paper: each format is half of the one before. */
export function sheetsIn(page: PageSize, sheet: TileSheet): number {
  if (page === 'fit') return mostSheets
  const area = (name: Exclude<PageSize, 'fit'>): number => paperSize(name).width * paperSize(name).height
  return Math.max(1, Math.round(area(page) / area(sheet)))
}

/**
 * The poster in whole sheets: as large as the sheets that make up the paper allow, or at its own size where no paper is
 * named, in as few of them as hold it. Every sheet of a way takes the same part of its room, so none is a sliver; the
 * shares cover the scene and lie over each other by exactly the overlap.
 */
export function tile(scene: Poster, page: PageSize, sheet: TileSheet, placement: Placement): Tiling {
  const most = sheetsIn(page, sheet)
  const least = page === 'fit' ? placement.scale : Infinity
  let best: Grid | null = null
  for (const orientation of ['landscape', 'portrait'] as const) {
    const across = wayOf(scene, sheet, orientation, 'across')
    const down = wayOf(scene, sheet, orientation, 'down')
    for (let columns = 1; columns <= most; columns++) {
      for (let rows = 1; rows * columns <= most; rows++) {
        const scale = Math.min(scaleOf(across, columns), scaleOf(down, rows), least)
        const grid = { orientation, across, down, columns, rows, scale }
        if (isBetter(grid, best)) best = grid
      }
    }
  }
  if (!best) throw new Error('a poster has at least one sheet')
  return tilingOf(scene, sheet, best)
}

type Grid = {
  readonly orientation: Orientation
  readonly across: Way
  readonly down: Way
  readonly columns: number
  readonly rows: number
  readonly scale: number
}

/** Larger; at the same size in fewer sheets. A share must be well more than what its neighbours glue over. */
function isBetter(grid: Grid, best: Grid | null): boolean {
  const { across, down, columns, rows, scale } = grid
  if (!holds(across, columns, scale) || !holds(down, rows, scale)) return false
  if (!best) return true
  if (Math.abs(scale - best.scale) > 1e-9) return scale > best.scale
  return columns * rows < best.columns * best.rows
}

function holds(way: Way, count: number, scale: number): boolean {
  return count === 1 || sharesOf(way, count, scale).every(({ length }) => length * scale >= 3 * tileOverlap)
}

function wayOf(scene: Poster, sheet: TileSheet, orientation: Orientation, way: 'across' | 'down'): Way {
  const room = tileRoom(sheet, orientation)
  const { left, top } = headersOf(scene)
  return way === 'across'
    ? { room: room.width, length: scene.width, repeated: scene.laneHeaderWidth - left }
    : { room: room.height, length: scene.height, repeated: scene.headerHeight - top }
}

/** What one sheet holds of a poster. */
export function tileRoom(sheet: TileSheet, orientation: Orientation): { width: number; height: number } {
  const { width, height } = paperSize(sheet, orientation)
  return { width: width - 2 * tileMargin, height: height - 2 * tileMargin - tileFoot }
}

/** A drawing at its own size, which fills the sheets of a grid; no header is repeated. */
export function cutInto(
  { width, height }: Pick<Drawing, 'width' | 'height'>,
  sheet: TileSheet,
  { orientation, columns, rows }: Pick<Tiling, 'orientation' | 'columns' | 'rows'>
): Tiling {
  const poster = { width, height, items: [], headerHeight: 0, laneHeaderWidth: 0 }
  const across = wayOf(poster, sheet, orientation, 'across')
  const down = wayOf(poster, sheet, orientation, 'down')
  return tilingOf(poster, sheet, { orientation, across, down, columns, rows, scale: 1 })
}

/** The largest scale at which so many sheets hold the way. */
function scaleOf({ room, length, repeated }: Way, count: number): number {
  return (count * room - (count - 1) * tileOverlap) / (length + (count - 1) * repeated)
}

type Share = { readonly from: number; readonly length: number }

/** What each sheet of a way shows, in points of the scene: its room, less what it repeats, all by the same factor. */
function sharesOf({ room, length, repeated }: Way, count: number, scale: number): Share[] {
  const overlap = tileOverlap / scale
  const rooms = Array.from({ length: count }, (_, index) => room / scale - (index > 0 ? repeated : 0))
  const whole = rooms.reduce((sum, each) => sum + each, 0)
  const factor = (length + (count - 1) * overlap) / whole
  let from = 0
  return rooms.map((each) => {
    const share = { from, length: each * factor }
    from += share.length - overlap
    return share
  })
}

/** Where the headers that are repeated begin: below the title of a sheet, and beside its white. */
function headersOf({ items, headerHeight, laneHeaderWidth }: Poster): { left: number; top: number } {
  let left = laneHeaderWidth
  let top = headerHeight
  for (const { pane, x, y } of items) {
    if (pane === 'top' || pane === 'corner') top = Math.min(top, y)
    if (pane === 'left' || pane === 'corner') left = Math.min(left, x)
  }
  return { left: Math.max(0, left), top: Math.max(0, top) }
}

function tilingOf(scene: Poster, sheet: TileSheet, grid: Grid): Tiling {
  const { orientation, across, down, scale } = grid
  // Fewer sheets of one way may hold the poster once the other way has set its size.
  const columns = fewest(across, grid.columns, scale)
  const rows = fewest(down, grid.rows, scale)
  const headers = headersOf(scene)
  const tiles = sharesOf(down, rows, scale).flatMap((vertical, row) =>
    sharesOf(across, columns, scale).map((horizontal, column): Tile => {
      const share = {
        x: horizontal.from,
        y: vertical.from,
        width: horizontal.length,
        height: vertical.length
      }
      const number = row * columns + column + 1
      return { number, column, row, share, views: viewsOf(scene, headers, share, column, row, scale) }
    })
  )
  return { sheet, orientation, ...paperSize(sheet, orientation), columns, rows, scale, tiles }
}

function fewest(way: Way, count: number, scale: number): number {
  for (let fewer = 1; fewer < count; fewer++) if (scaleOf(way, fewer) >= scale - 1e-9) return fewer
  return count
}

function viewsOf(
  scene: Poster,
  { left, top }: { readonly left: number; readonly top: number },
  share: Rect,
  column: number,
  row: number,
  scale: number
): TileView[] {
  const lanes = column > 0 ? scene.laneHeaderWidth - left : 0
  const band = row > 0 ? scene.headerHeight - top : 0
  const x = tileMargin + lanes * scale
  const y = tileMargin + band * scale
  const views: TileView[] = [{ part: share, x, y, panes: ['body', 'top', 'left', 'corner'] }]
  if (lanes > 0)
    views.push({
      part: { x: left, y: share.y, width: lanes, height: share.height },
      x: tileMargin,
      y,
      panes: ['left', 'corner']
    })
  if (band > 0)
    views.push({
      part: { x: share.x, y: top, width: share.width, height: band },
      x,
      y: tileMargin,
      panes: ['top', 'corner']
    })
  if (lanes > 0 && band > 0)
    views.push({
      part: { x: left, y: top, width: lanes, height: band },
      x: tileMargin,
      y: tileMargin,
      panes: ['corner']
    })
  return views
}

/** The sheet an item is read on: the first whose share holds its middle. */
export function tileOf(tiling: Tiling, { x, y, width, height }: Rect): number {
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  const found = tiling.tiles.find(
    ({ share, column, row }) =>
      (middleX < share.x + share.width || column === tiling.columns - 1) &&
      (middleY < share.y + share.height || row === tiling.rows - 1)
  )
  return found?.number ?? 1
}

/** Curves and labels reach a little beyond what an item says of itself. */
const reach = 40

/** Whether anything of an item may show in a part. */
export function meets(part: Rect, item: Rect): boolean {
  return overlap(part, item, reach)
}
