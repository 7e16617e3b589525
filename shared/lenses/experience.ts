import { lanesOf } from '../model/structure'
import { curveRow } from './charts/curve-row'
import { curveHeight } from './charts/curve-scale'
import { interpretGesture } from './interpret'
import { hatchedLanes } from './layout/hatched-lane'
import { laneRows } from './layout/lane-rows'
import { settingOf } from './layout/setting'
import { type SheetRow, sceneOf, sheetFrame } from './layout/sheet-frame'
import type { Lens } from './lens'

/** The experience map: the emotion curve large, below it what the customer thinks, says and does without us. */
export const experience: Lens = {
  id: 'experience',
  project(document, view) {
    const setting = settingOf(document, 'experience', view)
    const frame = sheetFrame(setting)
    const top = frame.header.height
    const uprights = frame.header.milestones.map(({ x }) => x)
    const curve = curveRow(setting, frame.columns, uprights, top, frame.right)
    const row: SheetRow = {
      lane: null,
      laneId: null,
      name: setting.t('term.emotionCurve'),
      y: top,
      height: curveHeight,
      cellsFrom: 0,
      collapsed: false
    }
    const lanes = laneRows(frame, lanesOf(document, view.mapId, 'experience'), top + curveHeight)
    return sceneOf(frame, {
      rows: [row, ...lanes.rows],
      height: lanes.bottom,
      under: [...hatchedLanes(frame, lanes.rows), ...curve.under],
      cards: lanes.cards,
      over: curve.over,
      left: [...curve.left, ...lanes.left],
      dottedTo: top + curveHeight,
      tintedFrom: null,
      ruled: [row, ...lanes.rows]
    })
  },
  interpret: interpretGesture
}
