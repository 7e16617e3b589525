import { type CurveMark, curveMarks, emotionsOf } from '../../metrics/curve-statistics'
import type { Emotion } from '../../model/emotion'
import type { Gender, Persona } from '../../model/persona'
import { emotionsOfCurve } from '../../model/structure'
import { box, icon, line, path, polygon, strokes, text } from '../draw'
import { face, faceLevel } from '../face'
import { feelingKey } from '../feeling'
import { quoted, scoreText } from '../layout/card-drawing'
import type { Column } from '../layout/columns'
import { item, sameDecoration, sameItem } from '../layout/item'
import { identity, remembered, type Setting } from '../layout/setting'
import type { Colour } from '../palette'
import type { Primitive, SceneItem } from '../scene'
import { typeScale } from '../type-scale'
import { areaPath, curvePath, curveThrough, heightAt, type Point, type Segment } from './curve'
import { curveHeight, yOfScore, zeroY } from './curve-scale'
import { bestPlace, type LabelRoom, placeCost, type Rect, ringsAround } from './label-room'
import { placeQuote } from './quote-place'

export type CurveRow = {
  readonly under: readonly SceneItem[]
  readonly over: readonly SceneItem[]
  readonly left: readonly SceneItem[]
}

type Plot = {
  readonly persona: Persona
  readonly emotions: readonly Emotion[]
  readonly points: readonly Point[]
  readonly segments: readonly Segment[]
}

const faceSize = 26
const markedFace = 34
const markerSize = 12
const curvesShown = 4

/** Dash and marker tell the further personas apart; the first alone has faces, areas and words. */
const overlays = [
  { dash: [7, 5], marker: 'diamond' },
  { dash: [2, 4], marker: 'triangle' },
  { dash: [11, 4, 2, 4], marker: 'square' }
] as const

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
  const personas = (document.map.get(mapId)?.personaIds ?? [])
    .flatMap((id) => document.persona.get(id) ?? [])
    .slice(0, curvesShown)
  const geometry = columns.map(({ stepId, number, x }) => `${stepId ?? ''} ${number} ${x}`).join(' ')
  const sources = personas.map(
    (persona) => `${identity(persona)} ${identity(emotionsOfCurve(document, mapId, persona.id))}`
  )
  const key = `${setting.key} ${top} ${right} ${uprights.join(' ')} ${geometry} ${sources.join(' ')}`
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
  const centres = new Map(
    columns.flatMap(({ stepId, x, width }) => (stepId ? [[stepId, x + width / 2]] : []))
  )
  const plots = personas.map((persona): Plot => {
    const emotions = emotionsOf(setting.document, setting.mapId, persona.id).filter(({ stepId }) =>
      centres.has(stepId)
    )
    const points = emotions.map(({ stepId, score }): Point => [Number(centres.get(stepId)), yOfScore(score)])
    return { persona, emotions, points, segments: curveThrough(points, left, right) }
  })
  const [main, ...others] = plots
  const scene = { setting, top, left, right }
  const under: SceneItem[] = [scoreLines(scene)]
  const over: SceneItem[] = [zeroLine(scene)]
  if (main && main.segments.length > 0) under.push(areas(scene, main))
  for (const [index, plot] of others.entries()) over.push(...overlay(scene, plot, index, numbersOf(columns)))
  if (main && main.segments.length > 0) {
    over.push(curveItem(scene, main, null), ...words(scene, main, others, columns, uprights))
  } else {
    over.push(nothingYet(scene))
  }
  return { under, over, left: [scaleItem(scene, main?.persona.gender ?? 'neutral')] }
}

type SceneArea = {
  readonly setting: Setting
  readonly top: number
  readonly left: number
  readonly right: number
}

