import { cardText } from '../../compare/comparison-words'
import type { Difference } from '../../compare/difference'
import { box, text, words } from '../draw'
import { type CardDrawing, finish, type Job } from '../layout/card-parts'
import type { Primitive } from '../scene'
import { typeScale } from '../type-scale'
import { markLooks, markSign, markWord, struck } from './mark-look'

/** In a comparison all notes have one shape, so that what became of them stands out and not what kind they are. */
export function drawCompared(job: Job): CardDrawing {
  const { setting, card, width } = job
  const { padX, cardStyle } = setting.metrics
  const room = width - 2 * padX
  const difference = setting.marked?.marks.get(card.id)
  const look = difference && markLooks[difference.kind]
  const isGone = difference?.kind === 'removed'
  const parts: Primitive[] = []
  let top = 7
  if (difference) {
    parts.push(...markSign(setting, difference, padX, top, room))
    top += 15
  }
  const lines = setting.wrap(job.text, cardStyle, room)
  const said = words(padX, top, room, lines, cardStyle, 'ink')
  parts.push(isGone ? struck(said) : said)
  const textTop = top
  top += lines.length * cardStyle.lineHeight
  const told = difference ? besides(job, difference) : { before: '', notes: [] }
  if (told.before !== '') {
    const before = setting.wrap(told.before, cardStyle, room)
    parts.push({ ...words(padX, top + 1, room, before, cardStyle, 'ink3'), strike: true })
    top += 1 + before.length * cardStyle.lineHeight
  }
  for (const note of told.notes) {
    const captions = setting.wrapName(note, typeScale.caption, room)
    parts.push(text(padX, top + 2, captions, typeScale.caption, 'ink2'))
    top += 2 + captions.length * typeScale.caption.lineHeight
  }
  const height = Math.max(job.minHeight, top + 7)
  const drawing = finish(job, height, {
    primitives: [
      box(0, 0, width, height, {
        fill: look?.fill ?? 'surface',
        stroke: look?.stroke ?? 'line2',
        dash: look?.dash ?? null,
        radius: 6
      }),
      ...parts
    ],
    edit: { x: padX, y: textTop, width: room, lines: lines.length, style: cardStyle }
  })
  if (!difference || !look) return drawing
  const spoken = [
    setting.t('compare.marked', { mark: markWord(setting, difference), text: drawing.label }),
    told.before === '' ? '' : setting.t('compare.was', { text: told.before }),
    ...told.notes
  ]
  return {
    ...drawing,
    label: spoken.filter((part) => part !== '').join(' · '),
    glance: { icon: look.icon, fill: look.fill, stroke: look.stroke }
  }
}

/** What a card that both maps have said before, which of its fields say something else, and where it was. */
function besides({ setting }: Job, difference: Difference) {
  if (difference.kind === 'added' || difference.kind === 'removed' || difference.type !== 'card')
    return { before: '', notes: [] }
  const isReworded = difference.fields.includes('text')
  const rest = { ...difference, fields: difference.fields.filter((field) => field !== 'text') }
  const fields = setting.marked?.words.fieldsOf(rest) ?? []
  const from = setting.marked?.words.movedFrom(difference) ?? null
  return {
    before: isReworded ? cardText(setting.document, difference.asIs) : '',
    notes: [...(fields.length > 0 ? [fields.join(' · ')] : []), ...(from === null ? [] : [from])]
  }
}
