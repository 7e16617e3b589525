import type { Scene, SceneItem } from '../../../shared/lenses/scene'
import { layersOf } from '../../../shared/lenses/scene-layers'
import type { Recedes } from '../../editor/filter/use-filter'
import { isBlock } from '../drawing/flow-nodes'
import { headerItems } from '../drawing/scene-index'
import { recededAlpha } from '../panes/blocks-layer'
import { pageColours } from '../panes/page-colours'
import { bodyOf, drawnSize, scaleOf } from './minimap-geometry'

/** Phases above, then every card as a block in the colour of its border, which stands out where its fill would not. */
export function drawMinimap(
  canvas: HTMLCanvasElement,
  scene: Scene,
  recedes: Recedes,
  density: number
): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const size = drawnSize(scene)
  canvas.width = Math.round(size.width * density)
  canvas.height = Math.round(size.height * density)
  const scale = scaleOf(scene)
  const body = bodyOf(scene)
  const colour = pageColours()
  const block = (x: number, y: number, width: number, height: number): void =>
    context.fillRect(x, y, Math.max(1, width - 1), Math.max(1, height - 0.5))
  context.scale(density, density)
  context.fillStyle = colour('line3')
  for (const { role, x, width } of headerItems(scene, 'top'))
    if (role === 'phase') block((x - body.x) * scale.x, 0, width * scale.x, 4)
  context.translate(0, size.height - body.height * scale.y)
  const blockOf = ({ recordId, x, width, height, glance }: SceneItem, y: number): void => {
    context.globalAlpha = recedes(recordId) ? recededAlpha : 1
    if (glance) context.fillStyle = colour(glance.stroke)
    block((x - body.x) * scale.x, (y - body.y) * scale.y, width * scale.x, height * scale.y)
  }
  for (const layer of layersOf(scene)) {
    // The cards as they were drawn, from the top of their row: putting each down the page would make thousands of items.
    if ('rows' in layer)
      for (const row of layer.rows)
        for (const item of row.drawn) if (isBlock(item)) blockOf(item, row.top + item.y)
    if ('items' in layer)
      for (const item of layer.items) if (item.pane === 'body' && isBlock(item)) blockOf(item, item.y)
  }
}
