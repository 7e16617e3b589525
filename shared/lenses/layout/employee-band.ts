import { emotionsOf } from '../../metrics/curve-statistics'
import type { Document } from '../../model/document'
import type { Emotion } from '../../model/emotion'
import type { Id } from '../../model/id'
import type { Lane } from '../../model/lane'
import type { LensId } from '../../model/lens-id'
import { emotionsOfCurve, lanesOf } from '../../model/structure'
import { between, curvePath, curveThrough, type Point, type Segment } from '../charts/curve'
import { employeeStrip, employeeZero, yOfEmployeeScore } from '../charts/employee-scale'
import { takePlaceAround } from '../charts/label-places'
import type { LabelRoom } from '../charts/label-room'
import { TakenPlaces } from '../charts/taken-places'
import { box, line, path, text } from '../draw'
import { face, faceLevel } from '../face'
import { feelingKey } from '../feeling'
import type { SceneItem } from '../scene'
import { typeScale } from '../type-scale'
import { type Column, middlesOf, placesKey } from './columns'
import { item, sameDecoration, sameItem } from './item'
import { remembered, type Setting } from './setting'
import { quoted, scoreText } from './spoken'

/** The employees' feelings as a curve above the notes of their lane. Measured from the row's top. */
export type EmployeeBand = {
  /** 0 where nobody's feeling is known: the lane is then like any other. */
  readonly height: number
  readonly line: readonly SceneItem[]
  /** Face, word and quotation of each step. */
  readonly byStep: ReadonlyMap<string, StepFeeling>
}

export type StepFeeling = { readonly items: readonly SceneItem[]; readonly bottom: number }

const faceSize = 22
const empty: EmployeeBand = { height: 0, line: [], byStep: new Map() }
const bands = remembered<EmployeeBand>()

/** The lane that tells the employees' experience; a second one of its kind holds notes alone. */
export function employeeLane(document: Document, mapId: Id<'map'>, lens: LensId): Lane | undefined {
  return lanesOf(document, mapId, lens).find(({ kind }) => kind === 'employeeExperience')
}

export function employeeBand(setting: Setting, lane: Lane, columns: readonly Column[]): EmployeeBand {
  const { document, mapId, lens } = setting
  if (lane.kind !== 'employeeExperience' || employeeLane(document, mapId, lens)?.id !== lane.id) return empty
  const known = emotionsOfCurve(document, mapId, null)
  if (known.length === 0) return empty
  return bands(known, `${setting.key} ${placesKey(setting, columns)}`, () => drawBand(setting, columns))
}

function drawBand(setting: Setting, columns: readonly Column[]): EmployeeBand {
  const byStep = new Map(columns.flatMap((column) => (column.stepId ? [[column.stepId, column]] : [])))
  const middles = middlesOf(setting, columns)
  const all = emotionsOf(setting.document, setting.mapId, null).flatMap((emotion) => {
    const x = middles.get(emotion.stepId)
    const point: Point = [x ?? 0, yOfEmployeeScore(emotion.score)]
    return x === undefined ? [] : [{ emotion, column: byStep.get(emotion.stepId), point }]
  })
  if (all.length === 0) return empty
  const felt = all.flatMap(({ column, ...each }) => (column ? [{ ...each, column }] : []))
  const left = setting.metrics.laneHeaderWidth
  const last = columns.at(-1)
  const right = last ? last.x + last.width : left
  const points = all.map(({ point }) => point)
  const segments = between(curveThrough(points, left, right), left, right)
  const room: LabelRoom = {
    bounds: { x: left + 2, y: 1, width: right - left - 4, height: employeeStrip - 2 },
    taken: new TakenPlaces(
      felt.map(({ point: [x, y] }) => ({ x: x - 11, y: y - 11, width: 22, height: 22 }))
    ),
    main: segments,
    others: [],
    zero: employeeZero,
    uprights: []
  }
  return {
    height: employeeStrip,
    line: [curveLine(segments, left, right)],
    byStep: new Map(
      felt.map(({ emotion, column, point }) => [
        emotion.stepId,
        feelingOf(setting, room, emotion, column, point)
      ])
    )
  }
}

