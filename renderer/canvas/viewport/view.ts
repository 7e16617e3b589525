import type { Scene } from '../../../shared/lenses/scene'
import type { Viewport } from '../../editor/session'
import { sceneOf, type Workbench } from '../../editor/workbench'
import { clamped, type Point, type Size, start, zoomedAt } from './geometry'

/** The one door to the viewport: what handlers read and change between renders. The session keeps one for each lens. */
export type View = {
  readonly workbench: Workbench
  size(): Size
  scene(): Scene
  viewport(): Viewport
  move(change: (viewport: Viewport) => Viewport): void
  zoomBy(factor: number, at?: Point): void
  zoomTo(zoom: number): void
}

/** Zooming without a pointer keeps the middle of the window; what has not been scrolled stays at its start. */
function anchor(viewport: Viewport, { width, height }: Size): Point {
  return { x: viewport.x >= 0 ? 0 : width / 2, y: viewport.y >= 0 ? 0 : height / 2 }
}

export function createView(workbench: Workbench, size: () => Size): View {
  const { session } = workbench
  const view: View = {
    workbench,
    size,
    scene: () => sceneOf(workbench),
    viewport() {
      const { viewports, lens } = session.getState()
      return clamped(viewports[lens] ?? start, view.scene(), size())
    },
    move(change) {
      // Before the first layout there is nothing to hold the sheet against.
      if (size().width === 0) return
      const { viewports, lens } = session.getState()
      const now = view.viewport()
      const next = clamped(change(now), view.scene(), size())
      const known = viewports[lens]
      if (known && known.x === next.x && known.y === next.y && known.zoom === next.zoom) return
      session.setState({ viewports: { ...viewports, [lens]: next } })
    },
    zoomBy(factor, at) {
      view.move((viewport) => zoomedAt(viewport, viewport.zoom * factor, at ?? anchor(viewport, size())))
    },
    zoomTo(zoom) {
      view.move((viewport) => zoomedAt(viewport, zoom, anchor(viewport, size())))
    }
  }
  return view
}
