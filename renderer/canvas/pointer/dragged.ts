import type { Id } from '../../../shared/model/id'
import type { Point } from '../viewport/geometry'
import { annotationDrag } from './annotation-drag'
import { connectDrag } from './connect-drag'
import type { Drag, DragContext } from './drag'
import type { Hit } from './hit'
import { marqueeDrag } from './marquee-drag'
import { moveDrag } from './move-drag'
import { pointDrag } from './point-drag'

/** Where a press began: what it hit, its point of the sheet, and whether it adds to the selection. */
export type PressStart = {
  readonly hit: Hit
  readonly fromScene: Point
  readonly adds: boolean
  /** The card whose connection handle was pressed. */
  readonly handleOf: string | null
}

/** What dragging from there does; null where it does nothing. */
export function dragFrom(context: DragContext, { hit, fromScene, adds, handleOf }: PressStart): Drag | null {
  if (handleOf) return connectDrag(context, handleOf as Id<'card'>, fromScene)
  const { item, pane } = hit
  if (item?.role === 'annotation') return annotationDrag(context, item, fromScene)
  if (item && isDraggable(hit) && item.recordId) {
    return item.recordId.startsWith('emotion_')
      ? pointDrag(context, item.recordId, item.id, fromScene)
      : moveDrag(context, item, item.recordId, fromScene, adds)
  }
  return pane === 'body' ? marqueeDrag(context.view, fromScene, adds) : null
}

/** A quotation keeps its place beside its point, a sign its own in the header, and an arrow its way between its cards. */
export function isDraggable({ item }: Hit): boolean {
  const isFixed = item?.role === 'quote' || item?.role === 'mapLink'
  return Boolean(item?.recordId) && !isFixed && !item?.recordId?.startsWith('connection_')
}
