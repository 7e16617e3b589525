import { curveHeight, zeroY } from '../../../shared/lenses/charts/curve-scale'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene, ScenePane } from '../../../shared/lenses/scene'
import type { Document } from '../../../shared/model/document'
import { isFocusEmpty } from '../../editor/actions/focus'
import { cellAt, columnIndex, isCollapsedAt, isLaneRow } from '../../editor/grid'
import type { Translate } from '../../editor/messages'
import type { GridPlace } from '../../editor/session'
import { headerItems, itemOfRecord } from '../drawing/scene-index'

/** A place of the grid where nothing stands yet, and what it would take. */
export type EmptyPlace = {
  readonly pane: ScenePane
  readonly rect: Rect
  /** What a key or a click makes here; null where the lens can only be walked through. */
  readonly label: Parameters<Translate>[0] | null
}

export function emptyPlace(document: Document, scene: Scene, place: GridPlace): EmptyPlace | null {
  if (!isFocusEmpty(document, scene, place)) return null
  if (isLaneRow(place.row)) {
    const rect = cellRect(scene, place)
    const kind = document.lane.get(place.row)?.kind
    const takesCard = !isCollapsedAt(scene, place) && cellAt(document, place) !== null
    return rect && kind ? { pane: 'body', rect, label: takesCard ? `card.${kind}` : null } : null
  }
  switch (place.row) {
    case 'curve': {
      const rect = feelingRect(scene, place)
      const takesFeeling = place.stepId !== null && scene.frontPersonaId !== null
      return rect && { pane: 'body', rect, label: takesFeeling ? 'card.feeling' : null }
    }
    case 'milestones': {
      const rect = milestoneRect(scene, place)
      return rect && { pane: 'top', rect, label: 'lens.milestone' }
    }
    case 'steps': {
      const rect = place.phaseId && missingStepRect(scene, place.phaseId)
      return rect ? { pane: 'top', rect, label: 'canvas.empty.step' } : null
    }
    default:
      return null
  }
}

/** The free part of a cell, inside its insets. */
export function cellRect(scene: Scene, place: GridPlace): Rect | null {
  const column = scene.columns[columnIndex(scene, place)]
  const row = scene.rows.find(({ laneId }) => (laneId ?? 'curve') === place.row)
  if (!column || !row) return null
  const y = row.y + row.cellsFrom + 7
  return { x: column.x + 8, y, width: column.width - 16, height: row.y + row.height - 7 - y }
}

/** On the neutral line of the curve, where a feeling begins that is not known yet. */
export function feelingRect(scene: Scene, place: Pick<GridPlace, 'stepId' | 'phaseId'>): Rect | null {
  const column = scene.columns[columnIndex(scene, place)]
  const row = scene.rows.find(({ laneId, height }) => laneId === null && height >= curveHeight)
  if (!column || !row) return null
  // Under the line: over it the lens says that there is no feeling yet.
  return { x: column.x + 6, y: row.y + zeroY + 7, width: column.width - 12, height: 32 }
}

/** Where the header marks that a phase has no step. */
export function missingStepRect(scene: Scene, phaseId: string): Rect | null {
  const item = headerItems(scene, 'top').find(({ id }) => id === `${phaseId}:place`)
  return item ? { x: item.x + 7.5, y: item.y + 5.5, width: item.width - 15, height: item.height - 12 } : null
}

/** Between the phase and its steps, as wide as the phase. */
function milestoneRect(scene: Scene, place: GridPlace): Rect | null {
  const column = scene.columns[columnIndex(scene, place)]
  const phase = column && itemOfRecord(scene, column.phaseId)
  const below = headerItems(scene, 'top').find(({ role, id }) => role === 'step' || id.endsWith(':place'))
  if (!phase || !below) return null
  const y = phase.y + phase.height + 4
  return { x: phase.x + 8, y, width: phase.width - 16, height: below.y - y - 3 }
}
