import { startAnnotation } from '../../editor/actions/annotating'
import { commentOn, commentTarget } from '../../editor/actions/commenting'
import type { Workbench } from '../../editor/workbench'
import type { Point } from '../viewport/geometry'
import type { View } from '../viewport/view'
import { type Drag, nowhere } from './drag'
import { type Hit, hitAt } from './hit'

/** With a tool at hand a press is a click wherever it ends: a hand that trembles still means one place. */
export function toolPress(view: View, from: Point): Drag {
  let to = from
  return {
    scrolls: nowhere,
    follow(at) {
      to = at
    },
    drop() {
      applyTool(view.workbench, hitAt(view.scene(), view.viewport(), to))
    },
    cancel() {}
  }
}

/** Where a click means nothing the tool stays, for a better aimed one. */
function applyTool(workbench: Workbench, { pane, point, item }: Hit): void {
  const { tool } = workbench.session.getState()
  if (tool === 'note' || tool === 'text') {
    if (pane === 'body') startAnnotation(workbench, tool, point)
    return
  }
  const target = commentTarget(workbench.editor.store.getState().document, item?.recordId)
  if (tool === 'comment' && target) commentOn(workbench, target)
}
