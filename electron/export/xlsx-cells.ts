import type { Locale } from '../../shared/i18n/translate'

/** As each language writes a day in figures. */
export const dayFormats: Readonly<Record<Locale, string>> = { fr: 'dd/mm/yyyy', en: 'yyyy-mm-dd' }

/** Null where spreadsheets have no such date: they begin with March 1900, after a leap day that never was. */
export function dateOf(day: string): Date | null {
  const date = new Date(`${day}T00:00:00.000Z`)
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  return isDay && day >= '1900-03-01' ? date : null
}

/**
 * In a workbook `_x0041_` stands for the character of that number, so one that somebody wrote has its own first sign
 * written so. The library does it for control characters and forgets these two, for which XML has no place either.
 */
export function storable(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\uFFFE\uFFFF]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`)
}
