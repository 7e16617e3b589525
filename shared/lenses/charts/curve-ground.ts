import type { Gender } from '../../model/persona'
import { box, line, path, strokes, text } from '../draw'
import { face } from '../face'
import { feelingKey } from '../feeling'
import { item, sameDecoration } from '../layout/item'
import type { Primitive, SceneItem } from '../scene'
import { scoreMark } from '../score-mark'
import { typeScale } from '../type-scale'
import type { Point, Segment } from './curve'
import type { SceneArea } from './curve-plot'
import { curveHeight, yOfScore, zeroY } from './curve-scale'

/** All of the row, for what is drawn across it. */
export function wide({ top, left, right }: SceneArea) {
  return { x: left, y: top, width: right - left, height: curveHeight }
}

export function scoreLines(area: SceneArea): SceneItem {
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

export function zeroLine(area: SceneArea): SceneItem {
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

export function shifted(segments: readonly Segment[], dx: number): readonly Segment[] {
  const move = ([x, y]: Point): Point => [x - dx, y]
  return segments.map(({ from, c1, c2, to }) => ({
    from: move(from),
    c1: move(c1),
    c2: move(c2),
    to: move(to)
  }))
}

export function nothingYet(area: SceneArea): SceneItem {
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
export function scaleItem({ setting, top }: SceneArea, gender: Gender): SceneItem {
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
