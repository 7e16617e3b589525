import { useStore as useFlow } from '@xyflow/react'
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { iconPaths } from '../../../shared/lenses/icons'
import type { Scene } from '../../../shared/lenses/scene'
import type { Recedes } from '../../editor/filter/use-filter'
import { foundStore } from '../../editor/find/found'
import { useTheme } from '../../editor/theme'
import { isBlock } from '../drawing/flow-nodes'
import { itemsWithin, outlineOf } from '../drawing/scene-index'
import { type Size, seenOf } from '../viewport/geometry'
import styles from './blocks-layer.module.css'
import { pageColours } from './page-colours'
import { useDensity } from './use-density'

/** What is filtered out shows through, as it does nearer by. */
export const recededAlpha = 0.34

/** A block this wide, in pixels, has room for its icon. */
const iconRoom = 26

type Props = {
  scene: Scene
  size: Size
  recedes: Recedes
  /** What lies on the sheet over the blocks, in scene points. */
  children: ReactNode
}

/** Far out, thousands of cards are painted as tinted blocks on one layer: elements would cost more than they show. */
export function BlocksLayer({ scene, size, recedes, children }: Props) {
  const [x, y, zoom] = useFlow((state) => state.transform)
  const ref = useRef<HTMLCanvasElement>(null)
  const theme = useTheme()
  const density = useDensity()
  const found = useStore(foundStore, ({ ids }) => ids)

  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read from the page, which the theme changes
  useLayoutEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    canvas.width = Math.round(size.width * density)
    canvas.height = Math.round(size.height * density)
    const colour = pageColours()
    for (const item of itemsWithin(scene, 'body', seenOf({ x, y, zoom }, size))) {
      if (!isBlock(item) || !item.glance) continue
      const box = outlineOf(item)
      const scale = density * zoom
      context.setTransform(scale, 0, 0, scale, density * x, density * y)
      context.globalAlpha = recedes(item.recordId) ? recededAlpha : 1
      context.beginPath()
      context.roundRect(box.x, box.y, box.width, box.height, box.radius)
      context.fillStyle = colour(item.glance.fill)
      context.fill()
      context.strokeStyle = colour(item.glance.stroke)
      context.lineWidth = 1.5 / zoom
      context.stroke()
      if (item.recordId !== null && found.has(item.recordId)) markFound()
      const { icon } = item.glance
      if (!icon || box.width * zoom < iconRoom || box.height * zoom < 14) continue
      const iconScale = (12 * density) / 24
      context.setTransform(
        iconScale,
        0,
        0,
        iconScale,
        density * (x + (box.x + box.width / 2) * zoom - 6),
        density * (y + (box.y + box.height / 2) * zoom - 6)
      )
      context.strokeStyle = colour('ink2')
      context.lineWidth = 2
      context.lineCap = 'round'
      context.lineJoin = 'round'
      for (const d of iconPaths[icon]) context.stroke(new Path2D(d))
    }

    /** The outline is still the block's. */
    function markFound(): void {
      if (!context) return
      context.globalAlpha = 0.35
      context.fillStyle = colour('mdv')
      context.fill()
      context.globalAlpha = 1
      context.strokeStyle = colour('mdvInk')
      context.lineWidth = 2 / zoom
      context.setLineDash([4 / zoom, 2 / zoom])
      context.stroke()
      context.setLineDash([])
    }
  }, [scene, size, x, y, zoom, theme, recedes, density, found])

  const transform = { transform: `translate(${x}px, ${y}px) scale(${zoom})`, '--zoom': zoom } as CSSProperties
  return (
    <>
      <canvas ref={ref} className={styles.layer} style={{ width: size.width, height: size.height }} />
      <div className={styles.over} style={transform}>
        {children}
      </div>
    </>
  )
}
