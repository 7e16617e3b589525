import { type KeyboardEvent, type PointerEvent, useContext, useEffect, useRef } from 'react'
import type { Scene } from '../../../shared/lenses/scene'
import type { Recedes } from '../../editor/filter/use-filter'
import { useTranslate } from '../../editor/messages'
import type { Viewport } from '../../editor/session'
import { useTheme } from '../../editor/theme'
import { useDensity } from '../panes/use-density'
import type { Point, Size } from '../viewport/geometry'
import { ViewContext } from '../viewport/view-context'
import { drawMinimap } from './draw-minimap'
import styles from './minimap.module.css'
import { bodyOf, drawnSize, frameOf, seenBody, viewportAt } from './minimap-geometry'

type Props = { scene: Scene; viewport: Viewport; size: Size; recedes: Recedes }

/** Part of the window that an arrow key moves the frame by. */
const stride = 0.25

/** The whole map in small, with the window as a frame to drag. Drawn when the page is idle: no keystroke waits for it. */
export function Minimap({ scene, viewport, size, recedes }: Props) {
  const t = useTranslate()
  const view = useContext(ViewContext)
  const canvas = useRef<HTMLCanvasElement>(null)
  /** Where in the frame it is held. */
  const held = useRef<Point | null>(null)
  const theme = useTheme()
  const density = useDensity()
  const drawn = drawnSize(scene)
  const frame = frameOf(scene, viewport, size)

  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read from the page, which the theme changes
  useEffect(() => {
    const draw = (): void => {
      if (canvas.current) drawMinimap(canvas.current, scene, recedes, density)
    }
    const waiting = requestIdleCallback(draw, { timeout: 500 })
    return () => cancelIdleCallback(waiting)
  }, [scene, theme, recedes, density])

  function pointOf(event: PointerEvent): Point {
    const box = canvas.current?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }

  function moveTo(corner: Point): void {
    view?.move((now) => viewportAt(scene, now, corner))
  }

  function take(event: PointerEvent): void {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = pointOf(event)
    const inside =
      at.x >= frame.x && at.x <= frame.x + frame.width && at.y >= frame.y && at.y <= frame.y + frame.height
    held.current = inside
      ? { x: at.x - frame.x, y: at.y - frame.y }
      : { x: frame.width / 2, y: frame.height / 2 }
    if (!inside) follow(event)
  }

  function follow(event: PointerEvent): void {
    if (!held.current) return
    const at = pointOf(event)
    moveTo({ x: at.x - held.current.x, y: at.y - held.current.y })
  }

  function press(event: KeyboardEvent): void {
    const by = steps[event.key]
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    const seen = seenBody(scene, viewport, size)
    view?.move(({ x, y, zoom }) => ({
      x: Math.min(0, x) - by.x * seen.width * zoom,
      y: Math.min(0, y) - by.y * seen.height * zoom,
      zoom
    }))
  }

  const seen = seenBody(scene, viewport, size)
  const columns = scene.columns.filter(
    ({ x, width, number }) => number !== '' && x + width / 2 > seen.x && x + width / 2 < seen.x + seen.width
  )
  const rows = scene.rows.filter(({ y, height }) => y + height > seen.y && y < seen.y + seen.height)
  const body = bodyOf(scene)
  const along = Math.max(0, Math.min(1, (seen.x - body.x) / Math.max(1, body.width - seen.width)))
  return (
    <div
      className={styles.minimap}
      data-minimap
      role="slider"
      tabIndex={0}
      aria-label={t('canvas.minimap')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(along * 100)}
      aria-valuetext={t('canvas.minimap.seen', {
        from: columns[0]?.number ?? '',
        to: columns.at(-1)?.number ?? '',
        first: rows[0]?.name ?? '',
        last: rows.at(-1)?.name ?? ''
      })}
      onKeyDown={press}
      onPointerDown={take}
      onPointerMove={follow}
      onPointerUp={() => {
        held.current = null
      }}
      onPointerCancel={() => {
        held.current = null
      }}
    >
      <canvas ref={canvas} style={drawn} />
      <div
        className={styles.frame}
        style={{
          transform: `translate(${frame.x}px, ${frame.y}px)`,
          width: frame.width,
          height: frame.height
        }}
      />
    </div>
  )
}

/** In parts of the window; a whole map away is its border. */
const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -stride, y: 0 },
  ArrowRight: { x: stride, y: 0 },
  ArrowUp: { x: 0, y: -stride },
  ArrowDown: { x: 0, y: stride },
  PageUp: { x: 0, y: -1 },
  PageDown: { x: 0, y: 1 },
  Home: { x: -1e6, y: 0 },
  End: { x: 1e6, y: 0 }
}
