import type { Applied } from '../../../shared/commands/applied'
import type { Command } from '../../../shared/commands/command'
import { annotationLook, placeOfCorner } from '../../../shared/lenses/annotation-place'
import type { Scene } from '../../../shared/lenses/scene'
import type { Annotation } from '../../../shared/model/annotation'
import { newId } from '../../../shared/model/id'
import { annotationsShown } from '../annotations'
import { columnIndex, type Direction } from '../grid'
import { sceneOf, type Workbench } from '../workbench'
import { focusedPlace } from './focus'

type Point = { readonly x: number; readonly y: number }
type Kind = 'note' | 'text'

/** Opens the typing of a free note whose corner, or a text whose first letter, is at a point of the sheet. */
export function startAnnotation(workbench: Workbench, kind: Kind, at: Point): void {
  const scene = sceneOf(workbench)
  const { padX, padY, style, width } = annotationLook(kind)
  const corner = kind === 'text' ? { x: at.x - padX, y: at.y - padY - style.lineHeight / 2 } : at
  const place = placeOfCorner(scene, corner, width)
  workbench.session.setState({
    tool: 'select',
    selection: [],
    editing: { kind: 'newAnnotation', annotationKind: kind, place, initial: '' }
  })
}

/** By keyboard: in the cell the focus stands on, over its lower half, and beside notes that are there already. */
export function annotateFocus(workbench: Workbench, kind: Kind): void {
  const scene = sceneOf(workbench)
  const place = focusedPlace(workbench)
  const column = place ? scene.columns[columnIndex(scene, place)] : undefined
  const row = scene.rows.find(({ laneId }) => laneId === place?.row || (!laneId && place?.row === 'curve'))
  const at = {
    x: (column?.x ?? scene.laneHeaderWidth) + 24,
    y: row ? row.y + Math.round(row.height * 0.4) : scene.headerHeight + 16
  }
  startAnnotation(workbench, kind, freeCorner(scene, at))
}

function freeCorner(scene: Scene, at: Point): Point {
  const taken = annotationsShown(scene).some(({ x, y }) => Math.abs(x - at.x) < 8 && Math.abs(y - at.y) < 8)
  return taken ? freeCorner(scene, { x: at.x + 16, y: at.y + 16 }) : at
}

/** A dragged note comes to lie where it was let go, or a copy of it does. */
export function annotationDropped(
  scene: Scene,
  annotation: Annotation,
  corner: Point,
  copy: boolean
): { readonly command: Command; readonly annotationId: Annotation['id'] } {
  const place = placeOfCorner(scene, corner, widthOf(annotation))
  const { id } = annotation
  if (!copy) return { command: { type: 'annotation.place', annotationId: id, place }, annotationId: id }
  const newAnnotationId = newId('annotation')
  return {
    command: { type: 'annotation.duplicate', annotationId: id, newAnnotationId, place },
    annotationId: newAnnotationId
  }
}

const nudge = 8

/** What dragging does, by keyboard. */
export function moveAnnotation(
  workbench: Workbench,
  annotation: Annotation,
  direction: Direction
): Applied | null {
  const scene = sceneOf(workbench)
  const item = annotationsShown(scene).find(({ id }) => id === annotation.id)
  if (!item) return null
  const dx = direction === 'left' ? -nudge : direction === 'right' ? nudge : 0
  const dy = direction === 'up' ? -nudge : direction === 'down' ? nudge : 0
  const corner = { x: item.x + dx, y: item.y + dy }
  return workbench.editor.dispatch(annotationDropped(scene, annotation, corner, false).command)
}

export const narrowestNote = 40
export const widestNote = 2_000

export function widthOf(annotation: Annotation): number {
  return annotation.width ?? annotationLook(annotation.kind).width
}

export function resizeAnnotation(workbench: Workbench, annotation: Annotation, width: number): Applied {
  return workbench.editor.dispatch({
    type: 'annotation.update',
    annotationId: annotation.id,
    changes: { width: Math.round(Math.max(narrowestNote, Math.min(widestNote, width))) }
  })
}

/** The right edge of the selected note by keyboard; null where none is selected. */
export function resizeSelected(workbench: Workbench, by: 1 | -1): Applied | null {
  const { annotation } = workbench.editor.store.getState().document
  const selected = annotation.get(workbench.session.getState().selection.at(-1) ?? '')
  return selected ? resizeAnnotation(workbench, selected, widthOf(selected) + by * 2 * nudge) : null
}
