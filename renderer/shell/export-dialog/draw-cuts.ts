import { light } from '../../../shared/lenses/palette'
import type { Drawing } from '../../../shared/lenses/scene'
import { type Tiling, tileOverlap } from '../../../shared/lenses/tiles'

/** Where a poster is cut, over its scene; `pixel` is one of the screen in scene points. */
export function drawCuts(
  context: CanvasRenderingContext2D,
  tiling: Tiling,
  { width, height }: Drawing,
  pixel: number
): void {
  const { uprights, levels } = cutsOf(tiling)
  context.save()
  context.strokeStyle = light.accent
  context.lineWidth = 1.5 * pixel
  context.setLineDash([5 * pixel, 4 * pixel])
  context.beginPath()
  for (const x of uprights.slice(1)) {
    context.moveTo(x, 0)
    context.lineTo(x, height)
  }
  for (const y of levels.slice(1)) {
    context.moveTo(0, y)
    context.lineTo(width, y)
  }
  context.stroke()
  context.restore()
}

/** Where each column and row of sheets begins; the middle of what two sheets share stands for both edges. */
export function cutsOf({ tiles, scale }: Tiling): { uprights: number[]; levels: number[] } {
  const half = tileOverlap / scale / 2
  return {
    uprights: tiles.flatMap(({ row, column, share }) =>
      row === 0 ? [share.x + (column > 0 ? half : 0)] : []
    ),
    levels: tiles.flatMap(({ row, column, share }) => (column === 0 ? [share.y + (row > 0 ? half : 0)] : []))
  }
}
