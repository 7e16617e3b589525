import { areaPath, curvePath, curveThrough, type Point } from '../../lenses/charts/curve'
import { scoreScale } from '../../lenses/charts/score-scale'
import { line, path } from '../../lenses/draw'
import type { Primitive } from '../../lenses/scene'
import type { CurveMoments } from '../curve-moments'

/** The bare line of a curve over its areas, for a cover: the same shape, nothing to read. */
export function curveBand(
  front: CurveMoments,
  steps: readonly string[],
  width: number,
  height: number
): readonly Primitive[] {
  const column = width / Math.max(1, steps.length)
  const scale = scoreScale(height / 2, (height / 2 - 4) / 2)
  const points = front.moments.map(
    ({ emotion }): Point => [(steps.indexOf(emotion.stepId) + 0.5) * column, scale.yOf(emotion.score)]
  )
  const segments = curveThrough(points, 0, width)
  const [above, below] = [areaPath(segments, scale.zero, 'above'), areaPath(segments, scale.zero, 'below')]
  return [
    ...(above === '' ? [] : [path(above, { fill: 'posArea' })]),
    ...(below === '' ? [] : [path(below, { fill: 'negBg', hatch: 'negArea' })]),
    line(
      [
        [0, scale.zero],
        [width, scale.zero]
      ],
      'line3',
      1
    ),
    path(curvePath(segments), { stroke: 'navy', width: 3 })
  ]
}
