import { hiddenAt } from '../../shared/lenses/hidden-notes'
import type { Scene, SceneColumn } from '../../shared/lenses/scene'
import type { Card } from '../../shared/model/card'
import { personasOfMap } from '../../shared/model/curves'
import { type Document, findRecord } from '../../shared/model/document'
import type { Emotion } from '../../shared/model/emotion'
import type { Id } from '../../shared/model/id'
import { laneKindRules } from '../../shared/model/lane-kind'
import { type Cell, cardsOf, emotionAt, milestoneOf, stepsOf } from '../../shared/model/structure'
import type { GridPlace, GridRow } from './session'

/** The grid a scene shows, as the keyboard and screen readers walk it. Pure: scene and document in, places out. */

export type Direction = 'left' | 'right' | 'up' | 'down'

export function rowsOf(scene: Scene): readonly GridRow[] {
  return ['phases', 'milestones', 'steps', ...scene.rows.map((row): GridRow => row.laneId ?? 'curve')]
}

export function columnIndex(scene: Scene, place: Pick<GridPlace, 'stepId' | 'phaseId'>): number {
  return scene.columns.findIndex((column) =>
    place.stepId ? column.stepId === place.stepId : column.phaseId === place.phaseId
  )
}

/** A place at a row and a column; without a column it is the row's header. */
export function placeAt(row: GridRow, column: SceneColumn | undefined): GridPlace {
  if (!column) return { row, stepId: null, phaseId: null }
  return { row, stepId: column.stepId, phaseId: column.stepId ? null : column.phaseId }
}

export function samePlace(a: GridPlace | null, b: GridPlace | null): boolean {
  return a === b || (a?.row === b?.row && a?.stepId === b?.stepId && a?.phaseId === b?.phaseId)
}

export function isLaneRow(row: GridRow): row is Id<'lane'> {
  return row.startsWith('lane_')
}

/** The cell new cards of a place go to; null where the row takes none. */
export function cellAt(document: Document, place: GridPlace): Cell | null {
  if (!isLaneRow(place.row)) return null
  const lane = document.lane.get(place.row)
  if (!lane) return null
  if (place.stepId) return { laneId: lane.id, stepId: place.stepId, phaseId: null }
  if (!place.phaseId || laneKindRules[lane.kind].cells === 'step') return null
  return { laneId: lane.id, stepId: null, phaseId: place.phaseId }
}

/** A cell that only counts what it hides: of a collapsed lane, or of a collapsed phase in any row below the headers. */
export function isCollapsedAt(scene: Scene, place: GridPlace): boolean {
  if (!isLaneRow(place.row) && place.row !== 'curve') return false
  const column = scene.columns[columnIndex(scene, place)]
  if (!column) return false
  return column.collapsed || scene.rows.some(({ laneId, collapsed }) => collapsed && laneId === place.row)
}

/** How many notes it hides. */
export function cardsHiddenAt(document: Document, scene: Scene, place: GridPlace): number {
  const column = scene.columns[columnIndex(scene, place)]
  if (!column || !isLaneRow(place.row) || !isCollapsedAt(scene, place)) return 0
  return hiddenAt({ document, mapId: scene.mapId, lens: scene.lens }, place.row, column)
}

/** How many points of the curve in front a collapsed phase keeps to itself. */
export function feelingsHiddenAt(document: Document, scene: Scene, { row, phaseId }: GridPlace): number {
  const { frontPersonaId } = scene
  if (row !== 'curve' || !phaseId || !frontPersonaId) return 0
  return stepsOf(document, phaseId).filter(({ id }) => emotionAt(document, id, frontPersonaId)).length
}

/** The cards found at a place, the phase's own first where its first column stands for it. */
export function cardsAt(document: Document, scene: Scene, place: GridPlace): readonly Card[] {
  if (!isLaneRow(place.row) || isCollapsedAt(scene, place)) return []
  const index = columnIndex(scene, place)
  const column = scene.columns[index]
  if (!column) return []
  const cards: Card[] = []
  if (scene.columns[index - 1]?.phaseId !== column.phaseId)
    cards.push(...cardsOf(document, { laneId: place.row, stepId: null, phaseId: column.phaseId }))
  if (column.stepId)
    cards.push(...cardsOf(document, { laneId: place.row, stepId: column.stepId, phaseId: null }))
  return cards
}

