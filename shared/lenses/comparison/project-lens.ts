import { type Comparison, comparisonOf } from '../../compare/comparison'
import { type Overlay, overlayOf } from '../../compare/overlay'
import type { Document } from '../../model/document'
import type { LensId } from '../../model/lens-id'
import { blueprint } from '../blueprint'
import { curveHeight } from '../charts/curve-scale'
import { hatchedLanes } from '../layout/hatched-lane'
import { laneRows, shownLanes } from '../layout/lane-rows'
import { type Setting, settingOf } from '../layout/setting'
import { type SheetRow, sceneOf, sheetFrame } from '../layout/sheet-frame'
import { curveRow, type LensView, type MapPart } from '../lens'
import { lenses } from '../lenses'
import type { Scene } from '../scene'
import { comparedCurve, hasFeelings } from './compared-curve'
import { markedOf } from './marked'
import { withMark } from './marked-headers'

/** A map in a lens, beside the as-is it came from where that is asked for and there is one. */
export function projectLens(
  document: Document,
  lens: LensId,
  view: LensView & { readonly compared?: boolean }
): Scene {
  const comparison = view.compared ? comparisonOf(document, view.mapId) : null
  return comparison ? projectCompared(document, lens, view, comparison) : lenses[lens].project(document, view)
}

/**
 * The to-be in one of its lenses with what it lost laid back in, each header and note marked with what became of it. The
 * journey shows the curves too, which it does not on its own: what a comparison is asked first is what it feels like.
 */
function projectCompared(document: Document, lens: LensId, view: LensView, comparison: Comparison): Scene {
  const overlay = overlayOf(document, comparison)
  const marked = markedOf(document, comparison, view.locale)
  const part = view.part ? withGone(view.part, overlay) : null
  const markedView: LensView = { ...view, part, marked }
  const setting = settingOf(overlay.document, lens, markedView)
  const scene =
    lens === 'blueprint'
      ? blueprint.project(overlay.document, markedView)
      : sheetWithCurves(setting, document, comparison)
  return { ...scene, items: scene.items.map((item) => withMark(setting, item)) }
}

function sheetWithCurves(setting: Setting, document: Document, comparison: Comparison): Scene {
  const frame = sheetFrame(setting)
  const top = frame.header.height
  const persona = document.persona.get(setting.frontPersonaId ?? '')
  const hasCurve =
    setting.lens === 'experience'
      ? !setting.part || setting.part.rows.has(curveRow)
      : hasFeelings(document, comparison, persona)
  const bottom = hasCurve ? top + curveHeight : top
  const lanes = laneRows(frame, shownLanes(setting), bottom)
  const curve = hasCurve ? comparedCurve(frame, document, comparison, persona, top) : null
  const curves: SheetRow = {
    lane: null,
    laneId: null,
    name: setting.t('term.emotionCurve'),
    y: top,
    height: curveHeight,
    cellsFrom: 0,
    collapsed: false
  }
  const rows = hasCurve ? [curves, ...lanes.rows] : lanes.rows
  return sceneOf(frame, {
    rows,
    height: lanes.bottom,
    under: [...hatchedLanes(frame, lanes.rows), ...(curve?.under ?? [])],
    cards: lanes.cards,
    over: curve?.over ?? [],
    left: [...(curve?.left ?? []), ...lanes.left],
    dottedTo: setting.lens === 'journey' ? lanes.bottom : hasCurve ? bottom : null,
    tintedFrom: null,
    ruled: rows
  })
}

/** A part names what the to-be has: what it lost from among that belongs to it too. */
function withGone({ columns, rows }: MapPart, { document, marks }: Overlay): MapPart {
  const phases = new Set([...columns].map((id) => document.step.get(id)?.phaseId ?? id))
  const gone = [...marks.values()].flatMap((each) => (each.kind === 'removed' ? each : []))
  const steps = gone.flatMap(({ asIs }) => {
    const step = asIs.type === 'step' ? document.step.get(asIs.id) : undefined
    return step && phases.has(step.phaseId) ? [step.id] : []
  })
  const lanes = gone.flatMap(({ asIs }) => (asIs.type === 'lane' ? [asIs.id] : []))
  return { columns: new Set([...columns, ...steps]), rows: new Set([...rows, ...lanes]) }
}
