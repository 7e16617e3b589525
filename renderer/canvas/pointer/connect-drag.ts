import type { Id } from '../../../shared/model/id'
import { cancelGesture, connectTo } from '../../editor/actions/connecting'
import { gestureStore } from '../../editor/gesture'
import { type Point, toScene } from '../viewport/geometry'
import { type Drag, type DragContext, everywhere } from './drag'
import { hitAt } from './hit'
import { hoverStore } from './hover'

/** From a card's handle to another card. */
export function connectDrag({ view, report }: DragContext, fromCardId: Id<'card'>, from: Point): Drag {
  let last = from
  const aim = (): void => {
    const pointer = toScene('body', view.viewport(), last)
    gestureStore.setState({ gesture: { kind: 'connect', fromCardId, pointer } })
  }
  const cardUnder = () => {
    const { item } = hitAt(view.scene(), view.viewport(), last)
    return item?.role === 'card' ? item : null
  }
  aim()
  return {
    scrolls: everywhere,
    follow(at) {
      last = at
      aim()
      hoverStore.setState({ itemId: cardUnder()?.id ?? null })
    },
    drop() {
      report(connectTo(view.workbench, cardUnder()?.recordId ?? ''))
    },
    cancel: cancelGesture
  }
}
