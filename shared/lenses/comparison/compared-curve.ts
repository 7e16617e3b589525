import type { Comparison } from '../../compare/comparison'
import { emotionsOf } from '../../metrics/curve-statistics'
import type { Document } from '../../model/document'
import type { Emotion } from '../../model/emotion'
import type { Persona } from '../../model/persona'
import { between, curvePath, curveThrough, heightAt, type Point, type Segment } from '../charts/curve'
import { nothingYet, scaleItem, scoreLines, shifted, wide, zeroLine } from '../charts/curve-ground'
import { numbersOf, type SceneArea } from '../charts/curve-plot'
import type { CurveRow } from '../charts/curve-row'
import { curveHeight, yOfScore } from '../charts/curve-scale'
import { box, line, path, polygon, text } from '../draw'
import { middlesOf } from '../layout/columns'
import { item, sameDecoration } from '../layout/item'
import type { SheetFrame } from '../layout/sheet-frame'
import { scoreText } from '../layout/spoken'
import type { Primitive, SceneItem } from '../scene'
import { typeScale } from '../type-scale'

/** A feeling at its place on the sheet. */
type Felt = { readonly emotion: Emotion; readonly columnId: string; readonly at: Point }

type Compared = SceneArea & {
  readonly persona: Persona
  readonly was: readonly Felt[]
  readonly now: readonly Felt[]
  readonly before: readonly Segment[]
  readonly after: readonly Segment[]
}

/** From here on a step feels so different that the sheet says by how much. */
const largeDelta = 1
const mostArrows = 6

/** Whether the persona in front feels anything in either map. */
export function hasFeelings(
  document: Document,
  { asIs, toBe }: Comparison,
  persona: Persona | undefined
): boolean {
  if (!persona) return false
  return [asIs, toBe].some(({ id }) => emotionsOf(document, id, persona.id).length > 0)
}

/** One persona's feelings then, dashed, and now, in one row; what lies between them is the gain or the loss. */
export function comparedCurve(
  frame: SheetFrame,
  document: Document,
  comparison: Comparison,
  persona: Persona | undefined,
  top: number
): CurveRow {
  const { setting, columns, right } = frame
  const area = { setting, top, left: setting.metrics.laneHeaderWidth, right }
  const left = [scaleItem(area, persona?.gender ?? 'neutral')]
  const ground = { under: [scoreLines(area)], over: [zeroLine(area)] }
  if (!persona || !hasFeelings(document, comparison, persona))
    return { under: ground.under, over: [...ground.over, nothingYet(area)], left }

  const { asIs, toBe, pairs } = comparison
  const middles = middlesOf(setting, columns)
  const felt = (mapId: typeof asIs.id, columnOf: (stepId: string) => string): readonly Felt[] =>
    emotionsOf(document, mapId, persona.id)
      .flatMap((emotion): Felt[] => {
        const columnId = columnOf(emotion.stepId)
        const x = middles.get(columnId)
        return x === undefined ? [] : [{ emotion, columnId, at: [x, yOfScore(emotion.score)] }]
      })
      .sort((a, b) => a.at[0] - b.at[0])
  const was = felt(asIs.id, (stepId) => pairs.toBeOf(stepId) ?? stepId)
  const now = felt(toBe.id, (stepId) => stepId)
  const through = (points: readonly Felt[]): readonly Segment[] =>
    between(
      curveThrough(
        points.map(({ at }) => at),
        area.left,
        right
      ),
      area.left,
      right
    )
  const compared: Compared = { ...area, persona, was, now, before: through(was), after: through(now) }
  return {
    under: [...ground.under, ...bands(compared)],
    over: [
      ...ground.over,
      ...curves(compared),
      ...deltas(compared),
      ...points(compared, numbersOf(columns)),
      ...names(compared)
    ],
    left
  }
}

function decoration(area: SceneArea, id: string, primitives: readonly Primitive[]): SceneItem {
  return sameDecoration(item({ id, role: 'curve', pane: 'body', ...wide(area), primitives }))
}

