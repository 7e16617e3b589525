import { isRefusedByCollapse } from '../../../shared/lenses/drop-target'
import { lenses } from '../../../shared/lenses/lenses'
import type { Id } from '../../../shared/model/id'
import { cancelGesture } from '../../editor/actions/connecting'
import { selectWhereSeen } from '../../editor/actions/focus'
import { movedWords } from '../../editor/actions/telling-move'
import { announce } from '../../editor/announcement'
import { gestureStore } from '../../editor/gesture'
import { notify } from '../../editor/notify'
import { type Point, toScene } from '../viewport/geometry'
import { borderWidth } from './border-scroll'
import { type Drag, type DragContext, everywhere, nowhere } from './drag'

/**
 * A note of the parking lot on its way into a cell. It comes from beside the canvas, whose corner is at `origin`: the
 * border it crosses scrolls nothing until the note has once been well inside. `onFiled` takes the keyboard along.
 */
export function fileDrag(
  { view, report, t }: DragContext,
  annotationId: Id<'annotation'>,
  origin: Point,
  onFiled: () => void
): Drag {
  const { workbench } = view
  const { editor } = workbench
  let over: Point | null = null
  let entered = false

  function isInside({ x, y }: Point, margin: number): boolean {
    const { width, height } = view.size()
    return x >= margin && y >= margin && x <= width - margin && y <= height - margin
  }

  return {
    get scrolls() {
      return over && entered ? everywhere : nowhere
    },
    follow(at) {
      entered ||= isInside(at, borderWidth)
      over = isInside(at, 0) ? toScene('body', view.viewport(), at) : null
      const screen = { x: at.x + origin.x, y: at.y + origin.y }
      gestureStore.setState({ gesture: { kind: 'file', annotationId, screen, over } })
    },
    drop() {
      cancelGesture()
      if (!over) return
      const scene = view.scene()
      const gesture = { kind: 'drop', recordId: annotationId, ...over } as const
      const command = lenses[scene.lens].interpret(gesture, editor.store.getState().document, scene)
      if (command?.type !== 'annotation.file') {
        if (isRefusedByCollapse(scene, editor.store.getState().document, annotationId, over))
          notify(t('structure.collapsed.refused'))
        return
      }
      const applied = editor.dispatch(command)
      report(applied)
      if (!applied.ok) return
      const cardIds = command.notes.map(({ cardId }) => cardId)
      selectWhereSeen(workbench, ...cardIds)
      onFiled()
      announce(movedWords(workbench, t, editor.store.getState().document, cardIds))
    },
    cancel: cancelGesture
  }
}
