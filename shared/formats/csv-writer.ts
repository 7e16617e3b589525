import { formatNumber, type Locale } from '../i18n/translate'
import { guarded } from './csv-guard'
import type { Cell, Table } from './table'

/** What the Excel of each language takes for the end of a cell; it would put the whole row into one for another. */
const separators: Readonly<Record<Locale, string>> = { fr: ';', en: ',' }

/** A table as RFC 4180 has it, with the mark by which Excel knows UTF-8. */
export function tableToCsv({ columns, rows }: Table, locale: Locale): string {
  const separator = separators[locale]
  const needsQuotes = new RegExp(`["\\r\\n${separator}]|^\\s|\\s$`)
  const quoted = (cell: string): string => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = [columns.map(({ header }) => header), ...rows.map(({ cells }) => cells.map(cellText))]
  return `\uFEFF${lines.map((line) => `${line.map(quoted).join(separator)}\r\n`).join('')}`

  function cellText(cell: Cell): string {
    if (cell === null) return ''
    if (typeof cell === 'number') return numberText(cell, locale)
    return guarded(typeof cell === 'string' ? cell : cell.day)
  }
}

/** As a spreadsheet of that language reads a number: no groups, and the sign of the keyboard. */
function numberText(value: number, locale: Locale): string {
  return formatNumber(locale, value, { useGrouping: false, maximumFractionDigits: 10 }).replace('\u2212', '-')
}
