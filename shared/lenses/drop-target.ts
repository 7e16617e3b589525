import type { Cell, MovedCards } from '../commands/command'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import { laneKindRules } from '../model/lane-kind'
import { cardsOf, cellKey, stepsOf } from '../model/structure'
import { laneRows, type Shift, shiftedCards, spotsOf } from './moving-cards'
import type { Scene, SceneColumn, SceneItem, SceneRow } from './scene'
import { itemById } from './scene-layers'

/** A rectangle in scene points: where the canvas shows that a record will land. */
export type Indicator = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type DropTarget =
  | {
      readonly kind: 'card'
      readonly cell: Cell
      readonly after: Id<'card'> | null
      readonly indicator: Indicator
    }
  /** Several cards together; the indicator stands in the cell of the one in hand, unless the border keeps it out. */
  | { readonly kind: 'cards'; readonly cells: readonly MovedCards[]; readonly indicator: Indicator | null }
  | {
      readonly kind: 'step'
      readonly phaseId: Id<'phase'>
      readonly after: Id<'step'> | null
      readonly indicator: Indicator
    }
  | { readonly kind: 'phase'; readonly after: Id<'phase'> | null; readonly indicator: Indicator }
  | { readonly kind: 'lane'; readonly after: Id<'lane'> | null; readonly indicator: Indicator }
  | { readonly kind: 'milestone'; readonly phaseId: Id<'phase'>; readonly indicator: Indicator }

const bar = 2

type At = { readonly x: number; readonly y: number }

/** Where a record dropped at a point would go, with the cards that move along with it; null where it cannot. */
export function dropTarget(
  scene: Scene,
  document: Document,
  recordId: string,
  point: At,
  along: readonly Id<'card'>[] = [],
  copy = false
): DropTarget | null {
  const card = document.card.get(recordId)
  if (card && along.length > 0) return cardsTarget(scene, document, card.id, point, along, copy)
  if (card) return cardTarget(scene, document, card.phaseId !== null, point, new Set([card.id]))
  if (document.annotation.get(recordId)?.kind === 'parked') {
    return cardTarget(scene, document, false, point, new Set())
  }
  if (document.step.has(recordId)) return stepTarget(scene, document, recordId, point.x)
  if (document.phase.has(recordId)) return phaseTarget(scene, recordId, point.x)
  if (document.lane.has(recordId)) return laneTarget(scene, recordId, point.y)
  if (document.milestone.has(recordId)) return milestoneTarget(scene, document, recordId, point.x)
  return null
}

/** Whether a collapsed phase is what keeps cards from landing: it has no step to aim at. */
export function isRefusedByCollapse(
  scene: Scene,
  document: Document,
  recordId: string,
  { x, y }: At,
  along: readonly Id<'card'>[] = []
): boolean {
  const isNote = document.card.has(recordId) || document.annotation.get(recordId)?.kind === 'parked'
  if (!isNote || x < scene.laneHeaderWidth || y < scene.headerHeight) return false
  if (along.length > 0) return scene.columns.some(({ collapsed }) => collapsed)
  return nearest(scene.columns, x, ({ x: left, width }) => [left, left + width])?.collapsed === true
}

/** The cards keep their places to each other: what the one in hand moves by, they all do. */
function cardsTarget(
  scene: Scene,
  document: Document,
  cardId: Id<'card'>,
  point: At,
  along: readonly Id<'card'>[],
  copy: boolean
): DropTarget | null {
  const cardIds = [cardId, ...along]
  const card = document.card.get(cardId)
  const [spot] = spotsOf(scene, document, [cardId])
  const moving: ReadonlySet<string> = new Set(copy ? [] : cardIds)
  const target = card && cardTarget(scene, document, card.phaseId !== null, point, moving)
  if (!spot || !target) return null
  const { laneId, stepId, phaseId } = target.cell
  const shift: Shift = {
    columns:
      scene.columns.findIndex((each) => (stepId ? each.stepId === stepId : each.phaseId === phaseId)) -
      spot.column,
    lanes: laneRows(scene).findIndex((row) => row.laneId === laneId) - spot.lane
  }
  const cells = shiftedCards(scene, document, cardIds, shift, copy)
  if (!cells) return null
  const key = cellKey(target.cell)
  // At the border of the map the whole stops before the one in hand gets where the pointer is.
  const lands = cells.some(({ cell, cardIds: ids }) => cellKey(cell) === key && ids.includes(cardId))
  if (!lands) return { kind: 'cards', cells, indicator: null }
  const stays = shift.columns === 0 && shift.lanes === 0 && !copy
  return {
    kind: 'cards',
    cells: cells
      // Where nothing moves across, only the cell in hand is put in another order.
      .filter(({ cell }) => !stays || cellKey(cell) === key)
      .map((each) => (cellKey(each.cell) === key ? { ...each, after: target.after } : each)),
    indicator: target.indicator
  }
}

