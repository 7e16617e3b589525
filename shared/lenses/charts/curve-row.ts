import { curveMarks, emotionsOf } from '../../metrics/curve-statistics'
import { personasOfMap } from '../../model/curves'
import type { Emotion } from '../../model/emotion'
import type { Persona } from '../../model/persona'
import { emotionsOfCurve } from '../../model/structure'
import { box, path } from '../draw'
import { type Column, middlesOf, placesKey } from '../layout/columns'
import { item, sameDecoration } from '../layout/item'
import { identity, remembered, type Setting } from '../layout/setting'
import type { Primitive, SceneItem } from '../scene'
import { areaPath, between, curvePath, curveThrough, type Point } from './curve'
import { asideOf, markerItems } from './curve-behind'
import { nothingYet, scaleItem, scoreLines, shifted, wide, zeroLine } from './curve-ground'
import { curveLook } from './curve-look'
import { numbersOf, type Plot, type SceneArea } from './curve-plot'
import { yOfScore, zeroY } from './curve-scale'
import { words } from './curve-words'

export type CurveRow = {
  readonly under: readonly SceneItem[]
  readonly over: readonly SceneItem[]
  readonly left: readonly SceneItem[]
}

const rows = remembered<CurveRow>()

/** The emotion curve's row, `top` points down the scene. */
export function curveRow(
  setting: Setting,
  columns: readonly Column[],
  uprights: readonly number[],
  top: number,
  right: number
): CurveRow {
  const { document, mapId } = setting
  const personas = personasOfMap(document, mapId)
  const sources = personas.map(
    (persona) => `${identity(persona)} ${identity(emotionsOfCurve(document, mapId, persona.id))}`
  )
  const key = `${setting.key} ${setting.frontPersonaId} ${top} ${right} ${uprights.join(' ')} ${placesKey(setting, columns)} ${sources.join(' ')}`
  const anchor = personas[0] ?? document.map.get(mapId) ?? setting.metrics
  return rows(anchor, key, () => drawRow(setting, columns, uprights, top, right, personas))
}

function drawRow(
  setting: Setting,
  columns: readonly Column[],
  uprights: readonly number[],
  top: number,
  right: number,
  personas: readonly Persona[]
): CurveRow {
  const left = setting.metrics.laneHeaderWidth
  const { document, mapId } = setting
  const middles = middlesOf(setting, columns)
  const shown = new Set(columns.map(({ stepId }) => stepId))
  const plots = personas.map((persona, place): Plot => {
    const all = emotionsOf(document, mapId, persona.id).filter(({ stepId }) => middles.has(stepId))
    const pointOf = ({ stepId, score }: Emotion): Point => [Number(middles.get(stepId)), yOfScore(score)]
    const emotions = all.filter(({ stepId }) => shown.has(stepId))
    const points = emotions.map(pointOf)
    const hidden = all
      .filter(({ stepId }) => !shown.has(stepId))
      .map(pointOf)
      .filter(([x]) => x > left && x < right)
    const segments = between(curveThrough(all.map(pointOf), left, right), left, right)
    const moments = curveMarks(all)
    return { persona, emotions, points, marks: points, segments, moments, hidden, look: curveLook(place) }
  })
  const main = plots.find(({ persona }) => persona.id === setting.frontPersonaId)
  const others = asideOf(
    main,
    plots.filter((plot) => plot !== main),
    setting.columnWidth
  )
  const scene = { setting, top, left, right }
  const under: SceneItem[] = [scoreLines(scene)]
  const over: SceneItem[] = [zeroLine(scene)]
  if (main && main.segments.length > 0) under.push(areas(scene, main))
  for (const plot of others) if (plot.segments.length > 0) over.push(curveItem(scene, plot, false))
  if (main && main.segments.length > 0) over.push(curveItem(scene, main, true), ...dots(scene, main))
  for (const plot of others) over.push(...markerItems(scene, plot, numbersOf(columns)))
  if (main && main.segments.length > 0) over.push(...words(scene, main, others, columns, uprights))
  else if (plots.every(({ segments }) => segments.length === 0)) over.push(nothingYet(scene))
  return { under, over, left: [scaleItem(scene, main?.persona.gender ?? 'neutral')] }
}

/** The moments of collapsed phases: on the curve, without their words. */
function dots(area: SceneArea, { hidden }: Plot): readonly SceneItem[] {
  if (hidden.length === 0) return []
  const primitives = hidden.map(([x, y]) =>
    box(x - area.left - 3, y - 3, 6, 6, { fill: 'surface', stroke: 'ink', strokeWidth: 1.5, radius: 3 })
  )
  return [
    sameDecoration(item({ id: 'curve:collapsed', role: 'grid', pane: 'body', ...wide(area), primitives }))
  ]
}

function areas(area: SceneArea, { segments }: Plot): SceneItem {
  const local = shifted(segments, area.left)
  const above = areaPath(local, zeroY, 'above')
  const below = areaPath(local, zeroY, 'below')
  const primitives: Primitive[] = []
  if (above !== '') primitives.push(path(above, { fill: 'posArea' }))
  if (below !== '') primitives.push(path(below, { fill: 'negBg', hatch: 'negArea' }))
  return sameDecoration(item({ id: 'curve:areas', role: 'curve', pane: 'body', ...wide(area), primitives }))
}

function curveItem(area: SceneArea, { persona, segments, look }: Plot, isFront: boolean): SceneItem {
  return sameDecoration(
    item({
      id: `curve:${persona.id}`,
      recordId: persona.id,
      role: 'curve',
      pane: 'body',
      ...wide(area),
      primitives: [
        path(curvePath(shifted(segments, area.left)), {
          stroke: isFront ? 'ink' : 'ink3',
          width: isFront ? 2.5 : 1.75,
          dash: look.dash
        })
      ],
      label: area.setting.t('lens.curve.of', { name: persona.name })
    })
  )
}
