import type { Card } from '../../model/card'
import type { Lane } from '../../model/lane'
import type { LaneKind } from '../../model/lane-kind'
import type { LensId } from '../../model/lens-id'
import { safeLink } from '../../model/link'
import { annotationsOf, cardsOf, cardsOfLane, emotionsOfCurve } from '../../model/structure'
import { cardLook } from '../card-look'
import { CardRow, type RowCell } from '../card-row'
import { employeeStrip } from '../charts/employee-scale'
import { hiddenAt } from '../hidden-notes'
import type { SceneItem } from '../scene'
import { drawCard } from './card-drawing'
import type { CardDrawing } from './card-parts'
import { collapsedCells, countAt } from './collapsed'
import type { Column, PhaseSpan } from './columns'
import { employeeBand, type StepFeeling } from './employee-band'
import { item, sameItem } from './item'
import { collapsedHeight, laneHeaderHeight } from './lane-header'
import { isWhole, type Setting } from './setting'

const heights: Readonly<Record<LensId, Partial<Record<LaneKind, number>>>> = {
  journey: {
    customerAction: 77,
    touchpoint: 82,
    expectation: 72,
    pain: 84,
    delight: 76,
    opportunity: 84,
    metric: 64
  },
  experience: { thought: 92, verbatim: 104, beyondRelationship: 92 },
  blueprint: {
    evidence: 70,
    customerAction: 84,
    frontstage: 112,
    backstage: 112,
    support: 70,
    employeeExperience: 80
  }
}
const otherHeight = 64

/** A card alone in its cell grows with the row up to here; beyond it, one long text would blow up the whole row. */
const stretchLimit = 36

/** A cell as it was last drawn, with all that its drawing depended on but the row's own inputs. */
type DrawnCell = RowCell & {
  readonly cards: readonly Card[]
  /** The employees' feeling at the step, above the cards. */
  readonly feeling: StepFeeling | undefined
  /** How many cards a collapsed phase hides here. */
  readonly hidden: number
  readonly width: number
  /** The height of a card that is alone in its cell. */
  readonly alone: number
  readonly from: number
  readonly stretch: number
  readonly bottom: number
}

const bare: Omit<DrawnCell, 'items'> = {
  cards: [],
  feeling: undefined,
  hidden: 0,
  width: 0,
  alone: 0,
  from: 0,
  stretch: 0,
  bottom: 0
}

/** For the first note under the employees' curve. */
const roomBelowCurve = 48

type DrawnRow = {
  readonly height: number
  readonly cellsFrom: number
  /** What lies over several columns: the cards of phases, the employees' curve. */
  readonly wide: readonly SceneItem[]
  readonly cells: readonly DrawnCell[]
}

/** What all cells of a row depend on, name by name; its place down the page is apart. */
type Inputs = readonly unknown[]
type Known = {
  readonly shared: Inputs
  readonly own: Inputs
  readonly drawn: DrawnRow
  readonly row: CardRow
}

const rows = new WeakMap<Lane, Map<string, Known>>()

/**
 * The cards of one lane at their places, and how high the row must be. A row none of whose cards changed is the last
 * one, moved up or down where a row above it grew, and in a row that did change the other cells stay as they were:
 * typing in a card costs its own cell, however long the map.
 */
