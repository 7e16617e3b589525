import type { Card } from '../../model/card'
import { type CardLook, cardLook, cardSigns, channelIcon } from '../card-look'
import { drawCompared } from '../comparison/compared-card'
import { box, icon, line, text, words } from '../draw'
import type { IconName } from '../icons'
import type { Colour } from '../palette'
import type { Primitive } from '../scene'
import { typeScale } from '../type-scale'
import { withImage } from './card-image'
import {
  type CardDrawing,
  cornerSigns,
  finish,
  type Job,
  kindRow,
  lastWidth,
  signPitch,
  signSize
} from './card-parts'
import { identity, remembered, type Setting } from './setting'
import { quoted } from './spoken'
import { drawStaff } from './staff-card'

const drawings = remembered<CardDrawing>()

export function drawCard(setting: Setting, card: Card, width: number, minHeight: number): CardDrawing {
  const { document } = setting
  const broken = setting.broken.has(card.id)
  const touchpoint = card.touchpointId ? document.touchpoint.get(card.touchpointId) : undefined
  const team = card.teamId ? document.team.get(card.teamId) : undefined
  const image = card.imageAssetId ? document.asset.get(card.imageAssetId) : undefined
  const verbatim = card.verbatimId ? document.verbatim.get(card.verbatimId) : undefined
  const key = `${setting.key} ${width} ${minHeight} ${identity(touchpoint)} ${identity(team)} ${identity(verbatim)} ${identity(image)} ${broken}`
  return drawings(card, key, () => {
    const shown = card.text === '' ? (verbatim?.text ?? touchpoint?.name ?? '') : card.text
    const look = cardLook(card.kind)
    const job: Job = {
      setting,
      card,
      look,
      text: shown,
      touchpoint,
      team,
      verbatim,
      image,
      broken,
      width,
      minHeight
    }
    return withImage(job, setting.marked ? drawCompared : shapes[look.shape])
  })
}

const shapes: Readonly<Record<CardLook['shape'], (job: Job) => CardDrawing>> = {
  note: drawNote,
  chip: drawChip,
  thought: drawThought,
  beyond: drawBeyond,
  verbatim: drawVerbatim,
  system: drawSystem,
  evidence: drawEvidence,
  staff: drawStaff,
  employee: drawEmployee,
  quiet: drawQuiet
}

function drawNote(job: Job): CardDrawing {
  const { setting, card, look, width } = job
  const { padX, cardStyle } = setting.metrics
  const parts: Primitive[] = []
  let top = 7
  if (look.kind) {
    const kind = kindRow(job, padX, top, width - 2 * padX, look.kind)
    parts.push(...kind.primitives)
    top += kind.height + 2
  }
  const lines = setting.wrap(job.text, cardStyle, width - 2 * padX)
  parts.push(words(padX, top, width - 2 * padX, lines, cardStyle, 'ink'))
  const textTop = top
  top += lines.length * cardStyle.lineHeight
  const rhythm = card.kind === 'activity' ? [card.cadence, card.owner].filter((part) => part !== '') : []
  let lastLine = setting.width(lines.at(-1) ?? '', cardStyle)
  if (rhythm.length > 0) {
    const captions = setting.wrapName(rhythm.join(' · '), typeScale.caption, width - 2 * padX)
    parts.push(text(padX, top + 2, captions, typeScale.caption, 'ink3'))
    top += 2 + captions.length * typeScale.caption.lineHeight
    lastLine = setting.width(captions.at(-1) ?? '', typeScale.caption)
  }
  const sign = look.kind ? { primitives: [], extra: 0 } : cornerSigns(job, padX + lastLine, top, 7)
  const height = Math.max(job.minHeight, top + 7 + sign.extra)
  const strong = card.kind === 'breakPoint' || job.broken
  return finish(job, height, {
    primitives: [
      box(0, 0, width, height, {
        fill: job.broken ? 'negBg' : look.fill,
        stroke: strong ? 'neg2' : look.stroke,
        strokeWidth: strong ? 1.5 : 1,
        dash: card.kind === 'idea' ? [4, 3] : null,
        radius: 6,
        shadow: true
      }),
      ...parts,
      ...sign.primitives.map((primitive) => primitive(height))
    ],
    edit: { x: padX, y: textTop, width: width - 2 * padX, lines: lines.length, style: cardStyle }
  })
}

