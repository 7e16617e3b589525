import type { MessageKey, Params } from '../../i18n/translate'
import { type Setting, settingOf } from '../../lenses/layout/setting'
import { millimetre, type Placement, paperSize } from '../../lenses/paper'
import type { Rect } from '../../lenses/rect'
import type { TextStyle } from '../../lenses/scene'
import { lookOf } from '../../lenses/sheet'
import { type FooterWords, footerItem, footerWords } from '../../lenses/sheet-footer'
import type { Document } from '../../model/document'
import type { JourneyMap } from '../../model/map'
import type { Locale } from '../../model/project'
import { brandOf } from '../../model/structure'
import type { TextMeasurer } from '../../text/measurer'
import { fitText, wrapText } from '../../text/wrap'

/** Sheets are laid out in points of the screen; on paper in the hand three quarters of them read like a printed page. */
const scale = 0.75
const a4 = paperSize('A4', 'landscape')
export const pageSize = { width: a4.width / scale, height: a4.height / scale } as const
export const pagePlacement: Placement = { ...a4, x: 0, y: 0, scale }

export const pageMargin = 56
/** What most printers leave blank, and a little. */
const footMargin = (6 * millimetre) / scale
const headHeight = 128

/** What every page that shows no map reads. */
export type PageSetting = {
  readonly document: Document
  readonly maps: readonly JourneyMap[]
  readonly locale: Locale
  readonly measurer: TextMeasurer
  /** For what the pages share with the sheets of the maps. */
  readonly sheet: Setting
  readonly look: ReturnType<typeof lookOf>
  readonly foot: FooterWords
  /** Between the head and the foot of a page. */
  readonly room: Rect
  t(key: MessageKey, params?: Params): string
  /** All of a text, however long: nothing folds on these pages. */
  wrap(text: string, style: TextStyle, width: number): readonly string[]
  /** As much of a text as so many lines hold, ended by an ellipsis where it is longer. */
  fit(text: string, style: TextStyle, width: number, most: number): readonly string[]
  width(text: string, style: TextStyle): number
}

export function pageSetting(
  document: Document,
  maps: readonly JourneyMap[],
  first: JourneyMap,
  { locale, measurer, madeOn }: { locale: Locale; measurer: TextMeasurer; madeOn: string }
): PageSetting {
  const sheet = settingOf(document, 'journey', { mapId: first.id, locale, measurer, columnWidth: null })
  const look = lookOf(brandOf(document))
  const foot = footerWords(sheet, maps.length > 1 ? undefined : first, madeOn)
  const width = pageSize.width - 2 * pageMargin
  const footHeight = footerItem(sheet, foot, 0, width, look.rule, '').height
  const bottom = pageSize.height - footMargin - footHeight
  const wrap = (text: string, style: TextStyle, room: number): readonly string[] =>
    wrapText(text, style, style.size, room, measurer)
  return {
    document,
    maps,
    locale,
    measurer,
    sheet,
    look,
    foot,
    room: { x: pageMargin, y: headHeight, width, height: bottom - 14 - headHeight },
    t: sheet.t,
    wrap,
    fit: (text, style, room, most) => {
      const lines = wrap(text, style, room)
      if (lines.length <= most) return lines
      // Only the beginning of the rest can show.
      const rest = lines.slice(most - 1, most + 1).join(' ')
      const last = fitText(`${rest} …`, style, style.size, room, measurer)
      return [...lines.slice(0, most - 1), last]
    },
    width: (text, style) => measurer.width(text, style, style.size)
  }
}
