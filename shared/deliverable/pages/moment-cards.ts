import { box, text } from '../../lenses/draw'
import { face, faceColour, faceLevel } from '../../lenses/face'
import { quoted, scoreText } from '../../lenses/layout/spoken'
import type { Primitive, SceneItem } from '../../lenses/scene'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import { placeName } from '../../model/place'
import type { CurveMoments, Moment } from '../curve-moments'
import { momentWord } from './curve-chart'
import type { PageSetting } from './page-setting'

const gap = 16
const padding = 12

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
  const drawn = moments.map(({ role, moment }) => momentCard(page, front, role, moment, each))
  const height = Math.max(0, ...drawn.map((card) => card.height))
  const items = drawn.map(({ id, tone, primitives, label }, index) => {
    const ground = box(0.5, 0.5, each - 1, height - 1, {
      fill: tone ? `${tone}Bg` : 'surface2',
      stroke: tone ? `${tone}Line` : 'line2',
      radius: 6
    })
    return caption(id, index * (each + gap), 0, each, height, [ground, ...primitives], label)
  })
  return { height, items }
}

type Card = {
  readonly id: string
  readonly tone: 'neg' | 'pos' | null
  readonly height: number
  readonly primitives: readonly Primitive[]
  readonly label: string
}

function momentCard(
  page: PageSetting,
  front: CurveMoments,
  role: 'peak' | 'trough' | 'end',
  moment: Moment,
  width: number
): Card {
  const { emotion, place } = moment
  const { cell, employeeQuote, kind, captionStrong, step } = typeScale
  const level = faceLevel(emotion.score)
  const colour = faceColour(level)
  const left = 46
  const room = width - left - 14
  const name = page.t(`term.${role}`)
  const where = `${place.number} ${placeName(place)}`
  const felt = `${momentWord(page, front, moment)} ${scoreText(emotion.score, page.sheet)}`
  const feltRoom = room - page.width(name, kind) - 12
  const primitives: Primitive[] = [
    ...face(level, 12, 14, 24, false),
    text(left, 11, [name], kind, colour),
    text(width - 14, 10, page.fit(felt, captionStrong, feltRoom, 1), captionStrong, colour, 'end'),
    text(left, 27, page.fit(where, step, room, 1), step, 'ink')
  ]
  const said = emotion.quote === '' ? '' : quoted(emotion.quote, page.sheet)
  let y = 44
  if (emotion.why !== '') {
    const why = page.fit(emotion.why, cell, room, said === '' ? 4 : 2)
    primitives.push(text(left, y + 4, why, cell, 'ink2'))
    y += 4 + why.length * cell.lineHeight
  }
  if (said !== '') {
    const quote = page.fit(said, employeeQuote, room, 2)
    primitives.push(text(left, y + 4, quote, employeeQuote, 'ink'))
    y += 4 + quote.length * employeeQuote.lineHeight
  }
  return {
    id: `summary:moment:${role}`,
    tone: level < 0 ? 'neg' : level > 0 ? 'pos' : null,
    height: y + padding,
    primitives,
    label: [name, where, felt, emotion.why, said].filter((part) => part !== '').join(' \u00B7 ')
  }
}
