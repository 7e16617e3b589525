import type { Point } from '../../lenses/charts/curve'
import { box, text } from '../../lenses/draw'
import { face, faceColour, faceLevel } from '../../lenses/face'
import { scoreText } from '../../lenses/layout/spoken'
import { overlap, type Rect } from '../../lenses/rect'
import type { Primitive, SceneItem } from '../../lenses/scene'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import type { CurveRole } from '../../metrics/curve-statistics'
import type { CurveMoments, Moment } from '../curve-moments'
import type { PageSetting } from './page-setting'

/** How far a mark reaches beyond its point: half of its face, its words and what keeps them apart. */
export const markReach = 34
const pillHeight = 18
const faceSize = 22
const away = faceSize / 2 + 4

type Mark = { readonly moment: Moment; readonly roles: readonly CurveRole[] }

/** One point can be two things, as on the canvas. */
function marksOf(curve: CurveMoments): readonly Mark[] {
  const marks = new Map<Moment, CurveRole[]>()
  for (const role of ['peak', 'trough', 'end'] as const) {
    const moment = curve[role]
    if (moment) marks.set(moment, [...(marks.get(moment) ?? []), role])
  }
  return [...marks].map(([moment, roles]) => ({ moment, roles }))
}

/** Faces on the peak, the trough and the end of a curve. */
export function markFaces(curve: CurveMoments, pointOf: (moment: Moment) => Point): readonly Primitive[] {
  return marksOf(curve).flatMap(({ moment }) => {
    const [x, y] = pointOf(moment)
    return face(faceLevel(moment.emotion.score), x - faceSize / 2, y - faceSize / 2, faceSize, true)
  })
}

/** Their names and scores: above a good moment and below a bad one, on the other side where another name is in the way. */
export function markPills(
  page: PageSetting,
  id: string,
  curve: CurveMoments,
  pointOf: (moment: Moment) => Point,
  plot: Rect
): readonly SceneItem[] {
  const taken: Rect[] = []
  return marksOf(curve).map(({ moment, roles }) => {
    const [x, y] = pointOf(moment)
    const { score } = moment.emotion
    const name = roles.map((role) => page.t(`term.${role}`)).join(' \u00B7 ')
    const words = `${name} ${scoreText(score, page.sheet)}`
    const width = Math.ceil(page.width(words, typeScale.pill)) + 18
    const left = Math.max(plot.x, Math.min(plot.x + plot.width - width, x - width / 2))
    const tops = [y - away - pillHeight, y + away]
    const [wanted = 0, other = 0] = score >= 0 ? tops : tops.toReversed()
    const rectAt = (top: number): Rect => ({ x: left, y: top, width, height: pillHeight })
    const isTaken = taken.some((rect) => overlap(rect, rectAt(wanted), 4))
    const top = Math.max(0, Math.min(plot.height - pillHeight, isTaken ? other : wanted))
    taken.push(rectAt(top))
    const shown = [
      box(0, 0, width, pillHeight, { fill: faceColour(faceLevel(score)), radius: pillHeight / 2 }),
      text(width / 2, 1, [words], typeScale.pill, 'surface', 'middle')
    ]
    return caption(`${id}:mark:${roles.join('-')}`, left, top, width, pillHeight, shown, words)
  })
}
