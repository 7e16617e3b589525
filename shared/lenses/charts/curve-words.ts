import type { CurveMark } from '../../metrics/curve-statistics'
import type { Emotion } from '../../model/emotion'
import { box, icon, text } from '../draw'
import { face, faceLevel } from '../face'
import type { Column } from '../layout/columns'
import { item, sameDecoration, sameItem } from '../layout/item'
import { identity } from '../layout/setting'
import { scoreText } from '../layout/spoken'
import type { Colour } from '../palette'
import type { Rect } from '../rect'
import type { Primitive, SceneItem } from '../scene'
import { typeScale } from '../type-scale'
import { heightAt, type Point } from './curve'
import { markerSize } from './curve-look'
import {
  emotionLabel,
  faceSize,
  markedFace,
  numbersOf,
  type Plot,
  rolesText,
  type SceneArea,
  wordOf
} from './curve-plot'
import { quoteItems } from './curve-quotes'
import { curveHeight, zeroY } from './curve-scale'
import { placesAround, takePlaceAround } from './label-places'
import { bestPlace, type LabelRoom, placeCost, ringsAround } from './label-room'
import { TakenPlaces } from './taken-places'

/** Faces, pills, words and quotations of the first persona, each where it covers nothing. */
export function words(
  area: SceneArea,
  main: Plot,
  others: readonly Plot[],
  columns: readonly Column[],
  uprights: readonly number[]
): readonly SceneItem[] {
  const { setting, top, left, right } = area
  const numbers = numbersOf(columns)
  const marks = new Map(main.moments.map((mark) => [mark.emotion.id, mark]))
  const sizeOf = (emotion: Emotion): number => (marks.has(emotion.id) ? markedFace : faceSize)
  const room: LabelRoom = {
    bounds: { x: left + 2, y: 3, width: right - left - 4, height: curveHeight - 6 },
    taken: new TakenPlaces(),
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
    room.taken.add(rect)
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
    for (const [px, py] of other.marks) {
      room.taken.add({
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

function pillItem({ setting, top }: SceneArea, room: LabelRoom, mark: CurveMark, point: Point): SceneItem {
  const { emotion } = mark
  const words = `${rolesText(setting, mark)}  ${scoreText(emotion.score, setting)}`
  const width = Math.ceil(setting.width(words, typeScale.pill)) + 18
  const rect = takePlaceAround(room, point, markedFace / 2, width, 22, emotion.score)
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
    ? bestPlace(room, placesAround(point, radius, twoLines, 32, emotion.score).slice(5))
    : null
  const useStack = flat && stacked ? stacked.cost + 12 < flat.cost : false
  const best = useStack ? stacked : flat
  if (!best || (!withScore && best.cost > 200)) return null
  const { rect } = best
  room.taken.add(rect)
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
  let best = bestPlace(room, placesAround(point, radius, width, height, score))
  if (best && best.cost < 30) return best
  for (const { rect, distance } of ringsAround(point, radius, width, height)) {
    const more = 20 + distance
    const cost = placeCost(room, rect, best ? best.cost - more : undefined) + more
    if (!best || cost < best.cost) best = { rect, cost }
  }
  return best
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
  room.taken.add(rect)
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
        // Where all places cross a line, the words still have to be read.
        primitives: [
          box(0, 0, width, 14, { fill: 'surface', radius: 3 }),
          text(2, 0, [plot.persona.name], style, isMain ? 'ink' : 'ink2')
        ]
      })
    )
  ]
}
