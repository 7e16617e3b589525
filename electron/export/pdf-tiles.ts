import { translate } from '../../shared/i18n/translate'
import type { Drawing } from '../../shared/lenses/scene'
import { type TileNames, tileMarks } from '../../shared/lenses/tile-marks'
import { meets, type Tile, type Tiling, tileOf } from '../../shared/lenses/tiles'
import type { PdfPage, PdfView } from './pdf'

/** A poster as the sheets it is put together from, each a page that can be read alone. */
export function tilePages(
  title: string,
  { scene }: { readonly scene: Drawing },
  tiling: Tiling,
  names: TileNames
): PdfPage[] {
  const readOn = new Map(scene.items.map((item) => [item, tileOf(tiling, item)]))
  return tiling.tiles.map((tile): PdfPage => {
    const views = tile.views.map(({ part, x, y, panes }, index): PdfView => {
      const { scale } = tiling
      return {
        scene,
        x: x - part.x * scale,
        y: y - part.y * scale,
        scale,
        clip: { x, y, width: part.width * scale, height: part.height * scale },
        shows: (item) => panes.includes(item.pane) && meets(part, item),
        // The headers that are repeated are read where they first stand.
        reads: (item) => index === 0 && readOn.get(item) === tile.number
      }
    })
    const part = translate(names.locale, 'lens.tile', {
      number: tile.number,
      count: tiling.tiles.length,
      row: tile.row + 1,
      column: tile.column + 1
    })
    return {
      title,
      part,
      width: tiling.width,
      height: tiling.height,
      views: [...views, marksView(scene, tiling, tile, names)]
    }
  })
}

function marksView(scene: Drawing, tiling: Tiling, tile: Tile, names: TileNames): PdfView {
  const items = tileMarks(tiling, tile, names)
  const marks: Drawing = { ...scene, width: tiling.width, height: tiling.height, rows: [], items }
  return { scene: marks, x: 0, y: 0, scale: 1, clip: null, shows: () => true, reads: () => true }
}
