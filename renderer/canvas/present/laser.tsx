import { useEffect, useRef } from 'react'
import type { Point } from '../viewport/geometry'
import styles from './presentation.module.css'

type Trace = { readonly x: number; readonly y: number; readonly time: number }

/** How long the trail stays, in milliseconds. */
const trail = 320
const radius = 9

/** Tells where is pointed at, in pixels of the window, null for nowhere. Returns what ends it. */
export type PointSource = (show: (at: Point | null) => void) => () => void

/** The mouse, pen or finger on this window. */
export const ownPointer: PointSource = (show) => {
  const follow = ({ clientX, clientY }: PointerEvent): void => show({ x: clientX, y: clientY })
  window.addEventListener('pointermove', follow)
  return () => window.removeEventListener('pointermove', follow)
}

/**
 * A ring around a bright dot: found by its shape on light and dark sheets alike, and by those who do not see red. The
 * trail is drawn only while there is one; a pointer at rest costs nothing.
 */
export function Laser({ source }: { source: PointSource }) {
  const ref = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    let traces: Trace[] = []
    let frame = 0

    function draw(): void {
      frame = 0
      if (!canvas || !context) return
      const density = window.devicePixelRatio
      const { clientWidth, clientHeight } = canvas
      if (canvas.width !== Math.round(clientWidth * density)) canvas.width = Math.round(clientWidth * density)
      if (canvas.height !== Math.round(clientHeight * density))
        canvas.height = Math.round(clientHeight * density)
      context.setTransform(density, 0, 0, density, 0, 0)
      context.clearRect(0, 0, clientWidth, clientHeight)
      const now = performance.now()
      const last = traces.at(-1)
      traces = traces.filter(({ time }, index) => index === traces.length - 1 || now - time < trail)
      if (!last) return
      if (!still) drawTrail(context, traces, now)
      drawDot(context, last)
      if (traces.length > 1) frame = requestAnimationFrame(draw)
    }

    const stop = source((at) => {
      if (at) traces.push({ ...at, time: performance.now() })
      else traces = []
      if (frame === 0) frame = requestAnimationFrame(draw)
    })
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [source])
  return <canvas ref={ref} className={styles.laser} data-testid="laser" />
}

const bright = '#ffd60a'
const dark = '#14161c'

function drawTrail(context: CanvasRenderingContext2D, traces: readonly Trace[], now: number): void {
  context.lineCap = 'round'
  for (const [index, to] of traces.entries()) {
    const from = traces[index - 1]
    if (!from) continue
    const life = Math.max(0, 1 - (now - to.time) / trail)
    for (const [colour, width] of [
      [dark, 8],
      [bright, 5]
    ] as const) {
      context.globalAlpha = life * 0.8
      context.strokeStyle = colour
      context.lineWidth = width * life
      context.beginPath()
      context.moveTo(from.x, from.y)
      context.lineTo(to.x, to.y)
      context.stroke()
    }
  }
  context.globalAlpha = 1
}

function drawDot(context: CanvasRenderingContext2D, { x, y }: Trace): void {
  const ring = (size: number, colour: string, width: number): void => {
    context.beginPath()
    context.arc(x, y, size, 0, 2 * Math.PI)
    context.strokeStyle = colour
    context.lineWidth = width
    context.stroke()
  }
  ring(radius + 4, dark, 5)
  ring(radius + 4, '#ffffff', 2)
  context.beginPath()
  context.arc(x, y, radius - 3, 0, 2 * Math.PI)
  context.fillStyle = bright
  context.fill()
  ring(radius - 3, dark, 1.5)
}
