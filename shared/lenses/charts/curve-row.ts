import { curveMarks, emotionsOf } from '../../metrics/curve-statistics'
import { personasOfMap } from '../../model/curves'
import type { Emotion } from '../../model/emotion'
import type { Gender, Persona } from '../../model/persona'
import { emotionsOfCurve } from '../../model/structure'
import { box, line, path, strokes, text } from '../draw'
import { face } from '../face'
import { feelingKey } from '../feeling'
import { type Column, middlesOf, placesKey } from '../layout/columns'
import { item, sameDecoration } from '../layout/item'
import { identity, remembered, type Setting } from '../layout/setting'
import type { Primitive, SceneItem } from '../scene'
import { scoreMark } from '../score-mark'
import { typeScale } from '../type-scale'
import { areaPath, between, curvePath, curveThrough, type Point, type Segment } from './curve'
import { asideOf, markerItems } from './curve-behind'
import { curveLook } from './curve-look'
import { numbersOf, type Plot, type SceneArea } from './curve-plot'
import { curveHeight, yOfScore, zeroY } from './curve-scale'
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

function wide({ top, left, right }: SceneArea) {
  return { x: left, y: top, width: right - left, height: curveHeight }
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

function scoreLines(area: SceneArea): SceneItem {
  const width = area.right - area.left
  const levels = [-2, -1, 1, 2].map((score) => [0, yOfScore(score), width, yOfScore(score)] as const)
  return sameDecoration(
    item({
      id: 'curve:grid',
      role: 'grid',
      pane: 'body',
      ...wide(area),
      primitives: [path(strokes(levels), { stroke: 'line', width: 1 })]
    })
  )
}

function zeroLine(area: SceneArea): SceneItem {
  return sameDecoration(
    item({
      id: 'curve:zero',
      role: 'grid',
      pane: 'body',
      ...wide(area),
      primitives: [
        line(
          [
            [0, zeroY],
            [area.right - area.left, zeroY]
          ],
          'ink3',
          1.25
        )
      ]
    })
  )
}

function shifted(segments: readonly Segment[], dx: number): readonly Segment[] {
  const move = ([x, y]: Point): Point => [x - dx, y]
  return segments.map(({ from, c1, c2, to }) => ({
    from: move(from),
    c1: move(c1),
    c2: move(c2),
    to: move(to)
  }))
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

function nothingYet(area: SceneArea): SceneItem {
  const words = area.setting.t('lens.curve.none')
  const lines = area.setting.wrap(words, typeScale.card, area.right - area.left - 32)
  return sameDecoration(
    item({
      id: 'curve:none',
      role: 'caption',
      pane: 'body',
      ...wide(area),
      primitives: [text(16, zeroY - 8 - lines.length * 16, lines, typeScale.card, 'ink3')],
      label: words
    })
  )
}

/** Faces and words of the scale, in the lane header. */
function scaleItem({ setting, top }: SceneArea, gender: Gender): SceneItem {
  const width = setting.metrics.laneHeaderWidth
  const primitives: Primitive[] = [box(0, 0, width, curveHeight, { fill: 'surface' })]
  const spoken: string[] = []
  for (const score of [2, 1, 0, -1, -2] as const) {
    const y = yOfScore(score)
    const word = setting.t(feelingKey(score, gender))
    const mark = scoreMark(score)
    primitives.push(
      ...face(score, 13, y - 8, 16, false),
      text(
        36,
        y - 8,
        [word],
        score === 0 ? typeScale.scaleZero : typeScale.scale,
        score === 0 ? 'ink' : 'ink2'
      ),
      text(width - 7, y - 8, [mark], typeScale.scale, 'ink2', 'end')
    )
    spoken.push(`${mark} ${word}`)
  }
  primitives.push(
    path(strokes([[width - 0.5, 0, width - 0.5, curveHeight]]), { stroke: 'line2', width: 1 }),
    path(strokes([[0, curveHeight - 0.5, width, curveHeight - 0.5]]), { stroke: 'line2', width: 1 })
  )
  return sameDecoration(
    item({
      id: 'curve:scale',
      role: 'caption',
      pane: 'left',
      x: 0,
      y: top,
      width,
      height: curveHeight,
      primitives,
      label: setting.t('lens.label', { name: setting.t('lens.curve'), text: spoken.join(' · ') })
    })
  )
}
