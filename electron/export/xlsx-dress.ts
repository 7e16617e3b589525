import type { CellStyle, WriteSheet } from 'hucre/xlsx'
import { translate } from '../../shared/i18n/translate'
import { dayText } from '../../shared/lenses/sheet-part'
import { paletteOf, tintsOf } from '../../shared/lenses/tints'
import type { Document } from '../../shared/model/document'
import type { Locale } from '../../shared/model/project'
import { brandOf, projectOf } from '../../shared/model/structure'

/** How a workbook is dressed: the client's font and colours, their words on what is printed. */
export type Dress = {
  readonly font: { readonly name: string; readonly size: number }
  readonly header: CellStyle
  readonly body: CellStyle
  readonly number: CellStyle
  /** Of the rule on the cover, and of its tab. */
  readonly rule: string
  readonly title: string
  readonly printed: NonNullable<WriteSheet['headerFooter']>
}

export type DressInfo = {
  readonly locale: Locale
  readonly createdAt: string
  /** The client's, by name; null for Office's own. */
  readonly fontFamily: string | null
}

export function dressOf(document: Document, { locale, createdAt, fontFamily }: DressInfo): Dress {
  const font = { name: fontFamily ?? 'Calibri', size: 11 }
  const body: CellStyle = { font, alignment: { vertical: 'top', wrapText: true } }
  const brand = brandOf(document)
  const { navy, onNavy, accent } = paletteOf({ tints: tintsOf(brand) })
  return {
    font,
    body,
    // Away from the text of the next column.
    number: { ...body, alignment: { vertical: 'top', horizontal: 'center' } },
    header: {
      font: { ...font, bold: true, color: { rgb: onNavy.slice(1) } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: navy.slice(1) } },
      alignment: { vertical: 'center', wrapText: true }
    },
    rule: accent.slice(1),
    title: navy.slice(1),
    printed: printedOf(document, locale, createdAt)
  }
}

/** On every printed page: what it is and which state of it above, whose it is, how confidential and which page below. */
function printedOf(document: Document, locale: Locale, createdAt: string): Dress['printed'] {
  const brand = brandOf(document)
  const project = projectOf(document)
  if (!brand) return { oddFooter: '&R&P / &N' }
  const version = brand.versionLabel
    ? translate(locale, 'lens.sheet.version', { version: brand.versionLabel })
    : ''
  const dated = dayText({ locale }, brand.datedOn ?? createdAt.slice(0, 10))
  const state = [version, dated].filter((part) => part !== '').join(', ')
  return {
    oddHeader: section('L', project?.name ?? '') + section('R', state),
    oddFooter: `${section('L', brand.footer || project?.clientName || '')}${section('C', brand.confidentialityNote)}&R&P / &N`
  }
}

/** A header or footer takes 255 characters in all; what is longer is said whole on the cover. */
const sectionLimit = 100

/** An ampersand begins a code, so one that is written is two. */
function section(side: 'L' | 'C' | 'R', text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  let shown = ''
  for (const letter of line.toWellFormed()) {
    const written = letter === '&' ? '&&' : letter
    if (shown.length + written.length > sectionLimit) {
      shown = `${shown.trimEnd()}…`
      break
    }
    shown += written
  }
  return shown === '' ? '' : `&${side}${shown}`
}
