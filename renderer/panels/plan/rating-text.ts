import { ratingMost } from '../../../shared/deliverable/priorities'
import { formatNumber } from '../../../shared/i18n/translate'
import type { Locale } from '../../../shared/model/project'

/** A rating as it is typed: nothing, or a number with a comma or a point; undefined where it is neither. */
export function readRating(typed: string): number | null | undefined {
  const words = typed.trim().replace(',', '.')
  if (words === '') return null
  if (!/^\d{1,2}(?:\.\d{1,2})?$/.test(words)) return undefined
  const value = Number(words)
  return value <= ratingMost ? value : undefined
}

export function ratingText(locale: Locale, value: number | null): string {
  return value === null ? '' : formatNumber(locale, value, { maximumFractionDigits: 2 })
}
