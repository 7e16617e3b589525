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
      const { width, height } = size()
      view.move((viewport) =>
        zoomedAt(viewport, viewport.zoom * factor, at ?? { x: width / 2, y: height / 2 })
      )
    }
  }
  return view
}
