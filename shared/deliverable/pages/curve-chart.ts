import { areaPath, curvePath, curveThrough, type Point } from '../../lenses/charts/curve'
import { curveLook, curveSwatch, swatchWidth } from '../../lenses/charts/curve-look'
import { scoreScale } from '../../lenses/charts/score-scale'
import { box, moved, path, polygon, strokes, text } from '../../lenses/draw'
import { face } from '../../lenses/face'
import { feelingKey } from '../../lenses/feeling'
import { scoreText } from '../../lenses/layout/spoken'
import type { Primitive, SceneItem, TextStyle } from '../../lenses/scene'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import type { JourneyMap } from '../../model/map'
import { phasesOf, stepsOf } from '../../model/structure'
import type { CurveMoments, Moment } from '../curve-moments'
import { markFaces, markPills, markReach } from './curve-marks'
import type { PageSetting } from './page-setting'

type Chart = {
  readonly map: JourneyMap
  /** In the order of the map, the employees' last. */
  readonly curves: readonly CurveMoments[]
  readonly front: CurveMoments
  readonly width: number
  readonly height: number
}

const axis = 44
const numbersHeight = 20
const phasesHeight = 30

/** The curves of a map without its cards: one in front with its peak, trough and end, the others thin behind it. */
export function curveChart(page: PageSetting, id: string, chart: Chart): readonly SceneItem[] {
  const { width, height, map, front } = chart
  const phases = phasesOf(page.document, map.id).map((phase, index) => {
    const steps = stepsOf(page.document, phase.id)
    return { phase, index, steps, columns: Math.max(1, steps.length) }
  })
  const count = phases.reduce((sum, { columns }) => sum + columns, 0)
  const column = (width - axis) / Math.max(1, count)
  const plotHeight = height - numbersHeight - phasesHeight
  const scale = scoreScale(plotHeight / 2, (plotHeight / 2 - markReach) / 2)
  const middles = new Map<string, number>()
  let at = 0
  for (const { steps, columns } of phases) {
    steps.forEach((step, index) => {
      middles.set(step.id, axis + (at + index + 0.5) * column)
    })
    at += columns
  }
  const pointOf = ({ emotion }: Moment): Point => [
    middles.get(emotion.stepId) ?? axis,
    scale.yOf(emotion.score)
  ]
  const segmentsOf = ({ moments }: CurveMoments) => curveThrough(moments.map(pointOf), axis, width)
  const ground: Primitive[] = [
    path(strokes([-2, -1, 1, 2].map((score) => [axis, scale.yOf(score), width, scale.yOf(score)] as const)), {
      stroke: 'line',
      width: 1
    })
  ]
  const own = segmentsOf(front)
  const [above, below] = [areaPath(own, scale.zero, 'above'), areaPath(own, scale.zero, 'below')]
  if (above !== '') ground.push(path(above, { fill: 'posArea' }))
  if (below !== '') ground.push(path(below, { fill: 'negBg', hatch: 'negArea' }))
  ground.push(path(strokes([[axis, scale.zero, width, scale.zero]]), { stroke: 'ink3', width: 1.25 }))
  const others = chart.curves.filter((curve) => curve !== front)
  for (const curve of others)
    ground.push(
      path(curvePath(segmentsOf(curve)), { stroke: 'ink3', width: 1.5, dash: dashOf(chart, curve) })
    )
  ground.push(path(curvePath(own), { stroke: 'ink', width: 2.5 }))
  for (const moment of front.moments) {
    const [x, y] = pointOf(moment)
    ground.push(
      box(x - 3.5, y - 3.5, 7, 7, { fill: 'surface', stroke: 'ink', strokeWidth: 1.75, radius: 3.5 })
    )
  }
  const items = [
    caption(
      `${id}:curve`,
      0,
      0,
      width,
      plotHeight,
      [...ground, ...markFaces(front, pointOf)],
      spoken(page, front)
    ),
    axisItem(page, id, scale, plotHeight, front),
    ...markPills(page, id, front, pointOf, { x: axis, y: 0, width: width - axis, height: plotHeight }),
    numbersItem(page, id, plotHeight, middles, phases, column)
  ]
  let left = axis
  for (const { phase, index, columns } of phases) {
    const span = columns * column
    items.push(phaseItem(page, id, left, plotHeight + numbersHeight, span, index, phase.name))
    left += span
  }
  return items
}

/** Names of the curves with a piece of each, from the right edge leftwards; nothing where there is only one. */
export function curveLegend(page: PageSetting, id: string, chart: Chart): readonly SceneItem[] {
  if (chart.curves.length < 2) return []
  const style = typeScale.captionStrong
  const primitives: Primitive[] = []
  const names: string[] = []
  let right = chart.width
  for (const curve of chart.curves.toReversed()) {
    const name = page.fit(curveName(page, curve), style, 180, 1)[0] ?? ''
    names.unshift(name)
    right -= Math.ceil(page.width(name, style))
    primitives.push(text(right, 0, [name], style, curve === chart.front ? 'ink' : 'ink2'))
    right -= swatchWidth + 8
    const colour = curve === chart.front ? 'ink' : 'ink3'
    const swatch = curveSwatch({ ...curveLook(0), dash: dashOf(chart, curve) }, colour)
    primitives.push(...moved(curve === chart.front ? swatch : swatch.slice(0, 1), right, 0))
    right -= 22
  }
  return [caption(`${id}:legend`, 0, 0, chart.width, 15, primitives, names.join(' \u00B7 '))]
}