export function laneRow(
  setting: Setting,
  lane: Lane,
  columns: readonly Column[],
  spans: readonly PhaseSpan[],
  top: number
): CardRow {
  const { document } = setting
  const shared: Inputs = [
    geometryOf(columns),
    document.touchpoint,
    document.team,
    document.verbatim,
    document.asset,
    setting.brokenKey,
    setting.collapsedLanes.has(lane.id),
    // Which steps a collapsed phase counts no column says, nor which a part leaves out.
    setting.collapsedPhases.size === 0 && !setting.part ? null : document.step
  ]
  const own: Inputs = [
    cardsOfLane(document, lane.id),
    lane.kind === 'employeeExperience' ? emotionsOfCurve(document, lane.mapId, null) : null,
    isWhole(setting) ? null : annotationsOf(document, lane.mapId)
  ]
  let variants = rows.get(lane)
  if (!variants) {
    variants = new Map()
    rows.set(lane, variants)
  }
  const known = variants.get(setting.key)
  const isShared = known !== undefined && isSame(known.shared, shared)
  const isKnown = isShared && isSame(known.own, own)
  if (isKnown && known.row.top === top) return known.row
  const drawn = isKnown
    ? known.drawn
    : setting.collapsedLanes.has(lane.id)
      ? collapsedRow(setting, lane, columns)
      : drawRow(setting, lane, columns, spans, isShared ? known.drawn.cells : [])
  const row = new CardRow(lane.id, top, drawn.height, drawn.cellsFrom, columns, drawn.wide, drawn.cells)
  variants.set(setting.key, { shared, own, drawn, row })
  return row
}

function isSame(before: Inputs, after: Inputs): boolean {
  return after.every((input, index) => input === before[index])
}

const geometries = new WeakMap<readonly Column[], string>()

/** Which step stands where, without names: renaming a step moves no card. */
function geometryOf(columns: readonly Column[]): string {
  let geometry = geometries.get(columns)
  if (geometry === undefined) {
    geometry = columns
      .map(({ stepId, phaseId, x, width, collapsed }) => `${stepId ?? phaseId} ${x} ${width} ${collapsed}`)
      .join('|')
    geometries.set(columns, geometry)
  }
  return geometry
}

/** A thin row that counts. No cell of it is drawn from its last one: there is nothing to spare. */
function collapsedRow(setting: Setting, lane: Lane, columns: readonly Column[]): DrawnRow {
  const cells = collapsedCells(setting, lane, columns).map((items): DrawnCell => ({ ...bare, items }))
  return { height: collapsedHeight, cellsFrom: 0, wide: [], cells }
}

/** `last` are the cells of the row as it was, where all that they share is the same. */
function drawRow(
  setting: Setting,
  lane: Lane,
  columns: readonly Column[],
  spans: readonly PhaseSpan[],
  last: readonly DrawnCell[]
): DrawnRow {
  const { insetX, insetY, gap } = setting.metrics
  const least = Math.max(heights[setting.lens][lane.kind] ?? otherHeight, laneHeaderHeight(setting, lane))

  const band = employeeBand(setting, lane, columns)
  const wide: SceneItem[] = [...band.line]
  let phaseBand = band.height
  for (const span of spans) {
    // Where a phase is parted, its own cards stand with its first steps.
    if (span.collapsed || !span.starts) continue
    let y = insetY + band.height
    for (const card of cardsOf(setting.document, { laneId: lane.id, stepId: null, phaseId: span.phase.id })) {
      const drawing = drawCard(setting, card, span.width - 2 * insetX, 0)
      wide.push(cardItem({ drawing, card, x: span.x + insetX, y }))
      y += drawing.height + gap
    }
    phaseBand = Math.max(phaseBand, y - insetY)
  }

  // Most of 200 lanes and 300 steps are empty cells: they are not looked up, and share one drawing below.
  const held = new Set(cardsOfLane(setting.document, lane.id).map(({ stepId }) => stepId))
  const cells = columns.map(({ stepId }) =>
    stepId && held.has(stepId) ? cardsOf(setting.document, { laneId: lane.id, stepId, phaseId: null }) : none
  )
  const widths = cells.map((cards, index) => cellWidth(setting, lane, cells, columns, index, cards))
  const base = least - 2 * insetY - 1
  const alone = cells.map((cards, index) => {
    const known = last[index]
    if (known && known.cards === cards && known.width === widths[index]) return known.alone
    const [card] = cards
    return card && cards.length === 1 ? drawCard(setting, card, widths[index] ?? 0, 0).height : 0
  })
  const stretch = Math.min(Math.max(base, ...alone), base + stretchLimit)
  const from = insetY + phaseBand + topOf(lane)

  let lowest = 0
  let empty: DrawnCell | undefined
  const drawn = columns.map((column, index) => {
    const cards = cells[index] ?? none
    const feeling = column.stepId ? band.byStep.get(column.stepId) : undefined
    const [card] = cards
    const grown = card && cards.length === 1 && phaseBand === 0 && grows(card) ? stretch : 0
    const hidden = column.collapsed ? hiddenAt(setting, lane.id, column) : 0
    const place = { cards, feeling, hidden, width: widths[index] ?? 0, from, stretch: grown }
    const known = [last[index], empty].find((each) => each && isSamePlace(each, place))
    const cell = known ?? { ...place, alone: alone[index] ?? 0, ...drawCell(setting, lane, column, place) }
    if (cards.length === 0 && !feeling && hidden === 0) empty = cell
    lowest = Math.max(lowest, cell.bottom)
    return cell
  })

  const bottom = lowest === 0 && phaseBand > 0 ? insetY + phaseBand - gap : lowest
  return {
    height: Math.ceil(
      Math.max(least, band.height > 0 ? band.height + roomBelowCurve : 0, bottom + insetY + 1)
    ),
    cellsFrom: band.height,
    wide,
    cells: drawn
  }
}