/** The room between the curves, apart for better and worse: worse is hatched. */
function bands(compared: Compared): readonly SceneItem[] {
  const { before, after, left, right } = compared
  if (before.length === 0 || after.length === 0) return []
  const step = Math.max(4, (right - left) / 2_000)
  const samples: Sample[] = []
  for (let x = left; x < right; x += step) samples.push(sampleAt(compared, x))
  samples.push(sampleAt(compared, right))
  const paths = { better: '', worse: '' }
  let run: Sample[] = []
  const close = (): void => {
    const side = Math.max(...run.map(sideOf)) || Math.min(...run.map(sideOf))
    if (run.length > 1 && side !== 0) {
      const outline = [
        ...run.map(({ x, now }) => [x - left, now] as const),
        ...run.toReversed().map(({ x, was }) => [x - left, was] as const)
      ]
      paths[side > 0 ? 'better' : 'worse'] += polygon(outline)
    }
  }
  for (const sample of samples) {
    const last = run.at(-1)
    if (last && sideOf(last) !== sideOf(sample)) {
      const met = sideOf(last) === 0 ? last : sideOf(sample) === 0 ? sample : crossingOf(last, sample)
      run.push(met)
      close()
      run = [met]
    }
    run.push(sample)
  }
  close()
  const primitives: Primitive[] = []
  if (paths.better !== '') primitives.push(path(paths.better, { fill: 'posArea' }))
  if (paths.worse !== '') primitives.push(path(paths.worse, { fill: 'negBg', hatch: 'negArea' }))
  return [decoration(compared, 'compare:bands', primitives)]
}

type Sample = { readonly x: number; readonly was: number; readonly now: number }

function sampleAt({ before, after }: Compared, x: number): Sample {
  return { x, was: heightAt(before, x), now: heightAt(after, x) }
}

/** Whether it feels better now, worse, or the same, in the width of a hair. */
function sideOf({ was, now }: Sample): number {
  return Math.abs(was - now) < 0.05 ? 0 : Math.sign(was - now)
}

/** Where two curves meet between samples so near that both are as good as straight. */
function crossingOf(a: Sample, b: Sample): Sample {
  const share = (a.was - a.now) / (a.was - a.now - (b.was - b.now))
  const y = a.now + (b.now - a.now) * share
  return { x: a.x + (b.x - a.x) * share, was: y, now: y }
}

function curves(compared: Compared): readonly SceneItem[] {
  const { before, after, left } = compared
  const drawn = (id: string, segments: readonly Segment[], look: Parameters<typeof path>[1]) =>
    segments.length > 0 ? [decoration(compared, id, [path(curvePath(shifted(segments, left)), look)])] : []
  return [
    ...drawn('compare:asIs', before, { stroke: 'ink3', width: 1.75, dash: [5, 4] }),
    ...drawn('compare:toBe', after, { stroke: 'pos2', width: 2.5 })
  ]
}

/** The steps that feel most different, with an arrow from then to now, what it comes to, and the words for both. */
function deltas(compared: Compared): readonly SceneItem[] {
  const { setting, left, right } = compared
  const was = new Map(compared.was.map((each) => [each.columnId, each]))
  const both = compared.now.flatMap((now) => {
    const before = was.get(now.columnId)
    const delta = before ? Math.round((now.emotion.score - before.emotion.score) * 10) / 10 : 0
    return before && delta !== 0 ? [{ before, now, delta }] : []
  })
  const sorted = both.toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
  const large = sorted.filter(({ delta }) => Math.abs(delta) >= largeDelta).slice(0, mostArrows)
  const shown = large.length > 0 ? large : sorted.slice(0, 1)
  return shown.map(({ before, now, delta }) => {
    const x = now.at[0] - left
    const [from, to] = [before.at[1], now.at[1]]
    const up = to < from ? -1 : 1
    const colour = up < 0 ? 'pos2' : 'neg2'
    const primitives: Primitive[] = []
    if (Math.abs(to - from) >= 40) {
      const ends: [number, number][] = [
        [x, from + up * 9],
        [x, to - up * 10]
      ]
      primitives.push(line(ends, colour, 1.5, { arrowEnd: true }))
    }
    const y = (from + to) / 2 - 8
    primitives.push(text(x + 9, y, [scoreText(delta, setting)], typeScale.feeling, colour))
    const worded = (
      { emotion, at }: Felt,
      isAbove: boolean,
      style: typeof typeScale.caption,
      ink: 'ink2' | 'pos2'
    ) => {
      if (emotion.word === '') return
      const said = `${emotion.word}, ${scoreText(emotion.score, setting)}`
      const words = setting.fit(said, style, setting.columnWidth * 1.3)
      const half = setting.width(words, style) / 2
      const middle = Math.max(half + 4, Math.min(right - left - half - 4, at[0] - left))
      const top = Math.max(2, Math.min(curveHeight - 16, isAbove ? at[1] - 26 : at[1] + 11))
      primitives.push(text(middle, top, [words], style, ink, 'middle'))
    }
    if (Math.abs(delta) >= largeDelta) {
      worded(now, up < 0, typeScale.captionStrong, 'pos2')
      worded(before, up > 0, typeScale.caption, 'ink2')
    }
    return decoration(compared, `compare:delta:${now.columnId}`, primitives)
  })
}

