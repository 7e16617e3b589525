import type { Lane } from '../../model/lane'
import { lanesOf } from '../../model/structure'
import type { CardRow } from '../card-row'
import type { SceneItem } from '../scene'
import { laneHeader } from './lane-header'
import { laneRow } from './lane-row'
import type { Setting } from './setting'
import { rowOf, type SheetFrame, type SheetRow } from './sheet-frame'

export type LaneRows = {
  readonly rows: readonly SheetRow[]
  readonly cards: readonly CardRow[]
  readonly left: readonly SceneItem[]
  readonly bottom: number
}

export function shownLanes({ document, mapId, lens, part }: Setting): readonly Lane[] {
  const lanes = lanesOf(document, mapId, lens)
  return part ? lanes.filter(({ id }) => part.rows.has(id)) : lanes
}

/** Rows one under the other. `before` tells how much room is left above a lane; `ruled` whether it ends in a hairline. */
export function laneRows(
  { setting, columns, spans }: SheetFrame,
  lanes: readonly Lane[],
  top: number,
  before: (lane: Lane, y: number) => number = () => 0,
  ruled: (lane: Lane, index: number) => boolean = () => true
): LaneRows {
  const rows: SheetRow[] = []
  const cards: CardRow[] = []
  const left: SceneItem[] = []
  let y = top
  lanes.forEach((lane, index) => {
    y += before(lane, y)
    const row = laneRow(setting, lane, columns, spans, y)
    rows.push(rowOf(setting, lane, row))
    cards.push(row)
    left.push(laneHeader(setting, lane, y, row.height, ruled(lane, index)))
    y += row.height
  })
  return { rows, cards, left, bottom: y }
}
