import { type CurveRow, curveRow as drawCurveRow } from './charts/curve-row'
import { curveHeight } from './charts/curve-scale'
import { interpretGesture } from './interpret'
import { hatchedLanes } from './layout/hatched-lane'
import { laneRows, shownLanes } from './layout/lane-rows'
import { type Setting, settingOf } from './layout/setting'
import { type SheetFrame, type SheetRow, sceneOf, sheetFrame } from './layout/sheet-frame'
import { curveRow, type Lens } from './lens'

/** The experience map: the emotion curve large, below it what the customer thinks, says and does without us. */
export const experience: Lens = {
  id: 'experience',
  project(document, view) {
    const setting = settingOf(document, 'experience', view)
    const frame = sheetFrame(setting)
    const top = frame.header.height
    const hasCurve = !view.part || view.part.rows.has(curveRow)
    const bottom = hasCurve ? top + curveHeight : top
    const lanes = laneRows(frame, shownLanes(setting), bottom)
    const rows: readonly SheetRow[] = hasCurve ? [curveRowOf(setting, top), ...lanes.rows] : lanes.rows
    const curve = hasCurve ? drawnCurve(frame, top) : nothing
    return sceneOf(frame, {
      rows,
      height: lanes.bottom,
      under: [...hatchedLanes(frame, lanes.rows), ...curve.under],
      cards: lanes.cards,
      over: curve.over,
      left: [...curve.left, ...lanes.left],
      dottedTo: hasCurve ? bottom : null,
      tintedFrom: null,
      ruled: rows
    })
  },
  interpret: interpretGesture
}

const nothing: CurveRow = { under: [], over: [], left: [] }

function drawnCurve({ setting, columns, header, right }: SheetFrame, top: number): CurveRow {
  const uprights = header.milestones.map(({ x }) => x)
  return drawCurveRow(setting, columns, uprights, top, right)
}

function curveRowOf(setting: Setting, top: number): SheetRow {
  return {
    lane: null,
    laneId: null,
    name: setting.t('term.emotionCurve'),
    y: top,
    height: curveHeight,
    cellsFrom: 0,
    collapsed: false
  }
}