const none: readonly Card[] = []

type CellPlace = Pick<DrawnCell, 'cards' | 'feeling' | 'hidden' | 'width' | 'from' | 'stretch'>

function isSamePlace(a: CellPlace, b: CellPlace): boolean {
  return (
    a.cards === b.cards &&
    a.feeling === b.feeling &&
    a.hidden === b.hidden &&
    a.width === b.width &&
    a.from === b.from &&
    a.stretch === b.stretch
  )
}

function drawCell(
  setting: Setting,
  lane: Lane,
  column: Column,
  { cards, feeling, hidden, width, from, stretch }: CellPlace
): Pick<DrawnCell, 'items' | 'bottom'> {
  const { insetX, insetY, gap } = setting.metrics
  if (column.collapsed) return { items: countAt(lane, column, from, hidden), bottom: 0 }
  const felt = feeling?.items ?? []
  const quoted = feeling && feeling.bottom > employeeStrip ? feeling.bottom : 0
  if (cards.length === 0) return { items: felt, bottom: quoted }
  let y = quoted > 0 ? Math.max(from, quoted + insetY) : from
  const items = cards.map((card) => {
    const drawing = drawCard(setting, card, width, stretch)
    const made = cardItem({ drawing, card, x: column.x + insetX, y })
    y += drawing.height + gap
    return made
  })
  return { items: [...felt, ...items], bottom: y - gap }
}

type Placed = { readonly drawing: CardDrawing; readonly card: Card; readonly x: number; readonly y: number }

function cardItem({ drawing, card, x, y }: Placed): SceneItem {
  // A drawing is made for one card and one setting, so only its place is left to tell.
  return sameItem(drawing, `${x} ${y}`, () =>
    item({
      id: card.id,
      recordId: card.id,
      role: 'card',
      pane: 'body',
      x,
      y,
      link: safeLink(card.link),
      ...drawing
    })
  )
}

/** A quotation may run on into an empty cell on its right: in a narrow column it reads badly. */
function cellWidth(
  { metrics, lens, marked }: Setting,
  lane: Lane,
  cells: readonly (readonly Card[])[],
  columns: readonly Column[],
  index: number,
  cards: readonly Card[]
): number {
  const column = columns[index]
  if (!column) return 0
  const own = column.width - 2 * metrics.insetX
  if (lane.kind !== 'verbatim' || lens !== 'experience' || cards.length === 0 || own > 200 || marked)
    return own
  const next = columns[index + 1]
  return next?.stepId && cells[index + 1]?.length === 0 ? own + next.width : own
}

/** Chips and quotations keep their own height; boxes line up with their neighbours. */
function grows(card: Card): boolean {
  const { shape } = cardLook(card.kind)
  return shape !== 'chip' && shape !== 'verbatim' && shape !== 'employee'
}

function topOf(lane: Lane): number {
  return lane.kind === 'touchpoint' || lane.kind === 'verbatim' || lane.kind === 'employeeExperience' ? 4 : 0
}
