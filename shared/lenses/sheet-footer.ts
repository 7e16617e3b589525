import type { JourneyMap } from '../model/map'
import { brandOf, projectOf } from '../model/structure'
import { line, text } from './draw'
import type { Setting } from './layout/setting'
import type { Colour } from './palette'
import type { Primitive, SceneItem } from './scene'
import { caption, dayText } from './sheet-part'
import { typeScale } from './type-scale'

/** Which page of how many, where a file has several. */
export type PagePlace = { readonly number: number; readonly count: number }

export type FooterOptions = {
  /** The day it is made, as « 2026-03-24 »: what the brand leaves undated carries it. */
  readonly madeOn?: string
  readonly pagePlace?: PagePlace
}

/** The line of names alone. */
const plainHeight = 24
const style = typeScale.caption

/** What a foot says of the whole file: whose it is, which state of it, and how confidential it is. */
export type FooterWords = {
  readonly left: string
  readonly version: string
  readonly day: string
  /** Version and day, or the project's name where nobody dressed the file. */
  readonly stated: string
  readonly note: string
}

export function footerWords(
  setting: Setting,
  map: JourneyMap | undefined,
  madeOn: string | undefined
): FooterWords {
  const { document, t } = setting
  const project = projectOf(document)
  const brand = brandOf(document)
  const version = brand?.versionLabel ? t('lens.sheet.version', { version: brand.versionLabel }) : ''
  const day = brand ? dayText(setting, brand.datedOn ?? madeOn) : ''
  const state = brand ? [version, day] : [project?.name === map?.title ? '' : (project?.name ?? '')]
  return {
    left: brand?.footer || project?.clientName || '',
    version,
    day: dayText(setting, brand?.datedOn ?? madeOn),
    stated: joined(state, ', '),
    note: brand?.confidentialityNote.replace(/\s+/g, ' ').trim() ?? ''
  }
}

/** Whose it is at the left, which version of it in the middle, which page at the right; confidentiality below if it is long. */
export function footerOf(
  setting: Setting,
  map: JourneyMap | undefined,
  y: number,
  width: number,
  rule: Colour,
  { madeOn, pagePlace }: FooterOptions
): SceneItem {
  const { t } = setting
  const lens = t(`lens.${setting.lens}.title`)
  const right = pagePlace
    ? joined([lens, t('lens.sheet.page', { page: pagePlace.number, count: pagePlace.count })], ' \u00B7 ')
    : lens
  return footerItem(setting, footerWords(setting, map, madeOn), y, width, rule, right)
}

/** The words of a foot over a width, with what the page itself says at the right. */
export function footerItem(
  setting: Setting,
  { left, stated, note }: FooterWords,
  y: number,
  width: number,
  rule: Colour,
  right: string
): SceneItem {
  const withNote = joined([stated, note], '. ')
  const isShort = setting.width(withNote, style) <= width * middleShare
  const middle = isShort ? withNote : stated
  const below = isShort ? [] : setting.wrapName(note, style, width)
  const side = ((1 - middleShare) / 2) * width - 16
  const words = (at: number, room: number, shown: string, align: 'start' | 'middle' | 'end'): Primitive[] =>
    shown === '' ? [] : [text(at, 8, [setting.fit(shown, style, room)], style, 'ink3', align)]
  const primitives: Primitive[] = [
    ruleOf(width, rule),
    ...words(0, side, left, 'start'),
    ...words(width / 2, width * middleShare, middle, 'middle'),
    ...words(width, side, right, 'end'),
    ...(below.length > 0 ? [text(width / 2, plainHeight, below, style, 'ink3', 'middle')] : [])
  ]
  const height = plainHeight + below.length * style.lineHeight
  const label = joined([left, withNote, right], ' \u00B7 ')
  return caption('sheet:footer', 0, y, width, height, primitives, label)
}

/** Of the width; the rest is shared by the two sides. */
const middleShare = 0.4

function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between)
}

export function ruleOf(width: number, colour: Colour): Primitive {
  return line(
    [
      [0, 0.6],
      [width, 0.6]
    ],
    colour,
    1.25
  )
}