export function curveName(page: PageSetting, { persona }: CurveMoments): string {
  return persona?.name ?? page.t('table.employees')
}

export function momentWord(page: PageSetting, { persona }: CurveMoments, { emotion }: Moment): string {
  return emotion.word || page.t(feelingKey(emotion.score, persona?.gender ?? 'neutral'))
}

function dashOf({ curves, front }: Chart, curve: CurveMoments): readonly number[] | null {
  if (curve === front) return null
  // The front curve is drawn through whatever its place: the others take the dashes from the second on.
  const place = curves.filter((other) => other !== front).indexOf(curve)
  return curveLook(Math.min(3, place + 1)).dash
}

function axisItem(
  page: PageSetting,
  id: string,
  scale: ReturnType<typeof scoreScale>,
  height: number,
  front: CurveMoments
): SceneItem {
  const primitives: Primitive[] = []
  const spoken: string[] = []
  for (const score of [2, 1, 0, -1, -2] as const) {
    const y = scale.yOf(score)
    const mark = score > 0 ? `+${score}` : score < 0 ? `\u2212${-score}` : '0'
    primitives.push(
      ...face(score, 0, y - 7, 14, false),
      text(axis - 8, y - 7, [mark], typeScale.caption, 'ink3', 'end')
    )
    spoken.push(`${mark} ${page.t(feelingKey(score, front.persona?.gender ?? 'neutral'))}`)
  }
  return caption(`${id}:scale`, 0, 0, axis, height, primitives, spoken.join(' \u00B7 '))
}

function numbersItem(
  page: PageSetting,
  id: string,
  y: number,
  middles: ReadonlyMap<string, number>,
  phases: readonly { readonly index: number; readonly steps: readonly { readonly id: string }[] }[],
  column: number
): SceneItem {
  const style = typeScale.caption
  const numbers = phases.flatMap(({ index, steps }) =>
    steps.map((step, at) => ({ x: middles.get(step.id) ?? 0, number: `${index + 1}.${at + 1}` }))
  )
  const widest = Math.max(1, ...numbers.map(({ number }) => page.width(number, style))) + 6
  // On a long journey every other number would run into its neighbour.
  const every = Math.ceil(widest / column)
  const primitives = numbers
    .filter((_, index) => index % every === 0)
    .map(({ x, number }) => text(x, 2, [number], style, 'ink3', 'middle'))
  return caption(
    `${id}:numbers`,
    0,
    y,
    10,
    numbersHeight,
    primitives,
    numbers.map(({ number }) => number).join(' ')
  )
}

function phaseItem(
  page: PageSetting,
  id: string,
  x: number,
  y: number,
  width: number,
  index: number,
  name: string
): SceneItem {
  const height = 26
  const point = Math.min(8, width / 3)
  const outline: (readonly [number, number])[] = [
    [1, 0],
    [width - point, 0],
    [width - 1, height / 2],
    [width - point, height],
    [1, height],
    ...(index === 0 ? [] : [[point, height / 2] as const])
  ]
  const left = index === 0 ? 8 : point + 5
  const label = `${index + 1} ${name}`
  const words = phaseWords(page, label, name, width - point - left - 2)
  const shown = words ? [text(left, 6, [words.text], words.style, 'onPhase')] : []
  return caption(
    `${id}:phase:${index}`,
    x,
    y,
    width,
    height,
    [path(polygon(outline), { fill: 'phase' }), ...shown],
    label
  )
}

/** Number and name where there is room, else the name alone, since the steps above say the number too. */
function phaseWords(
  page: PageSetting,
  label: string,
  name: string,
  room: number
): { readonly text: string; readonly style: TextStyle } | null {
  if (room < 12) return null
  const { captionStrong, kind } = typeScale
  for (const [words, style] of [
    [label, captionStrong],
    [name, captionStrong],
    [name, kind]
  ] as const)
    if (page.width(words, style) <= room) return { text: words, style }
  return { text: page.fit(label, kind, room, 1)[0] ?? '', style: kind }
}

function spoken(page: PageSetting, front: CurveMoments): string {
  const points = front.moments.map(
    (moment) =>
      `${moment.place.number} ${momentWord(page, front, moment)} ${scoreText(moment.emotion.score, page.sheet)}`
  )
  return page.t('lens.label', {
    name: page.t('lens.curve.of', { name: curveName(page, front) }),
    text: points.join(' \u00B7 ')
  })
}
