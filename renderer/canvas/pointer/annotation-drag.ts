import type { SceneItem } from '../../../shared/lenses/scene'
import { annotationDropped } from '../../editor/actions/annotating'
import { cancelGesture } from '../../editor/actions/connecting'
import { select } from '../../editor/actions/focus'
import { moveHand } from '../../editor/gesture'
import { type Point, toScene } from '../viewport/geometry'
import { type Drag, type DragContext, everywhere } from './drag'

/** A free note comes to lie where it is let go. Alt lays a copy there. */
export function annotationDrag({ view, report }: DragContext, item: SceneItem, from: Point): Drag {
  const { workbench } = view
  const { editor } = workbench
  let corner: Point = item
  let copy = false
  return {
    scrolls: everywhere,
    follow(at, alt) {
      const to = toScene('body', view.viewport(), at)
      const [dx, dy] = [to.x - from.x, to.y - from.y]
      corner = { x: item.x + dx, y: item.y + dy }
      copy = alt
      const { id } = item
      moveHand({ kind: 'move', itemId: id, recordId: id, copy, along: [] }, { dx, dy, ...to })
    },
    drop() {
      cancelGesture()
      const annotation = editor.store.getState().document.annotation.get(item.id)
      if (!annotation) return
      const { command, annotationId } = annotationDropped(view.scene(), annotation, corner, copy)
      const applied = editor.dispatch(command)
      report(applied)
      if (applied.ok) select(workbench, annotationId)
    },
    cancel: cancelGesture
  }
}
