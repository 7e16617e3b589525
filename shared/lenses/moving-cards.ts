import type { Cell, MovedCards } from '../commands/command'
import type { Card } from '../model/card'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import { laneKindRules } from '../model/lane-kind'
import { compareByOrder } from '../model/order'
import { cardsOf, cellKey } from '../model/structure'
import type { Scene, SceneRow } from './scene'

/** How far a selection moves: by columns and by lanes, never by points. */
export type Shift = { readonly columns: number; readonly lanes: number }

export type Spot = { readonly card: Card; readonly column: number; readonly lane: number }

type LaneRow = SceneRow & { readonly laneId: Id<'lane'> }

/** The rows cards can stand in, from top to bottom. */
export function laneRows(scene: Scene): readonly LaneRow[] {
  return scene.rows.filter((row): row is LaneRow => row.laneId !== null)
}

/** Where cards stand in the lens, in reading order; those it does not show are left out. */
export function spotsOf(scene: Scene, document: Document, cardIds: readonly string[]): readonly Spot[] {
  const lanes = new Map(laneRows(scene).map(({ laneId }, index) => [laneId, index]))
  const columns = new Map<string, number>()
  for (const [index, { stepId, phaseId }] of scene.columns.entries()) {
    if (stepId) columns.set(stepId, index)
    if (!columns.has(phaseId)) columns.set(phaseId, index)
  }
  return cardIds
    .flatMap((id) => {
      const card = document.card.get(id)
      const lane = card && lanes.get(card.laneId)
      const column = card && columns.get(card.stepId ?? card.phaseId ?? '')
      return card && lane !== undefined && column !== undefined ? [{ card, lane, column }] : []
    })
    .sort(inReadingOrder)
}

/** A phase's own cards stand above those of its first step. */
function inReadingOrder(a: Spot, b: Spot): number {
  const across = a.lane - b.lane || a.column - b.column
  if (across !== 0) return across
  if ((a.card.phaseId === null) !== (b.card.phaseId === null)) return a.card.phaseId === null ? 1 : -1
  return compareByOrder(a.card, b.card)
}

/**
 * What moving cards by whole columns and lanes means: they keep their places to each other, stop together at the border
 * of the map, and go below what is there already. Null where one of them would find no cell. Copies leave the cards.
 */
export function shiftedCards(
  scene: Scene,
  document: Document,
  cardIds: readonly string[],
  shift: Shift,
  copy = false
): readonly MovedCards[] | null {
  const spots = spotsOf(scene, document, cardIds)
  const lanes = laneRows(scene)
  const { columns, lanes: across } = heldOf(scene, spots, shift)
  const moving: ReadonlySet<string> = new Set(copy ? [] : spots.map(({ card }) => card.id))
  const cells = new Map<string, MovedCards>()
  for (const { card, column, lane } of spots) {
    const cell = cellFor(document, card, lanes[lane + across], scene.columns[column + columns])
    if (!cell) return null
    const key = cellKey(cell)
    let group = cells.get(key)
    if (!group) {
      const above = cardsOf(document, cell).findLast(({ id }) => !moving.has(id))
      group = { cell, after: above?.id ?? null, cardIds: [] }
      cells.set(key, group)
    }
    group.cardIds.push(card.id)
  }
  return cells.size > 0 ? [...cells.values()] : null
}

/** The part of a shift that the borders of the map leave. */
export function heldShift(scene: Scene, document: Document, cardIds: readonly string[], shift: Shift): Shift {
  return heldOf(scene, spotsOf(scene, document, cardIds), shift)
}

function heldOf(scene: Scene, spots: readonly Spot[], { columns, lanes }: Shift): Shift {
  return {
    columns: held(
      columns,
      spots.map(({ column }) => column),
      scene.columns.length
    ),
    lanes: held(
      lanes,
      spots.map(({ lane }) => lane),
      laneRows(scene).length
    )
  }
}

function held(by: number, places: readonly number[], count: number): number {
  const first = places.reduce((least, place) => Math.min(least, place), count)
  const last = places.reduce((most, place) => Math.max(most, place), 0)
  return Math.max(-first, Math.min(by, count - 1 - last)) + 0
}

/** The cell a card takes in a lane at a column: the phase's where the lane allows it and the card hung on one. */
function cellFor(
  document: Document,
  card: Card,
  row: LaneRow | undefined,
  column: Scene['columns'][number] | undefined
): Cell | null {
  const lane = row && document.lane.get(row.laneId)
  if (!lane || !column || column.collapsed) return null
  const onPhase =
    laneKindRules[lane.kind].cells === 'stepOrPhase' && (card.phaseId !== null || column.stepId === null)
  if (onPhase) return { laneId: lane.id, stepId: null, phaseId: column.phaseId }
  return column.stepId && { laneId: lane.id, stepId: column.stepId, phaseId: null }
}
