import { useLayoutEffect, useRef } from 'react'
import type { Scene } from '../../../shared/lenses/scene'
import { cancelGesture } from '../../editor/actions/connecting'
import { columnIndex } from '../../editor/grid'
import { stepOfRecord } from '../../editor/session'
import { beginLensMotion } from '../motion/lens-motion'
import { clamped, revealed, type Size, start } from './geometry'
import type { View } from './view'

/** Another lens opens where it was left, with the selected step in view, and what both show travels to its new place. */
export function useLensSwitch(view: View, scene: Scene, size: Size): void {
  const left = useRef<Scene>(scene)
  const newest = useRef({ scene, size })
  newest.current = { scene, size }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the switch is the event; the rest is read when it happens
  useLayoutEffect(() => {
    const before = left.current
    const { scene: after, size: room } = newest.current
    // Another map has nothing that could travel, and opens where it was left.
    if (before.lens !== after.lens && before.mapId === after.mapId) {
      // A drag or a connection belongs to the lens it began in.
      cancelGesture()
      const { session, editor } = view.workbench
      const { viewports, selection } = session.getState()
      beginLensMotion(before, clamped(viewports[before.lens] ?? start, before, room), room)
      const stepId = stepOfRecord(editor.store.getState().document, selection.at(-1))
      const column = stepId ? after.columns[columnIndex(after, { stepId, phaseId: null })] : undefined
      if (column)
        view.move((viewport) =>
          revealed(viewport, { ...column, y: 0, height: 0 }, after, room, { x: true, y: false })
        )
    }
  }, [scene.lens, view])

  useLayoutEffect(() => {
    left.current = scene
  }, [scene])
}
