import { box, line, text } from '../lenses/draw'
import { item } from '../lenses/layout/item'
import { type Orientation, type PaperName, paperSize } from '../lenses/paper'
import type { Rect } from '../lenses/rect'
import type { Drawing, Primitive, SceneItem } from '../lenses/scene'
import { logoOf, sheetFacts, sheetTitle } from '../lenses/sheet'
import { footerWords } from '../lenses/sheet-footer'
import { caption } from '../lenses/sheet-part'
import { lettering, mm, wrapTo } from './lettering'
import type { Room } from './room-setting'

type SheetWords = {
  readonly title: string
  /** What it is and how it is used, in a line or two. */
  readonly subtitle: string
  /** What the foot calls it. */
  readonly name: string
}

export const sheetMargin = mm(13)
const top = mm(10)
const logoHeight = mm(12)

/** A sheet in the hand: title and logo above, whose it is below, and the room between. */
export type SheetFrame = Pick<Drawing, 'width' | 'height'> & {
  readonly body: Rect
  readonly head: readonly SceneItem[]
  readonly foot: SceneItem
}

export function sheetFrame(
  room: Room,
  paper: PaperName,
  orientation: Orientation,
  { title, subtitle, name }: SheetWords
): SheetFrame {
  const { setting, look } = room
  const { width, height } = paperSize(paper, orientation)
  const inner = width - 2 * sheetMargin
  const logo = placedLogo(room, width - sheetMargin, top, logoHeight)
  const titleWidth = inner - (logo ? logo.width + mm(6) : 0)
  const titles = wrapTo(setting, title, lettering.title, titleWidth, 1)
  const subtitles = wrapTo(setting, subtitle, lettering.subtitle, titleWidth, 2)
  const y = lettering.title.lineHeight + 1
  const headHeight = y + subtitles.length * lettering.subtitle.lineHeight
  const heading = headingItem(
    1,
    'room:title',
    sheetMargin,
    top,
    titleWidth,
    lettering.title.lineHeight,
    [text(0, 0, titles, lettering.title, look.title)],
    title
  )
  const about = caption(
    'room:subtitle',
    sheetMargin,
    top + y,
    titleWidth,
    headHeight - y,
    [text(0, 0, subtitles, lettering.subtitle, 'ink2')],
    subtitle
  )
  const foot = footOf(room, { x: sheetMargin, width: inner, bottom: height - mm(8) }, name, lettering.foot)
  const bodyTop = top + headHeight + mm(5)
  return {
    width,
    height,
    body: { x: sheetMargin, y: bodyTop, width: inner, height: foot.y - mm(3) - bodyTop },
    head: [heading, about, ...(logo ? [logo] : [])],
    foot
  }
}

/** A sheet as it is read: what it is, what is on it, and whose it is last. */
export function sheetDrawing(room: Room, frame: SheetFrame, items: readonly SceneItem[]): Drawing {
  return textDrawing(room, frame, [...frame.head, ...items, frame.foot])
}

/** A caption that names what comes after it. */
export function headingItem(level: 1 | 2, ...parts: Parameters<typeof caption>): SceneItem {
  return { ...caption(...parts), part: { kind: 'heading', level } }
}

/** A drawing that is read in the order of its items. */
export function textDrawing(
  { look }: Room,
  size: Pick<Drawing, 'width' | 'height'>,
  items: readonly SceneItem[]
): Drawing {
  const tints = look.tints ? { tints: look.tints } : {}
  return { width: size.width, height: size.height, rows: [], items, isText: true, ...tints }
}

/** The client's logo with its right end and top at a point; as high as asked, and no wider than four times that. */
export function placedLogo({ setting }: Room, right: number, y: number, height: number): SceneItem | null {
  const logo = logoOf(setting)
  const [image] = logo?.primitives ?? []
  if (!logo || image?.kind !== 'image') return null
  const scale = Math.min(height / image.height, (4 * height) / image.width)
  const [width, drawn] = [image.width * scale, image.height * scale]
  const placed: Primitive = { ...image, x: 0, y: 0, width, height: drawn }
  return { ...logo, id: 'room:logo', x: right - width, y, width, height: drawn, primitives: [placed] }
}

/** Of a line, for what stands in its middle. */
const middleShare = 0.36
export const mostNoteLines = 2

/** Whose it is, which version of it, and what this is of it; how confidential it is in a line of its own where it is long. */
export function footOf(
  { setting, map, look, madeOn }: Room,
  place: { readonly x: number; readonly width: number; readonly bottom: number },
  name: string,
  style: typeof lettering.foot | typeof lettering.posterFoot
): SceneItem {
  const { left, stated, note } = footerWords(setting, map, madeOn)
  const { width } = place
  const withNote = [stated, note].filter((part) => part !== '').join('. ')
  const isShort = setting.width(withNote, style) <= width * middleShare
  const below = isShort || note === '' ? [] : wrapTo(setting, note, style, width, mostNoteLines)
  const height = (1 + below.length) * style.lineHeight + 5
  const shown = (at: number, share: number, words: string, align: 'start' | 'middle' | 'end'): Primitive[] =>
    words === '' ? [] : [text(at, 5, [setting.fit(words, style, share * width)], style, 'ink3', align)]
  const side = (1 - middleShare) / 2 - 0.02
  return caption(
    'room:foot',
    place.x,
    place.bottom - height,
    width,
    height,
    [
      line(
        [
          [0, 0.5],
          [width, 0.5]
        ],
        look.rule,
        1
      ),
      ...shown(0, side, left, 'start'),
      ...shown(width / 2, middleShare, isShort ? withNote : stated, 'middle'),
      ...shown(width, side, name, 'end'),
      ...(below.length > 0 ? [text(width / 2, 5 + style.lineHeight, below, style, 'ink3', 'middle')] : [])
    ],
    [left, withNote, name].filter((part) => part !== '').join(' · ')
  )
}

/** « Onboarding SaaS B2B, état actuel · Cursiva · 24 mars 2026 », as far as it is known. */
export function mapLine({ setting, map }: Room): string {
  return [sheetTitle(setting, map), ...sheetFacts(setting, map)].filter((part) => part !== '').join(' · ')
}

/** Lines to write on by hand, the lowest at `bottom`. */
export function writingLines(
  x: number,
  width: number,
  bottom: number,
  count = 1,
  pitch = 0
): readonly Primitive[] {
  return Array.from({ length: count }, (_, index) => {
    const y = bottom - index * pitch
    return line(
      [
        [x, y],
        [x + width, y]
      ],
      'line3',
      0.75
    )
  })
}

/** What nobody reads aloud: lines, marks, and the small signs that repeat what a heading says. */
export function decoration(id: string, at: Rect, primitives: readonly Primitive[]): SceneItem {
  return item({ id, role: 'grid', pane: 'body', ...at, primitives })
}

export function tickBox(x: number, y: number, side: number): Primitive {
  return box(x, y, side, side, { stroke: 'ink2', strokeWidth: 0.9, radius: 1.5 })
}