function drawChip(job: Job): CardDrawing {
  const { setting, card, touchpoint, look } = job
  const style = typeScale.chip
  const signs = cardSigns(card)
  const room = 6 + 14 + 5 + 8 + signs.length * signPitch
  const lines = setting.wrap(job.text, style, job.width - room)
  const widest = Math.max(...lines.map((each) => setting.width(each, style)))
  const width = Math.min(job.width, Math.ceil(widest + room))
  const height = 8 + lines.length * style.lineHeight
  const name: IconName = touchpoint ? channelIcon(touchpoint.channel) : look.icon
  const primitives: Primitive[] = [
    box(0, 0, width, height, { fill: 'surface', stroke: 'line2', radius: 6 }),
    icon(name, 6, 5, 14, 'ink2', { strokeWidth: 1.6 }),
    words(25, 4, widest, lines, style, 'ink')
  ]
  signs.forEach((sign, place) => {
    const x = width - (signs.length - place) * signPitch - 2
    primitives.push(icon(sign, x, height - signSize - 7, signSize, 'ink3'))
  })
  return {
    ...finish({ ...job, width }, height, {
      primitives,
      edit: { x: 25, y: 4, width: job.width - room, lines: lines.length, style }
    }),
    glance: { icon: name, fill: 'surface', stroke: 'line2' }
  }
}

function drawThought(job: Job): CardDrawing {
  const { setting, width, look } = job
  const { padX, cardStyle } = setting.metrics
  const lines = setting.wrap(job.text, cardStyle, width - 2 * padX)
  const bottom = 7 + lines.length * cardStyle.lineHeight
  const sign = cornerSigns(job, padX + lastWidth(job, lines), bottom, 7)
  const height = Math.max(job.minHeight, bottom + 7 + sign.extra)
  return finish(job, height, {
    primitives: [
      box(0, 0, width, height, {
        fill: look.fill,
        stroke: look.stroke,
        radius: [10, 10, 10, 2],
        shadow: true
      }),
      words(padX, 7, width - 2 * padX, lines, cardStyle, 'ink'),
      ...sign.primitives.map((primitive) => primitive(height))
    ],
    edit: { x: padX, y: 7, width: width - 2 * padX, lines: lines.length, style: cardStyle }
  })
}

function drawBeyond(job: Job): CardDrawing {
  const { setting, width } = job
  const { cardStyle } = setting.metrics
  const padX = setting.metrics.padX + 1
  const indent = 17
  const lines = setting.wrap(job.text, cardStyle, width - 2 * padX, indent)
  const [first = '', ...rest] = lines
  const bottom = 8 + lines.length * cardStyle.lineHeight
  const sign = cornerSigns(job, padX + lastWidth(job, lines), bottom, 8)
  const height = Math.max(job.minHeight, bottom + 8 + sign.extra)
  const primitives: Primitive[] = [
    box(0.75, 0.75, width - 1.5, height - 1.5, {
      fill: 'surface',
      stroke: 'line3',
      strokeWidth: 1.5,
      dash: [4, 3],
      radius: 14
    }),
    icon('arrow-up-right', padX, 8 + (cardStyle.lineHeight - 13) / 2, 13, 'ink2'),
    text(padX + indent, 8, [first], cardStyle, 'ink2')
  ]
  if (rest.length > 0) primitives.push(text(padX, 8 + cardStyle.lineHeight, rest, cardStyle, 'ink2'))
  return finish(job, height, {
    primitives: [...primitives, ...sign.primitives.map((primitive) => primitive(height - 3))],
    edit: { x: padX, y: 8, width: width - 2 * padX, lines: lines.length, style: cardStyle }
  })
}

function drawVerbatim(job: Job): CardDrawing {
  const { setting, card, verbatim, width } = job
  const style = width >= 150 ? typeScale.verbatim : typeScale.employeeQuote
  const left = 12
  const lines = setting.wrap(quoted(job.text, setting), style, width - left)
  const bottom = lines.length * style.lineHeight
  const source = card.source === '' ? (verbatim?.source ?? '') : card.source
  const sources = source === '' ? [] : setting.wrapName(source, typeScale.caption, width - left)
  const below = sources.length > 0 ? 4 + sources.length * typeScale.caption.lineHeight : 0
  const lastLine =
    sources.length > 0
      ? setting.width(sources.at(-1) ?? '', typeScale.caption)
      : setting.width(lines.at(-1) ?? '', style)
  const sign = cornerSigns(job, left + lastLine, bottom + below, 0)
  const height = Math.max(job.minHeight, bottom + below + sign.extra)
  const tone = card.sentiment ?? 'neutral'
  const colours: Readonly<Record<typeof tone, Colour>> = {
    negative: 'neg1',
    neutral: 'line3',
    positive: 'pos1'
  }
  const primitives: Primitive[] = [
    // Where it runs on into the next column, the hairline between them would cross the words.
    box(0, 0, width, height, { fill: 'surface' }),
    line(
      [
        [1.25, 0],
        [1.25, height]
      ],
      colours[tone],
      2.5,
      { dash: tone === 'negative' ? [6, 3.5] : null }
    ),
    words(left, 0, width - left, lines, style, 'ink')
  ]
  if (sources.length > 0) primitives.push(text(left, bottom + 4, sources, typeScale.caption, 'ink3'))
  primitives.push(...sign.primitives.map((primitive) => primitive(height + 3)))
  return finish(job, height, {
    primitives,
    edit: { x: left, y: 0, width: width - left, lines: lines.length, style }
  })
}

