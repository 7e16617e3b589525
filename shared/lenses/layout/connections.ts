import type { Connection } from '../../model/connection'
import type { Document } from '../../model/document'
import type { Id } from '../../model/id'
import { connectionsOf } from '../../model/structure'
import type { CardRow } from '../card-row'
import { box, icon, line, text } from '../draw'
import type { Rect } from '../rect'
import type { Primitive, SceneItem } from '../scene'
import { typeScale } from '../type-scale'
import { countOf } from './collapsed'
import type { Column } from './columns'
import { item, sameItem } from './item'
import { meets, type Point, type Route, routeBetween, type Stop } from './route'
import { searchRoute } from './route-search'
import type { Setting } from './setting'
import type { SheetRow } from './sheet-frame'
import { Tracks } from './tracks'

type Routed = {
  readonly connection: Connection
  readonly route: Route
  readonly from: Stop
  readonly to: Stop
  /** Whether the cards are drawn, and not only counted: what is counted has no room for signs. */
  readonly drawn: { readonly from: boolean; readonly to: boolean }
}

type Layer = {
  readonly key: string
  readonly columns: readonly Column[]
  readonly cards: readonly CardRow[]
  readonly texts: Document['card']
  readonly routed: readonly Routed[]
  readonly signs: readonly SceneItem[]
  readonly items: readonly SceneItem[]
}

const layers = new WeakMap<readonly Connection[], Layer>()

/** Arrows, waits and break points of a blueprint. Routed anew only when a card's place or a connection changed. */
export function connectionItems(
  setting: Setting,
  columns: readonly Column[],
  rows: readonly SheetRow[],
  cards: readonly CardRow[],
  serviceLines: readonly SceneItem[]
): readonly SceneItem[] {
  const { document, mapId } = setting
  const connections = connectionsOf(document, mapId)
  if (connections.length === 0) return none
  const known = layers.get(connections)
  const key = `${setting.key} ${rows.map(({ y, height }) => `${y},${height}`).join(' ')}`
  const same = known?.key === key && known.columns === columns && isEvery(known.cards, cards, isSamePlaces)
  if (same && known.texts === document.card) return known.items
  const drawn = same
    ? known
    : placeAll(setting, connections, groundOf(document, columns, rows, cards), serviceLines)
  // Words changed, places did not: the ways between the cards and the signs on them are the same.
  const items = [...drawn.routed.map((each) => arrowItem(setting, each)), ...drawn.signs]
  const kept = known && isEvery(known.items, items, (before, after) => before === after) ? known.items : items
  const { routed, signs } = drawn
  layers.set(connections, { key, columns, cards, texts: document.card, routed, signs, items: kept })
  return kept
}

const none: readonly SceneItem[] = []

function isEvery<Each>(
  before: readonly Each[],
  after: readonly Each[],
  test: (before: Each, after: Each) => boolean
): boolean {
  return (
    before.length === after.length &&
    before.every((each, index) => {
      const other = after[index]
      return other !== undefined && test(each, other)
    })
  )
}

function isSamePlaces(a: CardRow, b: CardRow): boolean {
  return a === b || (a.laneId === b.laneId && isEvery(a.drawn, b.drawn, isSamePlace))
}

function isSamePlace(a: SceneItem, b: SceneItem): boolean {
  return (
    a === b || (a.id === b.id && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height)
  )
}

/** The cards at their places, so that a route looks only at its own neighbourhood. */
type Ground = {
  readonly columns: readonly Column[]
  readonly rows: readonly SheetRow[]
  /** The card, or what counts it where it is not drawn. */
  find(cardId: Id<'card'>): SceneItem | undefined
  near(rect: Rect): readonly SceneItem[]
}