function wide({ top, left, right }: SceneArea) {
  return { x: left, y: top, width: right - left, height: curveHeight }
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

function curveItem(area: SceneArea, { persona, segments }: Plot, dash: readonly number[] | null): SceneItem {
  return sameDecoration(
    item({
      id: `curve:${persona.id}`,
      recordId: persona.id,
      role: 'curve',
      pane: 'body',
      ...wide(area),
      primitives: [
        path(curvePath(shifted(segments, area.left)), {
          stroke: dash ? 'ink2' : 'ink',
          width: dash ? 2 : 2.5,
          dash
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
    const mark = score > 0 ? `+${score}` : score < 0 ? `\u2212${-score}` : '0'
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

function numbersOf(columns: readonly Column[]): ReadonlyMap<string, string> {
  return new Map(columns.flatMap(({ stepId, number }) => (stepId ? [[stepId, number]] : [])))
}

function wordOf(setting: Setting, emotion: Emotion, gender: Gender): string {
  return emotion.word === '' ? setting.t(feelingKey(emotion.score, gender)) : emotion.word
}

function emotionLabel(
  setting: Setting,
  emotion: Emotion,
  persona: Persona,
  number: string,
  marks: string
): string {
  const several = (setting.document.map.get(setting.mapId)?.personaIds.length ?? 0) > 1
  const parts = [
    setting.t(several ? 'lens.emotion.of' : 'lens.emotion', {
      name: persona.name,
      number,
      word: wordOf(setting, emotion, persona.gender),
      score: scoreText(emotion.score, setting)
    }),
    marks,
    emotion.why,
    emotion.quote === '' ? '' : quoted(emotion.quote, setting),
    emotion.quoteSource
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function overlay(
  area: SceneArea,
  plot: Plot,
  index: number,
  numbers: ReadonlyMap<string, string>
): readonly SceneItem[] {
  const { setting, top } = area
  const look = overlays[index % overlays.length] ?? overlays[0]
  if (plot.segments.length === 0) return []
  const markers = plot.emotions.map((emotion, place) => {
    const [px, py] = plot.points[place] ?? [0, 0]
    const x = px - markerSize / 2
    const y = top + py - markerSize / 2
    const number = numbers.get(emotion.stepId) ?? ''
    return sameItem(
      emotion,
      `${setting.key} ${look.marker} ${x} ${y} ${number} ${identity(plot.persona)}`,
      () =>
        item({
          id: emotion.id,
          recordId: emotion.id,
          role: 'emotion',
          pane: 'body',
          x,
          y,
          width: markerSize,
          height: markerSize,
          primitives: [marker(look.marker)],
          label: emotionLabel(setting, emotion, plot.persona, number, ''),
          glance: { icon: null, fill: 'surface', stroke: 'ink2' }
        })
    )
  })
  return [curveItem(area, plot, look.dash), ...markers]
}

function marker(kind: (typeof overlays)[number]['marker']): Primitive {
  const middle = markerSize / 2
  const look = { fill: 'surface', stroke: 'ink2', width: 1.75 } as const
  if (kind === 'square')
    return box(1.5, 1.5, 9, 9, { fill: look.fill, stroke: look.stroke, strokeWidth: look.width })
  return path(
    polygon(
      kind === 'diamond'
        ? [
            [middle, 0.5],
            [markerSize - 0.5, middle],
            [middle, markerSize - 0.5],
            [0.5, middle]
          ]
        : [
            [middle, 0.8],
            [markerSize - 0.6, markerSize - 1.4],
            [0.6, markerSize - 1.4]
          ]
    ),
    look
  )
}

/** Faces, pills, words and quotations of the first persona, each where it covers nothing. */
function words(
  area: SceneArea,
  main: Plot,
  others: readonly Plot[],
  columns: readonly Column[],
  uprights: readonly number[]
): readonly SceneItem[] {
  const { setting, top, left, right } = area
  const numbers = numbersOf(columns)
  const marks = new Map(curveMarks(main.emotions).map((mark) => [mark.emotion.id, mark]))
  const sizeOf = (emotion: Emotion): number => (marks.has(emotion.id) ? markedFace : faceSize)
  const room: LabelRoom = {
    bounds: { x: left + 2, y: 3, width: right - left - 4, height: curveHeight - 6 },
    taken: [],
    main: main.segments,
    others: others.map(({ segments }) => segments),
    zero: zeroY,
    uprights
  }
  const items: SceneItem[] = []
  main.emotions.forEach((emotion, index) => {
    const [px, py] = main.points[index] ?? [0, 0]
    const size = sizeOf(emotion)
    const rect: Rect = { x: px - size / 2, y: py - size / 2, width: size, height: size }
    room.taken.push(rect)
    const mark = marks.get(emotion.id)
    const number = numbers.get(emotion.stepId) ?? ''
    const roles = mark ? rolesText(setting, mark) : ''
    items.push(
      sameItem(
        emotion,
        `${setting.key} face ${rect.x} ${top + rect.y} ${size} ${number} ${roles} ${identity(main.persona)}`,
        () =>
          item({
            id: emotion.id,
            recordId: emotion.id,
            role: 'emotion',
            pane: 'body',
            x: rect.x,
            y: top + rect.y,
            width: size,
            height: size,
            primitives: face(faceLevel(emotion.score), 0, 0, size, true),
            label: emotionLabel(setting, emotion, main.persona, number, roles),
            glance: { icon: null, fill: 'surface', stroke: emotion.score < 0 ? 'neg1' : 'pos1' }
          })
      )
    )
  })
  for (const other of others) {
    for (const [px, py] of other.points) {
      room.taken.push({
        x: px - markerSize / 2,
        y: py - markerSize / 2,
        width: markerSize,
        height: markerSize
      })
    }
  }
  main.emotions.forEach((emotion, index) => {
    const mark = marks.get(emotion.id)
    const point = main.points[index]
    if (mark && point) items.push(pillItem(area, room, mark, point))
  })
  const unplaced = new Set<string>()
  const quotes = quoteItems(area, room, main, marks, numbers, unplaced)
  main.emotions.forEach((emotion, index) => {
    const point = main.points[index]
    if (!point) return
    const withScore = !marks.has(emotion.id)
    const made = wordItem(
      area,
      room,
      main,
      emotion,
      point,
      sizeOf(emotion) / 2,
      withScore,
      unplaced.has(emotion.id)
    )
    if (made) items.push(made)
  })
  items.push(...quotes)
  if (others.some(({ segments }) => segments.length > 0)) {
    for (const plot of [main, ...others]) items.push(...nameItem(area, room, plot, plot === main))
  }
  return items
}

function rolesText(setting: Setting, mark: CurveMark): string {
  return mark.roles.map((role) => setting.t(`term.${role}`)).join(' · ')
}

/** Around a point, best first: on its own side of zero, across from it, then beside it. */
function around(
  [px, py]: Point,
  radius: number,
  width: number,
  height: number,
  score: number
): readonly Rect[] {
  const at = (x: number, y: number): Rect => ({ x, y, width, height })
  const above = py - radius - 4 - height
  const below = py + radius + 4
  const [near, far] = score >= 0 ? [above, below] : [below, above]
  const beside = radius + 5
  const sides = [0, -height * 0.6, height * 0.6].flatMap((shift) => [
    at(px + beside, py - height / 2 + shift),
    at(px - beside - width, py - height / 2 + shift)
  ])
  const slipped = [0.3, -0.3, 0.5, -0.5].flatMap((share) => at(px - width / 2 + width * share, near))
  return [
    at(px - width / 2, near),
    ...slipped,
    ...sides,
    at(px - width / 2, far),
    at(px - width / 2 + width * 0.4, far),
    at(px - width / 2 - width * 0.4, far),
    at(px - width / 2, near + (score >= 0 ? -16 : 16)),
    at(px - width / 2 + width * 0.4, near + (score >= 0 ? -16 : 16)),
    at(px - width / 2 - width * 0.4, near + (score >= 0 ? -16 : 16))
  ]
}

function pillItem({ setting, top }: SceneArea, room: LabelRoom, mark: CurveMark, point: Point): SceneItem {
  const { emotion } = mark
  const words = `${rolesText(setting, mark)}  ${scoreText(emotion.score, setting)}`
  const width = Math.ceil(setting.width(words, typeScale.pill)) + 18
  const candidates = around(point, markedFace / 2, width, 22, emotion.score)
  const rect = bestPlace(room, candidates)?.rect ?? { x: point[0], y: point[1], width, height: 22 }
  room.taken.push(rect)
  const fill: Colour = emotion.score > 0 ? 'pos2' : emotion.score < 0 ? 'neg2' : 'neu'
  return sameDecoration(
    item({
      id: `${emotion.id}:pill`,
      recordId: emotion.id,
      role: 'caption',
      pane: 'body',
      x: rect.x,
      y: top + rect.y,
      width,
      height: 22,
      primitives: [
        box(0, 0, width, 22, { fill, radius: 11 }),
        text(width / 2, 3, [words], typeScale.pill, 'surface', 'middle')
      ]
    })
  )
}

/** Word and score; a marked point has its score in the pill, and loses its word where there is no room for both. */
function wordItem(
  { setting, top }: SceneArea,
  room: LabelRoom,
  { persona }: Plot,
  emotion: Emotion,
  point: Point,
  radius: number,
  withScore: boolean,
  hasHiddenQuote: boolean
): SceneItem | null {
  const word = wordOf(setting, emotion, persona.gender)
  const score = withScore ? scoreText(emotion.score, setting) : ''
  const wordWidth = setting.width(word, typeScale.feeling)
  const scoreWidth = withScore ? setting.width(score, typeScale.scale) : 0
  const sign = hasHiddenQuote ? 17 : 0
  const oneLine = Math.ceil(wordWidth + (withScore ? 4 + scoreWidth : 0) + sign)
  const twoLines = Math.ceil(Math.max(wordWidth, scoreWidth + sign))
  const flat = roomiest(room, point, radius, oneLine, 16, emotion.score)
  const stacked = withScore
    ? bestPlace(room, around(point, radius, twoLines, 32, emotion.score).slice(5))
    : null
  const useStack = flat && stacked ? stacked.cost + 12 < flat.cost : false
  const best = useStack ? stacked : flat
  if (!best || (!withScore && best.cost > 200)) return null
  const { rect } = best
  room.taken.push(rect)
  const toLeft = useStack && rect.x + rect.width < point[0]
  const primitives: Primitive[] = []
  if (useStack) {
    const edge = toLeft ? rect.width : 0
    const align = toLeft ? 'end' : 'start'
    primitives.push(
      text(edge, 0, [word], typeScale.feeling, 'ink', align),
      text(edge, 16, [score], typeScale.scale, 'ink2', align)
    )
    if (hasHiddenQuote) {
      primitives.push(icon('quote', toLeft ? rect.width - scoreWidth - 17 : scoreWidth + 4, 18, 13, 'ink3'))
    }
  } else {
    primitives.push(text(0, 0, [word], typeScale.feeling, 'ink'))
    if (withScore) primitives.push(text(wordWidth + 4, 0, [score], typeScale.scale, 'ink2'))
    if (hasHiddenQuote) primitives.push(icon('quote', rect.width - 13, 1.5, 13, 'ink3'))
  }
  return sameDecoration(
    item({
      id: `${emotion.id}:word`,
      recordId: emotion.id,
      role: 'caption',
      pane: 'body',
      x: rect.x,
      y: top + rect.y,
      width: rect.width,
      height: rect.height,
      primitives
    })
  )
}

/** The usual places first; where all cover something, the nearest clear one around the face. */
function roomiest(
  room: LabelRoom,
  point: Point,
  radius: number,
  width: number,
  height: number,
  score: number
): { readonly rect: Rect; readonly cost: number } | null {
  let best = bestPlace(room, around(point, radius, width, height, score))
  if (best && best.cost < 30) return best
  for (const { rect, distance } of ringsAround(point, radius, width, height)) {
    const cost = placeCost(room, rect) + 20 + distance
    if (!best || cost < best.cost) best = { rect, cost }
  }
  return best
}

const quoteSizes = [
  { style: typeScale.curveQuote, widths: [236, 190, 290] },
  { style: typeScale.curveQuoteSmall, widths: [180, 140, 230] }
] as const

/** The trough's words first, then the peak's and the end's; who finds no room keeps a sign beside their word. */
function quoteItems(
  { setting, top }: SceneArea,
  room: LabelRoom,
  main: Plot,
  marks: ReadonlyMap<string, CurveMark>,
  numbers: ReadonlyMap<string, string>,
  unplaced: Set<string>
): readonly SceneItem[] {
  const rank = (emotion: Emotion): number => {
    const roles = marks.get(emotion.id)?.roles ?? []
    return roles.includes('trough') ? 0 : roles.includes('peak') ? 1 : roles.includes('end') ? 2 : 3
  }
  const speakers = main.emotions
    .map((emotion, index) => ({ emotion, point: main.points[index] ?? ([0, 0] as const) }))
    .filter(({ emotion }) => emotion.quote.trim() !== '')
    .sort(
      (a, b) => rank(a.emotion) - rank(b.emotion) || Math.abs(b.emotion.score) - Math.abs(a.emotion.score)
    )
  const items: SceneItem[] = []
  // Words of the curve come after the quotations; their likeliest places are kept free of them.
  const reserved = main.emotions.map((emotion, index): Rect => {
    const [px, py] = main.points[index] ?? [0, 0]
    return { x: px - 40, y: emotion.score >= 0 ? py - 34 : py + 17, width: 80, height: 17 }
  })
  const placing: LabelRoom = { ...room, taken: [...room.taken, ...reserved] }
  for (const { emotion, point } of speakers) {
    const number = numbers.get(emotion.stepId) ?? ''
    const source = sourceText(emotion, number)
    const radius = (marks.has(emotion.id) ? markedFace : faceSize) / 2
    const placed = quoteSizes
      .flatMap(({ style, widths }) => widths.map((width) => ({ style, width })))
      .reduce<readonly SceneItem[] | null>((found, { style, width }) => {
        if (found) return found
        const lines = setting.wrap(quoted(emotion.quote, setting), style, width)
        const sources = setting.wrap(source, typeScale.caption, width)
        const textWidth = Math.ceil(Math.max(...lines.map((each) => setting.width(each, style))))
        const height = lines.length * style.lineHeight + 4 + sources.length * 14
        const place = placeQuote(placing, point, radius, textWidth + 16, height + 5)
        if (!place) return null
        room.taken.push(place.rect)
        placing.taken.push(place.rect)
        const { rect, leader } = place
        const [from, to] = leader
        const lead: Rect = {
          x: Math.min(from[0], to[0]),
          y: Math.min(from[1], to[1]),
          width: Math.abs(from[0] - to[0]),
          height: Math.abs(from[1] - to[1])
        }
        room.taken.push(lead)
        placing.taken.push(lead)
        return [
          sameDecoration(
            item({
              id: `${emotion.id}:leader`,
              role: 'grid',
              pane: 'body',
              x: lead.x - 2,
              y: top + lead.y - 2,
              width: lead.width + 4,
              height: lead.height + 4,
              primitives: [
                line(
                  leader.map(([x, y]) => [x - lead.x + 2, y - lead.y + 2] as const),
                  'ink3',
                  1.25
                ),
                box(to[0] - lead.x, to[1] - lead.y, 4, 4, { fill: 'ink3', radius: 2 })
              ]
            })
          ),
          sameDecoration(
            item({
              id: `${emotion.id}:quote`,
              recordId: emotion.id,
              role: 'quote',
              pane: 'body',
              x: rect.x,
              y: top + rect.y,
              width: rect.width,
              height: rect.height,
              primitives: [
                box(0, 0, rect.width, rect.height, { fill: 'surface' }),
                text(8, 3, lines, style, 'ink'),
                text(8, 3 + lines.length * style.lineHeight + 4, sources, typeScale.caption, 'ink3')
              ]
            })
          )
        ]
      }, null)
    if (placed) items.push(...placed)
    else unplaced.add(emotion.id)
  }
  return items
}

/** Where it was said; a source that names its step already is left as it is. */
function sourceText({ quoteSource }: Emotion, number: string): string {
  if (quoteSource === '') return number
  return quoteSource.startsWith(number) ? quoteSource : `${number}, ${quoteSource}`
}

/** With several curves, each says whose it is, close to its line. */
function nameItem(
  { setting, top, left, right }: SceneArea,
  room: LabelRoom,
  plot: Plot,
  isMain: boolean
): readonly SceneItem[] {
  if (plot.segments.length === 0) return []
  const style = typeScale.captionStrong
  const width = Math.ceil(setting.width(plot.persona.name, style)) + 4
  const own = isMain ? room.main : plot.segments
  const rest: LabelRoom = isMain
    ? room
    : { ...room, others: room.others.filter((other) => other !== plot.segments) }
  let best: { rect: Rect; cost: number } | null = null
  for (let x = left + 8; x + width < right - 4; x += 12) {
    const over = Array.from({ length: 7 }, (_, step) => heightAt(own, x + (width * step) / 6))
    for (const y of [Math.min(...over) - 18, Math.max(...over) + 4]) {
      const rect: Rect = { x, y, width, height: 14 }
      const away = Math.max(...over) - Math.min(...over)
      const cost = placeCost(rest, rect) + away * 2 + ((right - x) / (right - left)) * 10
      if (!best || cost < best.cost) best = { rect, cost }
    }
  }
  if (!best) return []
  const { rect } = best
  room.taken.push(rect)
  return [
    sameDecoration(
      item({
        id: `curve:${plot.persona.id}:name`,
        recordId: plot.persona.id,
        role: 'caption',
        pane: 'body',
        x: rect.x,
        y: top + rect.y,
        width,
        height: 14,
        primitives: [text(2, 0, [plot.persona.name], style, isMain ? 'ink' : 'ink2')]
      })
    )
  ]
}
