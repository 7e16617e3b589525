import type { Scene, SceneItem } from '../../../shared/lenses/scene'
import type { Viewport } from '../../editor/session'
import { itemsWithin } from '../drawing/scene-index'
import { type Point, type Size, toScene, toScreen } from '../viewport/geometry'

const duration = 250
const easing = 'cubic-bezier(.2,0,0,1)'
const fade = 120
/** The first frame shows them under way: one that looked like the last would make the switch a frame longer. */
const delay = -1000 / 60

type Motion = { readonly from: ReadonlyMap<string, Point>; readonly until: number }

let motion: Motion | null = null

/** Remembers where the last lens showed each record, so that the next one can let them travel from there. */
export function beginLensMotion(left: Scene, viewport: Viewport, size: Size): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const from = new Map<string, Point>()
  const near = {
    ...toScene('body', viewport, { x: -size.width, y: -size.height }),
    width: (3 * size.width) / viewport.zoom,
    height: (3 * size.height) / viewport.zoom
  }
  for (const item of itemsWithin(left, 'body', near)) {
    const { id, recordId } = item
    if (recordId !== null && (id === recordId || !from.has(recordId)))
      from.set(recordId, toScreen('body', viewport, item))
  }
  motion = { from, until: performance.now() + duration }
}

/** Lets a drawing that has just appeared travel from its old place, or fade in where it is new. */
export function enterWithLens(element: HTMLElement, item: SceneItem, viewport: Viewport): void {
  if (!motion || performance.now() > motion.until) return
  if (item.role === 'background' || item.role === 'grid') return
  if (item.role === 'curve') {
    element.animate([{ transform: 'scaleY(0)' }, { transform: 'none' }], { duration, easing, delay })
    return
  }
  const from = item.recordId ? motion.from.get(item.recordId) : undefined
  if (!from) {
    element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: fade, delay })
    return
  }
  const to = toScreen('body', viewport, item)
  const x = (from.x - to.x) / viewport.zoom
  const y = (from.y - to.y) / viewport.zoom
  element.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
    duration,
    easing,
    delay
  })
}
