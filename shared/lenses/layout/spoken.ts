import type { Setting } from './setting'

/** A quotation keeps the marks its author gave it; bare text takes those of the reader's language. */
export function quoted(quote: string, { t }: Setting): string {
  return /^\s*[«“"„]/u.test(quote) || quote === '' ? quote : t('lens.quote', { quote })
}

const scoreFormat: Intl.NumberFormatOptions = {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero'
}

// Making a format costs more than a hundred uses of it.
const scoreFormats = {
  fr: new Intl.NumberFormat('fr', scoreFormat),
  en: new Intl.NumberFormat('en', scoreFormat)
}

/** "+1,8", "−0,6", "0,0": one decimal, a sign, a real minus. */
export function scoreText(score: number, { locale }: Pick<Setting, 'locale'>): string {
  return scoreFormats[locale].format(score).replace('-', '\u2212')
}
