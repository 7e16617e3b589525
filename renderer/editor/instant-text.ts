import type { Locale } from '../../shared/model/project'

/** "24 nov. 2026 à 14:03": the day and the minute, as the reader's language writes them. */
export function instantText(locale: Locale, at: string): string {
  return formats(locale).instant.format(new Date(at))
}

/** "14:03". */
export function timeText(locale: Locale, at: string): string {
  return formats(locale).time.format(new Date(at))
}

/** "mardi 24 novembre 2026". */
export function dayText(locale: Locale, at: string): string {
  return formats(locale).day.format(new Date(at))
}

const ages = [
  ['minute', 60],
  ['hour', 3_600],
  ['day', 86_400]
] as const

/** "il y a 5 min", for what is between a minute and a week old; null where nothing, or a date, says more. */
export function ageText(locale: Locale, at: string, now: number): string | null {
  const seconds = (now - new Date(at).getTime()) / 1_000
  if (seconds < 60 || seconds >= 7 * 86_400) return null
  const [unit, size] = ages.findLast(([, length]) => seconds >= length) ?? ['minute', 60]
  return formats(locale).age.format(-Math.floor(seconds / size), unit)
}

type Formats = {
  readonly instant: Intl.DateTimeFormat
  readonly time: Intl.DateTimeFormat
  readonly day: Intl.DateTimeFormat
  readonly age: Intl.RelativeTimeFormat
}
const known: Partial<Record<Locale, Formats>> = {}

/** Making a format costs more than using it ten thousand times. */
function formats(locale: Locale): Formats {
  // Day before month in both: a consultant who changes language should not misread 3/4.
  const writing = locale === 'en' ? 'en-GB' : locale
  const made = known[locale] ?? {
    instant: new Intl.DateTimeFormat(writing, { dateStyle: 'medium', timeStyle: 'short' }),
    time: new Intl.DateTimeFormat(writing, { timeStyle: 'short' }),
    day: new Intl.DateTimeFormat(writing, { dateStyle: 'full' }),
    age: new Intl.RelativeTimeFormat(writing, { numeric: 'auto', style: 'short' })
  }
  known[locale] = made
  return made
}
