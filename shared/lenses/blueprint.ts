import type { Lane } from '../model/lane'
import { lanesOf } from '../model/structure'
import { interpretGesture } from './interpret'
import { connectionItems } from './layout/connections'
import { laneRows, shownLanes } from './layout/lane-rows'
import { bandHeight, serviceLineItems, zoneOf } from './layout/service-lines'
import { settingOf } from './layout/setting'
import { sceneOf, sheetFrame } from './layout/sheet-frame'
import type { Lens } from './lens'
import type { SceneItem } from './scene'

/** The service blueprint: who does what on each side of the three lines, and what sets off what. */
export const blueprint: Lens = {
  id: 'blueprint',
  project(document, view) {
    const setting = settingOf(document, 'blueprint', view)
    const frame = sheetFrame(setting)
    const shown = shownLanes(setting)
    const across: SceneItem[] = []
    const pills: SceneItem[] = []
    // The lines above the lanes that a part leaves out stand with those.
    let drawn = zoneBefore(lanesOf(document, view.mapId, 'blueprint'), shown[0])
    let tintedFrom: number | null = drawn > 1 ? frame.header.height : null
    // A line stands above the first lane of the zones beyond it, so a map without backstage still has its line.
    const before = ({ kind }: (typeof shown)[number], y: number): number => {
      const zone = zoneOf(kind)
      let room = 0
      for (; zone !== null && drawn < zone; drawn += 1) {
        const service = serviceLineItems(frame, drawn, y + room)
        if (service) {
          across.push(service.across)
          pills.push(service.pill)
        }
        if (drawn === 1) tintedFrom = y + room + bandHeight / 2
        room += bandHeight
      }
      return room
    }
    const highest = { zone: drawn }
    const leads = shown.map(({ kind }) => {
      const zone = zoneOf(kind)
      const opens = zone !== null && zone > highest.zone
      if (opens) highest.zone = zone
      return opens
    })
    const ruled = (index: number): boolean => leads[index + 1] !== true
    const lanes = laneRows(frame, shown, frame.header.height, before, (_, index) => ruled(index))
    return sceneOf(frame, {
      rows: lanes.rows,
      height: lanes.bottom,
      under: across,
      cards: lanes.cards,
      over: connectionItems(setting, frame.columns, lanes.rows, lanes.cards, across),
      left: [...lanes.left, ...pills],
      dottedTo: null,
      tintedFrom,
      ruled: lanes.rows.filter((_, index) => ruled(index))
    })
  },
  interpret: interpretGesture
}

/** How far the lanes above one have come from the customer. */
function zoneBefore(lanes: readonly Lane[], first: Lane | undefined): number {
  const above = lanes.slice(
    0,
    Math.max(
      0,
      lanes.findIndex(({ id }) => id === first?.id)
    )
  )
  return Math.max(0, ...above.map(({ kind }) => zoneOf(kind) ?? 0))
}
