import { translate } from '../i18n/translate'
import type { Locale } from '../model/project'
import type { TextMeasurer } from '../text/measurer'
import { fitText } from '../text/wrap'
import { box, line, text } from './draw'
import { item } from './layout/item'
import type { Primitive, SceneItem, TextStyle } from './scene'
import { type Tile, type Tiling, tileFoot, tileMargin, tileOverlap } from './tiles'

/** On the paper itself, so below the sizes of a scene. */
const style: TextStyle = { family: 'sans', weight: 400, italic: false, size: 8, lineHeight: 11 }
/** A mark begins off the map and ends 5 mm from the edge, where printers no longer reach. */
const markFrom = 2
const markLength = 6
/** A cell of the small plan that shows where the sheet belongs. */
const cell = { width: 8, height: 5.5 } as const
/** From the edge of the sheet to the plan, which stands clear of the marks at the corner. */
const planRight = tileMargin + tileOverlap + 6

export type TileNames = {
  /** What the poster is called. */
  readonly title: string
  readonly locale: Locale
  readonly measurer: TextMeasurer
}

/** Where to cut and glue, which sheet it is and where it belongs; in points of paper, over the views of the sheet. */
export function tileMarks(tiling: Tiling, tile: Tile, names: TileNames): readonly SceneItem[] {
  return [
    item({
      id: 'tile:marks',
      role: 'grid',
      pane: 'body',
      x: 0,
      y: 0,
      width: tiling.width,
      height: tiling.height,
      primitives: [...cropMarks(tiling, tile), ...plan(tiling, tile)]
    }),
    label(tiling, tile, names)
  ]
}

function cropMarks({ width, height, scale, columns, rows }: Tiling, tile: Tile): Primitive[] {
  const [view] = tile.views
  if (!view) return []
  const right = view.x + tile.share.width * scale
  const bottom = view.y + tile.share.height * scale
  const below = height - tileMargin - tileFoot
  const upright = (x: number, dashed: boolean): Primitive[] => [
    mark(x, tileMargin - markFrom, x, tileMargin - markFrom - markLength, dashed),
    mark(x, below + markFrom, x, below + markFrom + markLength, dashed)
  ]
  const level = (y: number, dashed: boolean): Primitive[] => [
    mark(tileMargin - markFrom, y, tileMargin - markFrom - markLength, y, dashed),
    mark(width - tileMargin + markFrom, y, width - tileMargin + markFrom + markLength, y, dashed)
  ]
  return [
    ...upright(view.x, false),
    ...upright(right, false),
    ...level(view.y, false),
    ...level(bottom, false),
    // Up to here the next sheet is laid over this one.
    ...(tile.column < columns - 1 ? upright(right - tileOverlap, true) : []),
    ...(tile.row < rows - 1 ? level(bottom - tileOverlap, true) : [])
  ]
}

function mark(x1: number, y1: number, x2: number, y2: number, dashed: boolean): Primitive {
  return line(
    [
      [x1, y1],
      [x2, y2]
    ],
    'ink2',
    0.5,
    dashed ? { dash: [2, 1.5] } : {}
  )
}

function plan({ width, height, columns, rows }: Tiling, tile: Tile): Primitive[] {
  const left = width - planRight - columns * cell.width
  const size = Math.min(cell.height, (tileFoot + 2) / rows)
  const top = height - tileMargin - rows * size + 8
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const isHere = column === tile.column && row === tile.row
    return box(left + column * cell.width, top + row * size, cell.width, size, {
      fill: isHere ? 'ink2' : 'surface',
      stroke: 'ink2',
      strokeWidth: 0.5
    })
  })
}

function label(tiling: Tiling, tile: Tile, { title, locale, measurer }: TileNames): SceneItem {
  const { columns, tiles, width, height } = tiling
  const place = translate(locale, 'lens.tile', {
    number: tile.number,
    count: tiles.length,
    row: tile.row + 1,
    column: tile.column + 1
  })
  const how = tiles.length === 1 ? '' : translate(locale, 'lens.tile.how')
  const shown = [place, title, how].filter((part) => part !== '').join(' \u00B7 ')
  const room = width - tileMargin - 12 - planRight - columns * cell.width - 8
  const top = height - tileMargin - style.lineHeight + 8
  return item({
    id: 'tile:label',
    // No caption: the largest of those is read as the title.
    role: 'annotation',
    pane: 'body',
    x: tileMargin + 12,
    y: top,
    width: room,
    height: style.lineHeight,
    primitives: [text(0, 0, [fitText(shown, style, style.size, room, measurer)], style, 'ink2')],
    label: shown
  })
}
