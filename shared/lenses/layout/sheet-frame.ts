import { laneNameIn } from '../../commands/lane-name'
import type { Lane } from '../../model/lane'
import type { CardRow } from '../card-row'
import { box, path, strokes } from '../draw'
import type { Primitive, Scene, SceneColumn, SceneItem, SceneRow } from '../scene'
import { layered } from '../scene-layers'
import { annotationItems } from './annotations'
import { type Column, columnsOf, type PhaseSpan } from './columns'
import { dotted, type Header, headerOf } from './header'
import { item, sameDecoration } from './item'
import type { Setting } from './setting'

/** What the three lenses share: columns, sticky header, rows, and the page they lie on. */
export type SheetFrame = {
  readonly setting: Setting
  readonly columns: readonly Column[]
  readonly spans: readonly PhaseSpan[]
  readonly header: Header
  /** Right edge of the last column. */
  readonly right: number
}

export function sheetFrame(setting: Setting): SheetFrame {
  const { columns, spans } = columnsOf(setting)
  const last = columns.at(-1)
  const right = last ? last.x + last.width : setting.metrics.laneHeaderWidth + setting.columnWidth
  return { setting, columns, spans, header: headerOf(setting, columns, spans, right), right }
}

export type SheetRow = SceneRow & { readonly lane: Lane | null }

export type Sheet = {
  readonly rows: readonly SheetRow[]
  readonly height: number
  /** Behind the cards, over the paper. */
  readonly under: readonly SceneItem[]
  readonly cards: readonly CardRow[]
  readonly over: readonly SceneItem[]
  readonly left: readonly SceneItem[]
  /** How far down the milestones' dotted lines go; null is not at all. */
  readonly dottedTo: number | null
  /** From here down the page is tinted: what the customer does not see. */
  readonly tintedFrom: number | null
  /** Rows that end with a hairline across the page. */
  readonly ruled: readonly SheetRow[]
}

/** Left under a free note that stands below the last row. */
const noteMargin = 12

export function sceneOf(frame: SheetFrame, sheet: Sheet): Scene {
  const { setting, columns, header, right } = frame
  const { laneHeaderWidth } = setting.metrics
  const top = header.height
  const anchors = { columns, rows: sheet.rows, laneHeaderWidth, headerHeight: top }
  const annotations = annotationItems(setting, anchors)
  const height = Math.max(sheet.height, ...annotations.map((each) => each.y + each.height + noteMargin))
  const paper: Primitive[] = [box(0, 0, right - laneHeaderWidth, height - top, { fill: 'surface' })]
  if (sheet.tintedFrom !== null) {
    paper.push(
      box(0, sheet.tintedFrom - top, right - laneHeaderWidth, height - sheet.tintedFrom, {
        fill: 'surface2'
      })
    )
  }
  const hairlines = [
    ...columns.map(({ x, width }) => {
      const edge = x + width - laneHeaderWidth - (x + width === right ? 0.5 : 0)
      return [edge, 0, edge, height - top] as const
    }),
    ...sheet.ruled.map(({ y, height }) => {
      const edge = y + height - top - 0.5
      return [0, edge, right - laneHeaderWidth, edge] as const
    })
  ]
  const place = { x: laneHeaderWidth, y: top, width: right - laneHeaderWidth, height: height - top }
  const ground: SceneItem[] = [
    sameDecoration(item({ id: 'background', role: 'background', pane: 'body', ...place, primitives: paper })),
    sameDecoration(
      item({
        id: 'grid',
        role: 'grid',
        pane: 'body',
        ...place,
        primitives: [path(strokes(hairlines), { stroke: 'line', width: 1 })]
      })
    ),
    ...sheet.under
  ]
  if (sheet.dottedTo !== null) {
    const height = sheet.dottedTo - top
    for (const { id, x } of header.milestones) {
      ground.push(
        sameDecoration(
          item({
            id: `${id}:line`,
            role: 'grid',
            pane: 'body',
            x: x - 1,
            y: top,
            width: 2,
            height,
            primitives: [dotted(height)]
          })
        )
      )
    }
  }
  const leftGround = sameDecoration(
    item({
      id: 'background:left',
      role: 'background',
      pane: 'left',
      x: 0,
      y: top,
      width: laneHeaderWidth,
      height: height - top,
      primitives: [
        box(0, 0, laneHeaderWidth, height - top, { fill: 'surface' }),
        path(strokes([[laneHeaderWidth - 0.5, 0, laneHeaderWidth - 0.5, height - top]]), {
          stroke: 'line2',
          width: 1
        })
      ]
    })
  )
  const parts: Omit<Scene, 'items'> = {
    lens: setting.lens,
    mapId: setting.mapId,
    frontPersonaId: setting.frontPersonaId,
    // The last milestone's label is centred on the right edge: half of it needs paper too.
    width: Math.ceil(
      Math.max(
        right,
        header.right > right ? header.right + 6 : 0,
        ...annotations.map((each) => each.x + each.width)
      )
    ),
    height,
    headerHeight: header.height,
    laneHeaderWidth,
    columns: sceneColumns(columns),
    rows: sheet.rows.map(({ laneId, name, y, height, cellsFrom, collapsed }) => ({
      laneId,
      name,
      y,
      height,
      cellsFrom,
      collapsed
    }))
  }
  return layered(parts, [
    { items: ground },
    { rows: sheet.cards },
    { items: sheet.over },
    { items: annotations },
    { items: [leftGround, ...sheet.left] },
    { items: header.items }
  ])
}

const knownColumns = new WeakMap<readonly Column[], readonly SceneColumn[]>()

function sceneColumns(columns: readonly Column[]): readonly SceneColumn[] {
  let known = knownColumns.get(columns)
  if (!known) {
    known = columns.map(({ stepId, phaseId, number, name, x, width, collapsed }) => ({
      stepId,
      phaseId,
      number,
      name,
      x,
      width,
      collapsed
    }))
    knownColumns.set(columns, known)
  }
  return known
}

export function rowOf(setting: Setting, lane: Lane, { top, height, cellsFrom }: CardRow): SheetRow {
  const name = laneNameIn(setting.locale, lane)
  const collapsed = setting.collapsedLanes.has(lane.id)
  return { lane, laneId: lane.id, name, y: top, height, cellsFrom, collapsed }
}