const markerSize = 14

function points(compared: Compared, numbers: ReadonlyMap<string, string>): readonly SceneItem[] {
  const { setting, top } = compared
  const was = new Map(compared.was.map((each) => [each.columnId, each]))
  const now = new Map(compared.now.map((each) => [each.columnId, each]))
  const half = markerSize / 2
  const marker = ({ emotion, at: [x, y], columnId }: Felt, primitive: Primitive): SceneItem => {
    const [before, after] = [was.get(columnId), now.get(columnId)]
    const score = (felt: Felt | undefined): string =>
      felt ? scoreText(felt.emotion.score, setting) : setting.t('compare.feeling.none')
    const params = { before: score(before), after: score(after) }
    const place = setting.t('compare.place', {
      number: numbers.get(columnId) ?? '',
      name: setting.document.step.get(columnId)?.name ?? ''
    })
    const delta = before && after ? after.emotion.score - before.emotion.score : 0
    return item({
      id: emotion.id,
      recordId: emotion.id,
      role: 'emotion',
      pane: 'body',
      x: x - half,
      y: top + y - half,
      width: markerSize,
      height: markerSize,
      primitives: [primitive],
      label:
        delta === 0
          ? setting.t('compare.feeling', { place, ...params })
          : setting.t('compare.feeling.delta', { place, ...params, delta: scoreText(delta, setting) }),
      glance: { icon: null, fill: 'surface', stroke: 'ink3' }
    })
  }
  return [
    ...compared.was.map((each) =>
      marker(
        each,
        box(half - 4.5, half - 4.5, 9, 9, { fill: 'surface', stroke: 'ink3', strokeWidth: 2, radius: 4.5 })
      )
    ),
    ...compared.now.map((each) => {
      const corners: readonly (readonly [number, number])[] = [
        [half, 0.5],
        [markerSize - 0.5, half],
        [half, markerSize - 0.5],
        [0.5, half]
      ]
      return marker(each, path(polygon(corners), { fill: 'pos2', stroke: 'surface', width: 1 }))
    })
  ].filter(({ x }) => x + half >= compared.left && x + half <= compared.right)
}

/** Which curve is which, at their right ends, one above the other whichever is. */
function names(compared: Compared): readonly SceneItem[] {
  const { setting, before, after, left, right, persona } = compared
  const several = (setting.document.map.get(setting.mapId)?.personaIds.length ?? 0) > 1
  const name = (key: 'compare.asIs' | 'compare.toBe'): string =>
    several ? setting.t('compare.curve', { name: setting.t(key), persona: persona.name }) : setting.t(key)
  const [was, now] = [heightAt(before, right), heightAt(after, right)]
  const isAbove = after.length > 0 && (before.length === 0 || now <= was)
  const place = (y: number, above: boolean): number =>
    Math.max(2, Math.min(curveHeight - 18, above ? y - 20 : y + 6))
  const primitives: Primitive[] = []
  const x = right - left - 8
  if (after.length > 0)
    primitives.push(text(x, place(now, isAbove), [name('compare.toBe')], typeScale.feeling, 'pos2', 'end'))
  if (before.length > 0)
    primitives.push(text(x, place(was, !isAbove), [name('compare.asIs')], typeScale.feeling, 'ink2', 'end'))
  return [decoration(compared, 'compare:names', primitives)]
}