function curveLine(segments: readonly Segment[], left: number, right: number): SceneItem {
  const local = segments.map(({ from, c1, c2, to }) => ({
    from: shifted(from, left),
    c1: shifted(c1, left),
    c2: shifted(c2, left),
    to: shifted(to, left)
  }))
  return sameDecoration(
    item({
      id: 'employees:curve',
      role: 'curve',
      pane: 'body',
      x: left,
      y: 0,
      width: right - left,
      height: employeeStrip,
      primitives: [
        line(
          [
            [0, employeeZero],
            [right - left, employeeZero]
          ],
          'line3',
          1,
          { dash: [1.5, 4] }
        ),
        path(curvePath(local), { stroke: 'ink2', width: 1.75 })
      ]
    })
  )
}

function shifted([x, y]: Point, dx: number): Point {
  return [x - dx, y]
}

function feelingOf(
  setting: Setting,
  room: LabelRoom,
  emotion: Emotion,
  column: Column,
  [px, py]: Point
): StepFeeling {
  const word = emotion.word === '' ? setting.t(feelingKey(emotion.score, 'neutral')) : emotion.word
  const x = px - faceSize / 2
  const y = py - faceSize / 2
  const label = [
    setting.t('lens.emotion.employees', {
      number: column.number,
      word,
      score: scoreText(emotion.score, setting)
    }),
    emotion.why,
    emotion.quote === '' ? '' : quoted(emotion.quote, setting),
    emotion.quoteSource
  ]
  const mark = sameItem(emotion, `${setting.key} employees ${x} ${y} ${column.number}`, () =>
    item({
      id: emotion.id,
      recordId: emotion.id,
      role: 'emotion',
      pane: 'body',
      x,
      y,
      width: faceSize,
      height: faceSize,
      primitives: face(faceLevel(emotion.score), 0, 0, faceSize, true),
      label: label.filter((part) => part !== '').join(' · '),
      glance: { icon: null, fill: 'surface', stroke: emotion.score < 0 ? 'neg1' : 'pos1' }
    })
  )
  const quote = quoteOf(setting, emotion, column)
  return {
    items: [mark, wordOf(setting, room, emotion, word, column, [px, py]), ...(quote ? [quote] : [])],
    bottom: quote ? quote.y + quote.height : employeeStrip
  }
}

/** Word and score where they cross nothing, on as many lines as the column asks for. */
function wordOf(
  setting: Setting,
  room: LabelRoom,
  emotion: Emotion,
  word: string,
  column: Column,
  point: Point
): SceneItem {
  const style = typeScale.captionStrong
  const score = scoreText(emotion.score, setting)
  const scoreWidth = setting.width(score, typeScale.caption)
  const lines = setting.wrapName(word, style, column.width - 2 * setting.metrics.insetX - scoreWidth - 5)
  const lastWidth = setting.width(lines.at(-1) ?? '', style)
  const widest = Math.max(...lines.map((each) => setting.width(each, style)), lastWidth + 4 + scoreWidth)
  const width = Math.ceil(widest)
  const height = lines.length * style.lineHeight
  const rect = takePlaceAround(room, point, faceSize / 2, width, height, emotion.score)
  return sameDecoration(
    item({
      id: `${emotion.id}:word`,
      recordId: emotion.id,
      role: 'caption',
      pane: 'body',
      ...rect,
      primitives: [
        text(0, 0, lines, style, 'ink'),
        text(lastWidth + 4, height - style.lineHeight, [score], typeScale.caption, 'ink2')
      ]
    })
  )
}

/** What the employees say of the step, under the curve; its source below it. */
function quoteOf(setting: Setting, emotion: Emotion, column: Column): SceneItem | null {
  if (emotion.quote.trim() === '') return null
  const { insetX } = setting.metrics
  const width = column.width - 2 * insetX
  const left = 10
  const lines = setting.wrap(quoted(emotion.quote, setting), typeScale.employeeQuote, width - left)
  const sources =
    emotion.quoteSource === '' ? [] : setting.wrapName(emotion.quoteSource, typeScale.caption, width - left)
  const words = lines.length * typeScale.employeeQuote.lineHeight
  const height = words + (sources.length > 0 ? 2 + sources.length * typeScale.caption.lineHeight : 0)
  return sameDecoration(
    item({
      id: `${emotion.id}:quote`,
      recordId: emotion.id,
      role: 'quote',
      pane: 'body',
      x: column.x + insetX,
      y: employeeStrip + 2,
      width,
      height,
      primitives: [
        box(0, 0, 2, height, { fill: 'line3' }),
        text(left, 0, lines, typeScale.employeeQuote, 'ink'),
        ...(sources.length > 0 ? [text(left, words + 2, sources, typeScale.caption, 'ink3')] : [])
      ]
    })
  )
}