function groundOf(
  document: Document,
  columns: readonly Column[],
  rows: readonly SheetRow[],
  cards: readonly CardRow[]
): Ground {
  const byLane = new Map(cards.map((row) => [row.laneId, row]))
  return {
    columns,
    rows,
    find(cardId) {
      const card = document.card.get(cardId)
      if (!card) return undefined
      const row = byLane.get(card.laneId)
      return row?.find(cardId) ?? row?.find(countOf(document, columns, card) ?? '')
    },
    // Words and faces keep arrows away like cards; the curve that joins the faces does not.
    near: (rect) => cards.flatMap((row) => row.within(rect)).filter(({ role }) => role !== 'curve')
  }
}

function routeAll(connections: readonly Connection[], ground: Ground): readonly Routed[] {
  const tracks = new Tracks()
  return connections.flatMap((connection) => {
    const [fromItem, toItem] = [ground.find(connection.fromCardId), ground.find(connection.toCardId)]
    const from = stopOf(fromItem, ground)
    const to = stopOf(toItem, ground)
    // What goes on inside one collapsed cell is hidden with its cards.
    if (!from || !to || fromItem?.id === toItem?.id) return []
    // No route leaves the columns and rows of its two cards by more than a track.
    const area = areaOf([from.gutters, to.gutters])
    const othersIn = (rect: Rect): readonly SceneItem[] =>
      ground.near(rect).filter(({ id }) => id !== fromItem?.id && id !== toItem?.id)
    const route = routeBetween(from, to, othersIn(area), () => {
      const left = Math.min(from.phase.left, to.phase.left)
      const right = Math.max(from.phase.right, to.phase.right)
      return searchRoute(from, to, othersIn({ ...area, x: left, width: right - left }))
    })
    const drawn = { from: fromItem?.role === 'card', to: toItem?.role === 'card' }
    return [{ connection, route: { ...route, points: tracks.spread(route.points) }, from, to, drawn }]
  })
}

function areaOf(sides: readonly Stop['gutters'][]): Rect {
  const x = Math.min(...sides.map(({ left }) => left))
  const y = Math.min(...sides.map(({ top }) => top))
  const right = Math.max(...sides.map((each) => each.right))
  const bottom = Math.max(...sides.map((each) => each.bottom))
  return { x, y, width: right - x, height: bottom - y }
}

function placeAll(
  setting: Setting,
  connections: readonly Connection[],
  ground: Ground,
  serviceLines: readonly SceneItem[]
): Pick<Layer, 'routed' | 'signs'> {
  const routed = routeAll(connections, ground)
  const entered = new Set(
    routed.flatMap(({ connection, route }) => [
      ...(route.from === 'top' ? [connection.fromCardId] : []),
      ...(route.to === 'top' ? [connection.toCardId] : [])
    ])
  )
  const corners = new Map<string, Corners>()
  const signs = routed.flatMap((each) =>
    signItems(setting, each, entered.has(each.connection.toCardId), corners)
  )
  const taken: Rect[] = [...signs, ...serviceLines.map(strokeOf)]
  for (const each of routed) {
    const label = labelItem(setting, each, routed, ground, taken)
    if (label) {
      signs.push(label)
      taken.push(label)
    }
  }
  return { routed, signs }
}

function stopOf(card: SceneItem | undefined, { columns, rows }: Ground): Stop | null {
  if (!card) return null
  const middle = card.x + 1
  const column = columns.find(({ x, width }) => middle >= x && middle < x + width)
  const row = rows.find(({ y, height }) => card.y >= y && card.y < y + height)
  if (!column || !row) return null
  const end =
    columns.find(({ x, width }) => card.x + card.width > x && card.x + card.width <= x + width) ?? column
  return {
    x: card.x,
    y: card.y,
    width: card.width,
    height: card.height,
    gutters: { left: column.x, right: end.x + end.width, top: row.y, bottom: row.y + row.height },
    phase: phaseBorders(column, columns)
  }
}

function phaseBorders(column: Column, columns: readonly Column[]): Stop['phase'] {
  const first = columns.find(({ phaseId }) => phaseId === column.phaseId) ?? column
  const last = columns.findLast(({ phaseId }) => phaseId === column.phaseId) ?? column
  return { left: first.x, right: last.x + last.width }
}

