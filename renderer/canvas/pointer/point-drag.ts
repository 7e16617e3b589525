import { pointScale } from '../../../shared/lenses/charts/point-scale'
import { lenses } from '../../../shared/lenses/lenses'
import { cancelGesture } from '../../editor/actions/connecting'
import { select } from '../../editor/actions/focus'
import { gestureStore } from '../../editor/gesture'
import { type Point, toScene } from '../viewport/geometry'
import { type Drag, type DragContext, nowhere } from './drag'

/** A point of the curve, up and down; from where the curve passes at its step, which is not the middle of its words. */
export function pointDrag(
  { view, report }: DragContext,
  emotionId: string,
  itemId: string,
  from: Point
): Drag {
  const { editor, session } = view.workbench
  const { document: pressed } = editor.store.getState()
  const emotion = pressed.emotion.get(emotionId)
  const start = emotion ? (pointScale(view.scene(), pressed, emotion)?.yOf(emotion.score) ?? from.y) : from.y
  let y = start
  return {
    scrolls: nowhere,
    follow(at) {
      y = start + toScene('body', view.viewport(), at).y - from.y
      gestureStore.setState({ gesture: { kind: 'point', itemId, recordId: emotionId, y } })
    },
    drop() {
      cancelGesture()
      const { document } = editor.store.getState()
      const gesture = { kind: 'dragPoint', emotionItemId: emotionId, y } as const
      const command = lenses[session.getState().lens].interpret(gesture, document, view.scene())
      if (!command) return
      const applied = editor.dispatch(command)
      report(applied)
      if (applied.ok) select(view.workbench, emotionId)
    },
    cancel: cancelGesture
  }
}
