import { light } from '../../../shared/lenses/palette'
import type { Scene } from '../../../shared/lenses/scene'
import { type Tiling, tileOverlap } from '../../../shared/lenses/tiles'
import { fontFamilies } from '../../../shared/text/font-files'

const discRadius = 10

/** Where a poster is cut and the number of each sheet, over its scene; `pixel` is one of the screen in scene points. */
export function drawCuts(
  context: CanvasRenderingContext2D,
  { tiles, scale }: Tiling,
  { width, height }: Scene,
  pixel: number
): void {
  // The middle of what two sheets share stands for both edges.
  const half = tileOverlap / scale / 2
  const uprights = new Set(tiles.flatMap(({ column, share }) => (column > 0 ? [share.x + half] : [])))
  const levels = new Set(tiles.flatMap(({ row, share }) => (row > 0 ? [share.y + half] : [])))
  context.save()
  context.strokeStyle = light.accent
  context.lineWidth = 1.5 * pixel
  context.setLineDash([5 * pixel, 4 * pixel])
  context.beginPath()
  for (const x of uprights) {
    context.moveTo(x, 0)
    context.lineTo(x, height)
  }
  for (const y of levels) {
    context.moveTo(0, y)
    context.lineTo(width, y)
  }
  context.stroke()
  context.font = `600 ${11 * pixel}px ${fontFamilies.sans}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const { number, share, column, row } of tiles) {
    const inset = (discRadius + 3) * pixel
    const x = share.x + (column > 0 ? half : 0) + inset
    const y = share.y + (row > 0 ? half : 0) + inset
    context.fillStyle = light.navy
    context.beginPath()
    context.arc(x, y, discRadius * pixel, 0, 2 * Math.PI)
    context.fill()
    context.fillStyle = light.onNavy
    context.fillText(String(number), x, y)
  }
  context.restore()
}