function arrowItem(setting: Setting, { connection, route }: Routed): SceneItem {
  const { points } = route
  const left = Math.min(...points.map(([x]) => x)) - 5
  const top = Math.min(...points.map(([, y]) => y)) - 5
  const right = Math.max(...points.map(([x]) => x)) + 5
  const bottom = Math.max(...points.map(([, y]) => y)) + 5
  const label = connectionLabel(setting, connection)
  return sameItem(connection, `${setting.key} ${points.join(' ')} ${label}`, () =>
    item({
      id: connection.id,
      recordId: connection.id,
      role: 'connection',
      pane: 'body',
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      primitives: [
        line(
          points.map(([x, y]): Point => [x - left, y - top]),
          'ink2',
          1.5,
          { arrowStart: connection.direction === 'mutual', arrowEnd: true }
        )
      ],
      label
    })
  )
}

function connectionLabel({ t, document }: Setting, connection: Connection): string {
  const parts = [
    t(connection.direction === 'mutual' ? 'lens.connection.mutual' : 'lens.connection', {
      from: cardText(document, connection.fromCardId),
      to: cardText(document, connection.toCardId)
    }),
    t(`connection.${connection.direction}`),
    connection.label,
    connection.wait === '' ? '' : t('lens.wait', { wait: connection.wait }),
    connection.failPoint ? t('connection.failPoint') : '',
    connection.failPoint ? connection.failReason : ''
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function cardText(document: Document, id: string): string {
  return document.card.get(id)?.text ?? ''
}

/** How many signs already sit on a card's top right and top left corner. */
type Corners = { right: number; left: number }

const signHeight = 21
const overhang = 9

/** The wait's pill and the break's tab straddle the card that the connection reaches, clear of text and arrow. */
function signItems(
  setting: Setting,
  { connection, to, drawn }: Routed,
  isEntered: boolean,
  corners: Map<string, Corners>
): readonly SceneItem[] {
  if (!drawn.to) return []
  const used = corners.get(connection.toCardId) ?? { right: 0, left: 0 }
  corners.set(connection.toCardId, used)
  const items: SceneItem[] = []
  const style = typeScale.captionStrong
  const room = to.width / 2 + overhang - 5
  const place = (width: number): { x: number; y: number } => {
    const onRight = used.right <= used.left
    // A second sign on a corner climbs over the first.
    const y = to.y - 14 - (onRight ? used.right : used.left) * (signHeight + 2)
    if (onRight) used.right += 1
    else used.left += 1
    return { x: onRight ? to.x + to.width + overhang - width : to.x - overhang, y }
  }
  const words = (full: string, short: string, most: number): string => {
    if (setting.width(full, style) <= most) return full
    return setting.fit(short, style, most)
  }
  if (connection.wait !== '') {
    const most = room - 28
    const shown = words(setting.t('lens.wait', { wait: connection.wait }), connection.wait, most)
    const width = Math.ceil(setting.width(shown, style)) + 28
    const { x, y } = place(width)
    items.push(
      sign(setting, connection, 'wait', x, y, width, shown, [
        box(0.75, 0.75, width - 1.5, signHeight - 1.5, {
          fill: 'mdvBg',
          stroke: 'mdvInk',
          strokeWidth: 1.25,
          dash: [3, 2],
          radius: 10
        }),
        icon('hourglass', 6.5, 4.5, 12, 'mdvInk'),
        text(20.5, 3.5, [shown], style, 'mdvInk')
      ])
    )
  }
  if (connection.failPoint) {
    const most = (isEntered || items.length > 0 ? room : to.width) - 27
    const shown = words(setting.t('connection.failPoint'), setting.t('lens.failPoint.short'), most)
    const width = Math.ceil(setting.width(shown, style)) + 27
    const { x, y } = place(width)
    items.push(
      sign(setting, connection, 'failPoint', x, y, width, shown, [
        box(0, 0, width, signHeight, { fill: 'neg2', radius: 5 }),
        icon('alert-octagon', 6, 4.5, 12, 'surface'),
        text(20.5, 3.5, [shown], style, 'surface')
      ])
    )
  }
  return items
}

function sign(
  setting: Setting,
  connection: Connection,
  name: string,
  x: number,
  y: number,
  width: number,
  shown: string,
  primitives: readonly Primitive[]
): SceneItem {
  return sameItem(connection, `${setting.key} ${name} ${x} ${y} ${width} ${shown}`, () =>
    item({
      id: `${connection.id}:${name}`,
      recordId: connection.id,
      role: 'connection',
      pane: 'body',
      x,
      y,
      width,
      height: signHeight,
      primitives
    })
  )
}

const labelWidth = 150

/** A connection's words beside its longest stroke with room for them; the label of the arrow has them in any case. */
function labelItem(
  setting: Setting,
  { connection, route, from, to, drawn }: Routed,
  all: readonly Routed[],
  ground: Ground,
  taken: readonly Rect[]
): SceneItem | null {
  // From count to count many may run on one another: none of them is named.
  if (connection.label === '' || (!drawn.from && !drawn.to)) return null
  const style = typeScale.caption
  const shown = setting.fit(connection.label, style, labelWidth)
  const width = Math.ceil(setting.width(shown, style)) + 4
  const places: Rect[] = []
  for (let index = 1; index < route.points.length; index += 1) {
    const a = route.points[index - 1]
    const b = route.points[index]
    if (!a || !b) continue
    const x = (a[0] + b[0]) / 2
    const y = (a[1] + b[1]) / 2
    if (a[0] === b[0]) {
      for (const at of [y - 7, Math.min(a[1], b[1]), Math.max(a[1], b[1]) - 14]) {
        places.push({ x: x + 5, y: at, width, height: 14 }, { x: x - 5 - width, y: at, width, height: 14 })
      }
    } else {
      places.push(
        { x: x - width / 2, y: y - 15, width, height: 14 },
        { x: x - width / 2, y: y + 1, width, height: 14 }
      )
    }
  }
  const gutter = route.from === 'left' ? from.gutters.left : from.gutters.right
  for (const y of [from.gutters.bottom, from.gutters.top, to.gutters.bottom, to.gutters.top]) {
    places.push({ x: gutter - width / 2, y: y - 7, width, height: 14 })
  }
  const left = Math.min(...places.map(({ x }) => x))
  const top = Math.min(...places.map(({ y }) => y))
  const cards = ground.near({
    x: left - 1,
    y: top - 1,
    width: Math.max(...places.map(({ x }) => x)) + width - left + 2,
    height: Math.max(...places.map(({ y }) => y)) + 14 - top + 2
  })
  const free = places.find(
    (rect) =>
      !cards.some((card) => overlaps(card, rect, 1)) &&
      !taken.some((other) => overlaps(other, rect, 1)) &&
      !all.some(({ route: other }) => runsThrough(other.points, rect))
  )
  if (!free) return null
  return sameItem(connection, `${setting.key} label ${free.x} ${free.y} ${shown}`, () =>
    item({
      id: `${connection.id}:label`,
      recordId: connection.id,
      role: 'caption',
      pane: 'body',
      ...free,
      primitives: [text(2, 0, [shown], style, 'ink2')]
    })
  )
}

/** Only the stroke of a service line is in the way of words, not the whole band. */
function strokeOf({ x, y, width, height }: SceneItem): Rect {
  return { x, y: y + height / 2 - 1.5, width, height: 3 }
}

function overlaps(a: Rect, b: Rect, margin: number): boolean {
  return meets([a.x, a.y], [a.x + a.width, a.y + a.height], b, margin)
}

function runsThrough(points: readonly Point[], rect: Rect): boolean {
  return points.some((point, index) => {
    const next = points[index + 1]
    return next !== undefined && meets(point, next, rect, 0)
  })
}
