import { annotationLook, cornerOf } from '../../../shared/lenses/annotation-place'
import type { Colour } from '../../../shared/lenses/palette'
import type { Rect } from '../../../shared/lenses/rect'
import type { EditBox, Primitive, Scene, ScenePane } from '../../../shared/lenses/scene'
import type { Document } from '../../../shared/model/document'
import { cardsOf } from '../../../shared/model/structure'
import type { Editing } from '../../editor/session'
import { firstCardOf, itemOfRecord, itemsOfRecord, outlineOf } from '../drawing/scene-index'
import { cellRect } from '../marks/empty-place'

/** Where a text is typed: the box that is being filled, and the field inside it. */
export type TypingPlace = {
  readonly pane: ScenePane
  readonly box: Rect & { readonly radius: number }
  readonly field: Rect
  readonly edit: Pick<EditBox, 'field' | 'value' | 'style'>
  readonly fill: Colour
  /** What stands above the text and stays while it is typed, such as the kind of the card. */
  readonly above: readonly Primitive[]
  /** The corner `above` is measured from. */
  readonly origin: { readonly x: number; readonly y: number }
}

const defaultStyle: EditBox['style'] = {
  family: 'sans',
  weight: 400,
  italic: false,
  size: 12,
  lineHeight: 16
}

export function typingPlace(document: Document, scene: Scene, editing: Editing): TypingPlace | null {
  switch (editing.kind) {
    case 'record':
      return placeOfRecord(scene, editing.recordId)
    case 'newCard':
      return placeOfNewCard(document, scene, editing)
    case 'newAnnotation':
      return placeOfNewAnnotation(scene, editing)
  }
}

function placeOfRecord(scene: Scene, recordId: string): TypingPlace | null {
  const drawn = itemOfRecord(scene, recordId)
  const item = drawn?.edit ? drawn : itemsOfRecord(scene, recordId).find((each) => each.edit)
  if (!item?.edit) return null
  const { edit } = item
  const field = { x: item.x + edit.x, y: item.y + edit.y, width: edit.width, height: edit.height }
  const isCard = item.role === 'card' || (item.role === 'annotation' && item.primitives[0]?.kind === 'box')
  const margin = 6
  const around = {
    x: field.x - margin,
    y: field.y - margin / 2,
    width: field.width + 2 * margin,
    height: field.height + margin,
    radius: 6
  }
  return {
    pane: item.pane,
    box: isCard ? outlineOf(item) : around,
    field,
    edit,
    fill: isCard ? (item.glance?.fill ?? 'surface') : 'surface',
    above: isCard ? item.primitives.filter((each) => isAbove(each, edit.y)) : [],
    origin: item
  }
}

function isAbove(primitive: Primitive, y: number): boolean {
  switch (primitive.kind) {
    case 'text':
      return primitive.y + primitive.style.lineHeight <= y
    case 'image':
      return primitive.y + primitive.height <= y
    case 'icon':
      return primitive.y + primitive.size <= y + 2
    case 'box':
      return primitive.y > 0 && primitive.y + primitive.height <= y
    default:
      return false
  }
}

/** Below the card it follows, or at the top of its cell; in the font of the lane's other cards. */
function placeOfNewCard(
  document: Document,
  scene: Scene,
  { cell, after }: Extract<Editing, { kind: 'newCard' }>
): TypingPlace | null {
  const free = cellRect(scene, { row: cell.laneId, stepId: cell.stepId, phaseId: cell.phaseId })
  if (!free) return null
  const above = after ?? cardsOf(document, cell).at(-1)?.id
  const last = above ? itemOfRecord(scene, above) : undefined
  const top = last ? last.y + last.height + 6 : free.y
  const model = firstCardOf(scene, cell.laneId)
  const pad = { x: 9, y: 7 }
  const style = model?.edit?.style ?? defaultStyle
  return {
    pane: 'body',
    box: { x: free.x, y: top, width: free.width, height: 2 * pad.y + style.lineHeight * 2, radius: 6 },
    field: { x: free.x + pad.x, y: top + pad.y, width: free.width - 2 * pad.x, height: style.lineHeight },
    edit: { field: 'text', value: '', style },
    fill: model?.glance?.fill ?? 'surface',
    above: [],
    origin: free
  }
}

function placeOfNewAnnotation(
  scene: Scene,
  { annotationKind, place }: Extract<Editing, { kind: 'newAnnotation' }>
): TypingPlace | null {
  const { padX, padY, style, width } = annotationLook(annotationKind)
  const corner = cornerOf(scene, place, width)
  if (!corner) return null
  const { x, y } = corner
  return {
    pane: 'body',
    box: { x, y, width, height: style.lineHeight + 2 * padY, radius: 3 },
    field: { x: x + padX, y: y + padY, width: width - 2 * padX, height: style.lineHeight },
    edit: { field: 'text', value: '', style },
    fill: annotationKind === 'note' ? 'mdvBg' : 'surface',
    above: [],
    origin: corner
  }
}
