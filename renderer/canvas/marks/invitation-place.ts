import { chevron } from '../../../shared/lenses/layout/header'
import { phaseTop } from '../../../shared/lenses/layout/phase-header'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene, SceneColumn } from '../../../shared/lenses/scene'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import type { LaneKind } from '../../../shared/model/lane-kind'
import type { LensId } from '../../../shared/model/lens-id'
import { type Cell, cardsOfLane, emotionsOfCurve, lanesOfMap } from '../../../shared/model/structure'
import { cellRect, feelingRect, missingStepRect } from './empty-place'

/** Where a map without notes asks to be begun: with a phase, a step, then what the lens is about. */
export type Invitation = { readonly rect: Rect } & (
  | { readonly kind: 'phase'; readonly pane: 'top' }
  | { readonly kind: 'step'; readonly pane: 'top'; readonly phaseId: Id<'phase'> }
  | {
      readonly kind: 'feeling'
      readonly pane: 'body'
      readonly column: SceneColumn
      readonly stepId: Id<'step'>
    }
  | {
      readonly kind: 'card'
      readonly pane: 'body'
      readonly column: SceneColumn
      readonly laneKind: LaneKind
      readonly cell: Cell
    }
)

/** The lane a lens is begun with: what the customer does, and in the experience map what goes through their mind. */
const firstKind: Readonly<Record<LensId, LaneKind>> = {
  journey: 'customerAction',
  experience: 'thought',
  blueprint: 'customerAction'
}

export function invitationOf(document: Document, scene: Scene): Invitation | null {
  const { mapId, columns } = scene
  if (lanesOfMap(document, mapId).some(({ id }) => cardsOfLane(document, id).length > 0)) return null
  const [first] = columns
  if (!first) {
    const width = scene.width - scene.laneHeaderWidth
    return {
      kind: 'phase',
      pane: 'top',
      rect: { x: scene.laneHeaderWidth, y: phaseTop, width, height: chevron }
    }
  }
  const column = columns.find(({ stepId }) => stepId !== null)
  if (!column?.stepId) {
    const { phaseId } = columns.find(({ collapsed }) => !collapsed) ?? first
    const rect = missingStepRect(scene, phaseId)
    return rect && { kind: 'step', pane: 'top', phaseId, rect }
  }
  const { stepId } = column
  if (scene.frontPersonaId && emotionsOfCurve(document, mapId, scene.frontPersonaId).length === 0) {
    const rect = feelingRect(scene, { stepId, phaseId: null })
    if (rect) return { kind: 'feeling', pane: 'body', column, stepId, rect }
  }
  const lanes = scene.rows.flatMap(({ laneId, collapsed }) =>
    collapsed ? [] : (document.lane.get(laneId ?? '') ?? [])
  )
  const lane = lanes.find(({ kind }) => kind === firstKind[scene.lens]) ?? lanes[0]
  const rect = lane && cellRect(scene, { row: lane.id, stepId, phaseId: null })
  if (!lane || !rect) return null
  const cell: Cell = { laneId: lane.id, stepId, phaseId: null }
  return { kind: 'card', pane: 'body', column, laneKind: lane.kind, cell, rect }
}
