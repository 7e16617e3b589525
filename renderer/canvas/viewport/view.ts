import type { Rect } from '../../../shared/lenses/rect'
import type { Scene } from '../../../shared/lenses/scene'
import type { Viewport } from '../../editor/session'
import { sceneOf, type Workbench } from '../../editor/workbench'
import { overlaps } from '../drawing/scene-index'
import { minimapSize, seenBody } from '../minimap/minimap-geometry'
import {
  clamped,
  fitted,
  type Point,
  revealed,
  type Size,
  start,
  toScreen,
  zoomedAt,
  zoomedOn
} from './geometry'
import { rectOfRecords } from './selected-rect'

type Axes = { readonly x: boolean; readonly y: boolean }

/** The one door to the viewport: what handlers read and change between renders. The session keeps one for each lens. */
export type View = {
  readonly workbench: Workbench
  size(): Size
  scene(): Scene
  viewport(): Viewport
  move(change: (viewport: Viewport) => Viewport): void
  /** Without a point, what is selected stays in view. */
  zoomBy(factor: number, at?: Point): void
  zoomTo(zoom: number): void
  zoomToSelection(): void
  /** Brings a rectangle of the body into view. */
  reveal(rect: Rect, axes?: Axes): void
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
      view.move((viewport) =>
        at ? zoomedAt(viewport, viewport.zoom * factor, at) : zoomed(viewport, viewport.zoom * factor)
      )
    },
    zoomTo(zoom) {
      view.move((viewport) => zoomed(viewport, zoom))
    },
    zoomToSelection() {
      const rect = rectOfRecords(view.scene(), session.getState().selection)
      view.move(() => (rect ? zoomedOn(rect, view.scene(), size()) : fitted(view.scene(), size())))
    },
    reveal(rect, axes) {
      view.move((viewport) => revealed(viewport, rect, view.scene(), size(), axes, corner()))
    }
  }

  function corner(): Size | undefined {
    return session.getState().minimap ? minimapSize(view.scene()) : undefined
  }

  function zoomed(viewport: Viewport, to: number): Viewport {
    const scene = view.scene()
    const rect = rectOfRecords(scene, session.getState().selection.slice(-1))
    if (!rect || !isSeen(scene, viewport, rect)) return zoomedAt(viewport, to, anchor(viewport, size()))
    const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
    const next = clamped(zoomedAt(viewport, to, toScreen('body', viewport, middle)), scene, size())
    return revealed(next, rect, scene, size(), undefined, corner())
  }

  function isSeen(scene: Scene, viewport: Viewport, rect: Rect): boolean {
    return overlaps(seenBody(scene, viewport, size()), rect)
  }
  return view
}
