import { interpretGesture } from './interpret'
import { laneRows, shownLanes } from './layout/lane-rows'
import { settingOf } from './layout/setting'
import { sceneOf, sheetFrame } from './layout/sheet-frame'
import type { Lens } from './lens'

/** The customer journey map: steps across, what the customer does, expects, suffers and enjoys down. */
export const journey: Lens = {
  id: 'journey',
  project(document, view) {
    const setting = settingOf(document, 'journey', view)
    const frame = sheetFrame(setting)
    const lanes = laneRows(frame, shownLanes(setting), frame.header.height)
    return sceneOf(frame, {
      rows: lanes.rows,
      height: lanes.bottom,
      under: [],
      cards: lanes.cards,
      over: [],
      left: lanes.left,
      dottedTo: lanes.bottom,
      tintedFrom: null,
      ruled: lanes.rows
    })
  },
  interpret: interpretGesture
}
