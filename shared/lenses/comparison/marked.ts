import type { Comparison } from '../../compare/comparison'
import { type ComparisonWords, comparisonWords } from '../../compare/comparison-words'
import { type Marks, overlayOf } from '../../compare/overlay'
import type { Document } from '../../model/document'
import type { Locale } from '../../model/project'

/** What a drawing of a comparison marks, and the words it has for it. */
export type Marked = { readonly marks: Marks; readonly words: ComparisonWords }

const known = new WeakMap<Comparison, Map<Locale, Marked>>()

/** The same object while it says the same: caches of drawings are keyed by it. */
export function markedOf(document: Document, comparison: Comparison, locale: Locale): Marked {
  let byLocale = known.get(comparison)
  if (!byLocale) {
    byLocale = new Map()
    known.set(comparison, byLocale)
  }
  let marked = byLocale.get(locale)
  if (!marked) {
    const { marks } = overlayOf(document, comparison)
    marked = { marks, words: comparisonWords(document, comparison, locale) }
    byLocale.set(locale, marked)
  }
  return marked
}