/** The records a place stands for, in reading order; none for an empty cell. */
export function recordsAt(document: Document, scene: Scene, place: GridPlace): readonly string[] {
  const column = scene.columns[columnIndex(scene, place)]
  if (isLaneRow(place.row)) {
    if (!column) return [place.row]
    const felt = employeeFeelingAt(document, scene, place)
    const cards = cardsAt(document, scene, place).map((card) => card.id)
    return felt ? [felt.id, ...cards] : cards
  }
  if (!column) return []
  if (place.row === 'phases') return [column.phaseId]
  if (place.row === 'milestones') {
    const milestone = milestoneOf(document, column.phaseId)
    return milestone ? [milestone.id] : []
  }
  if (!column.stepId) return []
  if (place.row === 'steps') return [column.stepId]
  const emotion = scene.frontPersonaId && emotionAt(document, column.stepId, scene.frontPersonaId)
  return emotion ? [emotion.id] : []
}

/** The employees' feeling that a lane draws above its cell; undefined where it draws none. */
export function employeeFeelingAt(
  document: Document,
  scene: Scene,
  { row, stepId }: GridPlace
): Emotion | undefined {
  if (!stepId || !isLaneRow(row) || !tellsEmployees(scene, row)) return undefined
  return emotionAt(document, stepId, null)
}

function tellsEmployees(scene: Scene, laneId: Id<'lane'>): boolean {
  return scene.rows.some((row) => row.laneId === laneId && row.cellsFrom > 0)
}

/** Feelings of the personas behind at a place of the curve, for those who do not see their marks. */
export function feelingsBehind(document: Document, scene: Scene, place: GridPlace): readonly string[] {
  if (place.row !== 'curve' || !place.stepId) return []
  const { stepId } = place
  return personasOfMap(document, scene.mapId).flatMap(({ id }) =>
    id === scene.frontPersonaId ? [] : (emotionAt(document, stepId, id)?.id ?? [])
  )
}

/** A step of a collapsed phase stands where its phase does. */
function placeOfStep(document: Document, scene: Scene, row: GridRow, stepId: Id<'step'>): GridPlace {
  const phaseId = document.step.get(stepId)?.phaseId
  const phase = scene.columns.find((column) => column.collapsed && column.phaseId === phaseId)
  return phase ? placeAt(row, phase) : { row, stepId, phaseId: null }
}

/** Where a record stands in the scene; null when this lens does not show it. */
export function placeOf(document: Document, scene: Scene, recordId: string): GridPlace | null {
  const record = findRecord(document, recordId)
  const columnOfPhase = (phaseId: string) => scene.columns.find((column) => column.phaseId === phaseId)
  switch (record?.type) {
    case 'phase':
      return placeAt('phases', columnOfPhase(record.id))
    case 'milestone':
      return placeAt(
        'milestones',
        scene.columns.findLast((column) => column.phaseId === record.phaseId)
      )
    case 'step':
      return placeOfStep(document, scene, 'steps', record.id)
    case 'lane':
      return scene.rows.some((row) => row.laneId === record.id) ? placeAt(record.id, undefined) : null
    case 'emotion':
      if (record.personaId === null) {
        const row = scene.rows.find(({ cellsFrom }) => cellsFrom > 0)
        return row?.laneId ? placeOfStep(document, scene, row.laneId, record.stepId) : null
      }
      return scene.rows.some((row) => row.laneId === null)
        ? placeOfStep(document, scene, 'curve', record.stepId)
        : null
    case 'connection':
      return placeOf(document, scene, record.fromCardId)
    case 'card': {
      if (!scene.rows.some((row) => row.laneId === record.laneId)) return null
      if (record.stepId) return placeOfStep(document, scene, record.laneId, record.stepId)
      return placeAt(record.laneId, record.phaseId ? columnOfPhase(record.phaseId) : undefined)
    }
    default:
      return null
  }
}

/** The next place in a direction; the same one at the border. `jump` goes to the next phase, or the next lane. */
export function neighbour(scene: Scene, place: GridPlace, direction: Direction, jump = false): GridPlace {
  const { columns } = scene
  const at = columnIndex(scene, place)
  if (direction === 'up' || direction === 'down') {
    const rows = rowsOf(scene).filter((row) => at >= 0 || isLaneRow(row))
    const row = rows[rows.indexOf(place.row) + (direction === 'up' ? -1 : 1)]
    return row ? placeAt(row, columns[at]) : place
  }
  const whole = jump || place.row === 'phases' || place.row === 'milestones'
  const phaseId = columns[at]?.phaseId
  if (direction === 'right') {
    const next = whole
      ? columns.findIndex((column, index) => index > at && column.phaseId !== phaseId)
      : at + 1
    return next >= 0 && columns[next] ? placeAt(place.row, columns[next]) : place
  }
  if (at < 0) return place
  const before = whole
    ? columns.findLastIndex((column, index) => index < at && column.phaseId !== phaseId)
    : at - 1
  if (before < 0) return isLaneRow(place.row) ? placeAt(place.row, undefined) : place
  if (!whole) return placeAt(place.row, columns[before])
  const first = columns.findIndex((column) => column.phaseId === columns[before]?.phaseId)
  return placeAt(place.row, columns[first])
}
