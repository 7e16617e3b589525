import type { Asset } from '../../model/asset'
import type { Card } from '../../model/card'
import type { Team } from '../../model/team'
import type { Touchpoint } from '../../model/touchpoint'
import type { Verbatim } from '../../model/verbatim'
import { type CardLook, cardSigns } from '../card-look'
import { box, icon, text } from '../draw'
import type { Colour } from '../palette'
import type { EditBox, Glance, Primitive, TextStyle } from '../scene'
import { teamName } from '../team-mark'
import { typeScale } from '../type-scale'
import { alternativeOf } from './card-image'
import type { Setting } from './setting'

/** A card at its own corner; only its place in the scene is missing. */
export type CardDrawing = {
  readonly width: number
  readonly height: number
  readonly primitives: readonly Primitive[]
  readonly label: string
  readonly glance: Glance
  readonly edit: EditBox
}

/** A card with the records it shows, and the room it has. */
export type Job = {
  readonly setting: Setting
  readonly card: Card
  readonly look: CardLook
  readonly text: string
  readonly touchpoint: Touchpoint | undefined
  readonly team: Team | undefined
  readonly verbatim: Verbatim | undefined
  readonly image: Asset | undefined
  /** A connection of the blueprint breaks here. */
  readonly broken: boolean
  readonly width: number
  readonly minHeight: number
}

export const signSize = 10
/** From one sign to the next. */
export const signPitch = signSize + 4

/** Icon and name of the kind, then confidence and severity at the right. */
export function kindRow(
  { setting, card, look }: Job,
  x: number,
  y: number,
  width: number,
  colour: Colour
): { primitives: readonly Primitive[]; height: number } {
  const style = typeScale.kind
  const primitives: Primitive[] = [icon(look.icon, x, y + 0.5, 13, colour)]
  let right = x + width
  if (card.severity !== null) {
    for (let level = 3; level >= 1; level -= 1) {
      const height = 4 + 2 * level
      const filled = level <= card.severity
      right -= 4
      primitives.push(
        box(right + 0.5, y + 12 - height + 0.5, 3, height - 1, {
          fill: filled ? 'neg2' : null,
          stroke: 'neg2',
          radius: 1
        })
      )
      right -= 2
    }
  }
  for (const sign of cardSigns(card).toReversed()) {
    right -= signSize + 1
    primitives.push(icon(sign, right, y + 2, signSize, 'ink3'))
    right -= 2
  }
  const lines = setting.wrap(setting.t(`card.${card.kind}`), style, Math.max(30, right - x - 18))
  primitives.push(text(x + 18, y, lines, style, colour))
  return { primitives, height: lines.length * style.lineHeight }
}

/** The small signs in the bottom right corner. They cost height only when the last line runs into them. */
export function cornerSigns(
  { card, width, minHeight }: Job,
  lastEnds: number,
  textBottom: number,
  padBottom: number
): { primitives: readonly ((height: number) => Primitive)[]; extra: number } {
  const signs = cardSigns(card)
  if (signs.length === 0) return { primitives: [], extra: 0 }
  const left = width - signs.length * signPitch
  const free = minHeight - textBottom >= signSize + 4
  const clear = free || lastEnds < left - 2
  return {
    primitives: signs.map(
      (sign, place) => (height) =>
        icon(sign, left + place * signPitch, height - signSize - 4, signSize, 'ink3')
    ),
    extra: clear ? 0 : signSize + 3 - padBottom + 2
  }
}

export function lastWidth({ setting }: Job, lines: readonly string[]): number {
  return setting.width(lines.at(-1) ?? '', setting.metrics.cardStyle)
}

type Finish = {
  readonly primitives: readonly Primitive[]
  readonly edit: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly lines: number
    readonly style: TextStyle
  }
}

export function finish(job: Job, height: number, { primitives, edit }: Finish): CardDrawing {
  const { card, look } = job
  return {
    width: job.width,
    height,
    primitives,
    label: labelOf(job),
    glance: { icon: look.icon, fill: look.fill, stroke: look.stroke },
    edit: {
      field: 'text',
      value: card.text,
      x: edit.x,
      y: edit.y,
      width: edit.width,
      height: edit.lines * edit.style.lineHeight,
      style: edit.style
    }
  }
}

/** All that the card shows, in words: icons, marks and bars too. */
function labelOf({ setting, card, text: shown, touchpoint, team, verbatim, image }: Job): string {
  const { t } = setting
  const parts = [t('lens.label', { name: t(`card.${card.kind}`), text: shown })]
  if (image) parts.push(t('lens.label', { name: t('image.card'), text: alternativeOf(image, t) }))
  if (card.severity !== null) parts.push(t('lens.severity', { severity: card.severity }))
  if (touchpoint && touchpoint.name !== shown)
    parts.push(t('lens.label', { name: t('card.touchpoint'), text: touchpoint.name }))
  if (touchpoint) parts.push(t(`channel.${touchpoint.channel}`))
  if (team) parts.push(teamName(team))
  const source = card.source === '' ? (verbatim?.source ?? '') : card.source
  if (source !== '') parts.push(source)
  if (card.cadence !== '') parts.push(card.cadence)
  if (card.link !== '') parts.push(t('lens.link'))
  if (card.confidence !== 'assumed') parts.push(t(`confidence.${card.confidence}`))
  return parts.join(' · ')
}
