import { curveMarks } from '../../metrics/curve-statistics'
import { item, sameItem } from '../layout/item'
import { identity } from '../layout/setting'
import { overlap, type Rect } from '../rect'
import type { SceneItem } from '../scene'
import { heightAt, type Point } from './curve'
import { curveMarker, markerSize } from './curve-look'
import { emotionLabel, faceSize, markedFace, type Plot, type SceneArea } from './curve-plot'

const stride = 2
/** From a face or another mark, its halo included. */
const clearance = 3

/**
 * The curves behind the front one, their marks slid along their own line where they would lie under a face or another
 * mark: two personas that feel alike at a step are both seen there, each still on its curve.
 */
export function asideOf(
  main: Plot | undefined,
  others: readonly Plot[],
  columnWidth: number
): readonly Plot[] {
  const reach = columnWidth / 2 - markerSize / 2 - 2
  const taken = new Map<string, Rect[]>()
  const take = (stepId: string, rect: Rect): void => {
    const known = taken.get(stepId)
    if (known) known.push(rect)
    else taken.set(stepId, [rect])
  }
  const marked = new Set(curveMarks(main?.emotions ?? []).map(({ emotion }) => emotion.id))
  main?.emotions.forEach(({ id, stepId }, index) => {
    const point = main.points[index]
    if (point) take(stepId, squareAround(point, marked.has(id) ? markedFace : faceSize))
  })
  return others.map((plot) => {
    const marks = plot.points.map((point, index) => {
      const stepId = plot.emotions[index]?.stepId ?? ''
      const mark = clearPlace(plot, point, taken.get(stepId) ?? [], reach)
      take(stepId, squareAround(mark, markerSize))
      return mark
    })
    return { ...plot, marks }
  })
}

function clearPlace({ segments }: Plot, point: Point, taken: readonly Rect[], reach: number): Point {
  const isClear = (at: Point): boolean =>
    taken.every((rect) => !overlap(rect, squareAround(at, markerSize), clearance))
  if (isClear(point)) return point
  for (let away = stride; away <= reach; away += stride) {
    for (const x of [point[0] + away, point[0] - away]) {
      const at: Point = [x, heightAt(segments, x)]
      if (isClear(at)) return at
    }
  }
  return point
}

function squareAround([x, y]: Point, size: number): Rect {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size }
}

/** One mark per feeling, in the shape of its persona. */
export function markerItems(
  { setting, top }: SceneArea,
  { emotions, marks, points, persona, look }: Plot,
  numbers: ReadonlyMap<string, string>
): readonly SceneItem[] {
  return emotions.map((emotion, place) => {
    const [px, py] = marks[place] ?? points[place] ?? [0, 0]
    const x = px - markerSize / 2
    const y = top + py - markerSize / 2
    const number = numbers.get(emotion.stepId) ?? ''
    return sameItem(emotion, `${setting.key} ${look.marker} ${x} ${y} ${number} ${identity(persona)}`, () =>
      item({
        id: emotion.id,
        recordId: emotion.id,
        role: 'emotion',
        pane: 'body',
        x,
        y,
        width: markerSize,
        height: markerSize,
        primitives: [curveMarker(look, 0, 0, 'ink2')],
        label: emotionLabel(setting, emotion, persona, number, ''),
        glance: { icon: null, fill: 'surface', stroke: 'ink2' }
      })
    )
  })
}
