import { type Locale, translate } from '../i18n/translate'

/** What a cell of a workbook holds; a longer text makes Excel call the whole file damaged. */
export const cellLimit = 32_767

export function withinCell(text: string, locale: Locale): string {
  if (text.length <= cellLimit) return text
  const rest = translate(locale, 'table.continued')
  return text.slice(0, cellLimit - rest.length).toWellFormed() + rest
}
