import { lanesOf } from '../model/structure'
import { interpretGesture } from './interpret'
import { laneRows } from './layout/lane-rows'
import { settingOf } from './layout/setting'
import { sceneOf, sheetFrame } from './layout/sheet-frame'
import type { Lens } from './lens'

/** Being written: lanes only. */
export const experience: Lens = {
  id: 'experience',
  project(document, view) {
    const setting = settingOf(document, 'experience', view)
    const frame = sheetFrame(setting)
    const lanes = laneRows(frame, lanesOf(document, view.mapId, 'experience'), frame.header.height)
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
