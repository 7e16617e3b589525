import { box, text } from '../../lenses/draw'
import { face, faceColour, faceLevel } from '../../lenses/face'
import { quoted, scoreText } from '../../lenses/layout/spoken'
import type { Primitive, SceneItem } from '../../lenses/scene'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import type { CurveMoments, Moment } from '../curve-moments'
import { placeName } from '../place'
import { momentWord } from './curve-chart'
import type { PageSetting } from './page-setting'

const height = 122
const gap = 16

/** Peak, trough and end of a curve in words: where, how it felt and why, with what was said. */
export function momentCards(
  page: PageSetting,
  front: CurveMoments,
  width: number
): { readonly height: number; readonly items: readonly SceneItem[] } {
  const moments = (['peak', 'trough', 'end'] as const).flatMap((role) => {
    const moment = front[role]
    return moment ? [{ role, moment }] : []
  })
  const each = (width - gap * (moments.length - 1)) / moments.length
  const items = moments.map(({ role, moment }, index) =>
    momentCard(page, front, role, moment, index * (each + gap), each)
  )
  return { height, items }
}

function momentCard(
  page: PageSetting,
  front: CurveMoments,
  role: 'peak' | 'trough' | 'end',
  moment: Moment,
  x: number,
  width: number
): SceneItem {
  const { emotion, place } = moment
  const level = faceLevel(emotion.score)
  const tone = level < 0 ? 'neg' : level > 0 ? 'pos' : null
  const left = 46
  const room = width - left - 14
  const name = page.t(`term.${role}`)
  const score = scoreText(emotion.score, page.sheet)
  const where = `${place.number} ${placeName(place)}`
  const felt = `${momentWord(page, front, moment)} ${score}`
  const primitives: Primitive[] = [
    box(0.5, 0.5, width - 1, height - 1, {
      fill: tone ? `${tone}Bg` : 'surface2',
      stroke: tone ? `${tone}Line` : 'line2',
      radius: 6
    }),
    ...face(level, 12, 14, 24, false),
    text(left, 11, [name], typeScale.kind, faceColour(level)),
    text(
      width - 14,
      10,
      page.fit(felt, typeScale.captionStrong, room - 60, 1),
      typeScale.captionStrong,
      faceColour(level),
      'end'
    ),
    text(left, 27, page.fit(where, typeScale.step, room, 1), typeScale.step, 'ink')
  ]
  const said = emotion.quote === '' ? '' : quoted(emotion.quote, page.sheet)
  let y = 48
  const most = said === '' ? 4 : 2
  const why = page.fit(emotion.why, typeScale.cell, room, most)
  if (emotion.why !== '') {
    primitives.push(text(left, y, why, typeScale.cell, 'ink2'))
    y += why.length * typeScale.cell.lineHeight + 3
  }
  if (said !== '')
    primitives.push(
      text(left, y, page.fit(said, typeScale.employeeQuote, room, 2), typeScale.employeeQuote, 'ink')
    )
  const label = [name, where, felt, emotion.why, said].filter((part) => part !== '').join(' \u00B7 ')
  return caption(`summary:moment:${role}`, x, 0, width, height, primitives, label)
}