/** A note that hung on a phase stays on one where the lane takes both. */
function cardTarget(
  scene: Scene,
  document: Document,
  fromPhase: boolean,
  { x, y }: At,
  moving: ReadonlySet<string>
): Extract<DropTarget, { kind: 'card' }> | null {
  const row = nearest(scene.rows, y, ({ y: top, height }) => [top, top + height])
  const column = nearest(scene.columns, x, ({ x: left, width }) => [left, left + width])
  const lane = row?.laneId ? document.lane.get(row.laneId) : undefined
  if (!row || !lane || !column || column.collapsed || x < scene.laneHeaderWidth) return null
  const phases = laneKindRules[lane.kind].cells === 'stepOrPhase'
  const onPhase = phases && (fromPhase || column.stepId === null)
  if (!onPhase && column.stepId === null) return null
  const cell: Cell = {
    laneId: lane.id,
    stepId: onPhase ? null : column.stepId,
    phaseId: onPhase ? column.phaseId : null
  }
  const others = cardsOf(document, cell).filter((other) => !moving.has(other.id))
  let after: Id<'card'> | null = null
  let below: SceneItem | undefined
  if (row.collapsed) after = others.at(-1)?.id ?? null
  let above: SceneItem | undefined
  for (const other of others) {
    const item = itemById(scene, other.id)
    if (!item) continue
    if (y < item.y + item.height / 2) {
      below = item
      break
    }
    above = item
    after = other.id
  }
  const span = onPhase ? phaseColumns(scene, column.phaseId) : [column]
  const left = span[0]?.x ?? column.x
  const right = (span.at(-1)?.x ?? column.x) + column.width
  const line = above
    ? below
      ? (above.y + above.height + below.y) / 2
      : above.y + above.height + 3
    : below
      ? below.y - 3
      : row.collapsed
        ? row.y + row.height - 4
        : row.y + 4
  return {
    kind: 'card',
    cell,
    after,
    indicator: { x: left + 6, y: line - bar / 2, width: right - left - 12, height: bar }
  }
}

function stepTarget(scene: Scene, document: Document, stepId: string, x: number): DropTarget | null {
  const column = nearest(scene.columns, x, ({ x: left, width }) => [left, left + width])
  if (!column) return null
  if (column.collapsed) {
    const others = stepsOf(document, column.phaseId).filter(({ id }) => id !== stepId)
    const after = others.at(-1)?.id ?? null
    return {
      kind: 'step',
      phaseId: column.phaseId,
      after,
      indicator: upright(scene, column.x + column.width)
    }
  }
  const columns = phaseColumns(scene, column.phaseId).filter((each) => each.stepId !== null)
  const before = columns.filter((each) => each.stepId !== stepId && each.x + each.width / 2 < x)
  const after = before.at(-1)
  const first = stepsOf(document, column.phaseId)[0]
  const edge = after
    ? after.x + after.width
    : (columns.find((each) => each.stepId === first?.id)?.x ?? column.x)
  return {
    kind: 'step',
    phaseId: column.phaseId,
    after: after?.stepId ?? null,
    indicator: upright(scene, edge)
  }
}

function phaseTarget(scene: Scene, phaseId: string, x: number): DropTarget | null {
  const phases = [...new Set(scene.columns.map((column) => column.phaseId))]
  let after: Id<'phase'> | null = null
  let edge = scene.laneHeaderWidth
  for (const id of phases) {
    const columns = phaseColumns(scene, id)
    const left = columns[0]?.x ?? 0
    const last = columns.at(-1)
    const right = last ? last.x + last.width : left
    if (id === phaseId) continue
    if ((left + right) / 2 >= x) break
    after = id
    edge = right
  }
  return { kind: 'phase', after, indicator: upright(scene, edge) }
}

function laneTarget(scene: Scene, laneId: string, y: number): DropTarget | null {
  let after: Id<'lane'> | null = null
  let edge = scene.rows.find((row) => row.laneId !== null)?.y ?? scene.headerHeight
  for (const row of scene.rows) {
    if (row.laneId === null || row.laneId === laneId) continue
    if (row.y + row.height / 2 >= y) break
    after = row.laneId
    edge = row.y + row.height
  }
  return { kind: 'lane', after, indicator: { x: 0, y: edge - bar / 2, width: scene.width, height: bar } }
}

/** One milestone ends a phase: a phase that has its own takes no second one. */
function milestoneTarget(
  scene: Scene,
  document: Document,
  milestoneId: string,
  x: number
): DropTarget | null {
  const taken = new Set(
    [...document.milestone.values()].flatMap(({ id, phaseId }) => (id === milestoneId ? [] : [phaseId]))
  )
  let found: SceneColumn | undefined
  for (const column of scene.columns) {
    const last = phaseColumns(scene, column.phaseId).at(-1)
    if (last !== column || taken.has(column.phaseId)) continue
    const distance = Math.abs(column.x + column.width - x)
    if (!found || distance < Math.abs(found.x + found.width - x)) found = column
  }
  return found
    ? { kind: 'milestone', phaseId: found.phaseId, indicator: upright(scene, found.x + found.width) }
    : null
}

function upright(scene: Scene, x: number): Indicator {
  return { x: x - bar / 2, y: 0, width: bar, height: scene.height }
}

function phaseColumns(scene: Scene, phaseId: string): readonly SceneColumn[] {
  return scene.columns.filter((column) => column.phaseId === phaseId)
}

/** The band a coordinate falls in, or the closest one: a drop a few points off still means something. */
function nearest<Band extends SceneColumn | SceneRow>(
  bands: readonly Band[],
  at: number,
  range: (band: Band) => readonly [number, number]
): Band | undefined {
  let found: Band | undefined
  let shortest = Number.POSITIVE_INFINITY
  for (const band of bands) {
    const [from, to] = range(band)
    const distance = at < from ? from - at : at >= to ? at - to : -1
    if (distance < shortest) {
      found = band
      shortest = distance
    }
  }
  return found
}