function drawSystem(job: Job): CardDrawing {
  const { setting, width, look } = job
  const { cardStyle } = setting.metrics
  const left = 10 + 15 + 8
  const lines = setting.wrap(job.text, cardStyle, width - left - 10)
  const textHeight = lines.length * cardStyle.lineHeight
  const sign = cornerSigns(job, left + lastWidth(job, lines), 8 + textHeight, 8)
  const height = Math.max(job.minHeight, textHeight + 16 + sign.extra)
  const top = (height - textHeight) / 2
  return finish(job, height, {
    primitives: [
      box(0, 0, width, height, { fill: look.fill, stroke: look.stroke, radius: 6 }),
      icon(look.icon, 10, (height - 15) / 2, 15, 'ink2'),
      words(left, top, width - left - 10, lines, cardStyle, 'ink'),
      ...sign.primitives.map((primitive) => primitive(height))
    ],
    edit: { x: left, y: top, width: width - left - 10, lines: lines.length, style: cardStyle }
  })
}

function drawEvidence(job: Job): CardDrawing {
  const { setting, width, look, touchpoint } = job
  const { cardStyle } = setting.metrics
  const left = 9 + 26 + 8
  const lines = setting.wrap(job.text, cardStyle, width - left - 9)
  const textHeight = lines.length * cardStyle.lineHeight
  const sign = cornerSigns(job, left + lastWidth(job, lines), 8 + textHeight, 8)
  const height = Math.max(job.minHeight, textHeight + 16 + sign.extra, 42)
  const top = (height - textHeight) / 2
  const name: IconName = touchpoint ? channelIcon(touchpoint.channel) : look.icon
  return {
    ...finish(job, height, {
      primitives: [
        box(0, 0, width, height, { fill: look.fill, stroke: look.stroke, radius: 6, shadow: true }),
        box(9, (height - 26) / 2, 26, 26, { fill: 'neuBg', radius: 5 }),
        icon(name, 14.5, (height - 15) / 2, 15, 'ink2'),
        words(left, top, width - left - 9, lines, cardStyle, 'ink'),
        ...sign.primitives.map((primitive) => primitive(height))
      ],
      edit: { x: left, y: top, width: width - left - 9, lines: lines.length, style: cardStyle }
    }),
    glance: { icon: name, fill: look.fill, stroke: look.stroke }
  }
}

/** What an employee said, under their curve or alone. */
function drawEmployee(job: Job): CardDrawing {
  const { setting, width, minHeight } = job
  const style = typeScale.employeeQuote
  const left = 11
  const lines = setting.wrap(quoted(job.text, setting), style, width - left)
  const bottom = lines.length * style.lineHeight
  const sign = cornerSigns(job, left + setting.width(lines.at(-1) ?? '', style), bottom, 0)
  const height = Math.max(minHeight, bottom + sign.extra)
  return finish(job, height, {
    primitives: [
      line(
        [
          [1, 0],
          [1, height]
        ],
        'line3',
        2
      ),
      words(left, 0, width - left, lines, style, 'ink'),
      ...sign.primitives.map((primitive) => primitive(height + 3))
    ],
    edit: { x: left, y: 0, width: width - left, lines: lines.length, style }
  })
}

function drawQuiet(job: Job): CardDrawing {
  const { setting, width, look } = job
  const { padX, cardStyle } = setting.metrics
  const left = padX + 18
  const lines = setting.wrap(job.text, cardStyle, width - left - padX)
  const bottom = 7 + lines.length * cardStyle.lineHeight
  const sign = cornerSigns(job, left + lastWidth(job, lines), bottom, 7)
  const height = Math.max(job.minHeight, bottom + 7 + sign.extra)
  return finish(job, height, {
    primitives: [
      box(0, 0, width, height, { fill: 'surface2', stroke: look.stroke, radius: 6 }),
      icon(look.icon, padX - 1, 7 + (cardStyle.lineHeight - 13) / 2, 13, 'ink2'),
      words(left, 7, width - left - padX, lines, cardStyle, 'ink'),
      ...sign.primitives.map((primitive) => primitive(height))
    ],
    edit: { x: left, y: 7, width: width - left - padX, lines: lines.length, style: cardStyle }
  })
}
