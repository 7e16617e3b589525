import { folded } from '../../../shared/formats/folded'
import type { Locale } from '../../../shared/i18n/translate'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import type { AnyRecord } from '../../../shared/model/record'
import { type Passage, type PassageKind, passagesOf } from './passages'

export type Match = {
  readonly record: AnyRecord
  readonly mapId: Id<'map'> | null
  readonly kind: PassageKind
}

let index: { document: Document; locale: Locale; passages: readonly Passage[] } | null = null
let last: { passages: readonly Passage[]; wanted: string; matches: readonly Match[] } | null = null
const nothing: readonly Match[] = []

/** Every record of the project that holds the words, in reading order: the order does not depend on where one looks from. */
export function find(document: Document, locale: Locale, query: string): readonly Match[] {
  const wanted = folded(query)
  if (wanted === '') return nothing
  if (index?.document !== document || index.locale !== locale)
    index = { document, locale, passages: passagesOf(document, locale) }
  const { passages } = index
  // The bar, the list and the sheet ask in one frame: the last answer is kept.
  if (last?.passages !== passages || last.wanted !== wanted)
    last = { passages, wanted, matches: passages.flatMap((passage) => matchesIn(passage, wanted)) }
  return last.matches
}

function matchesIn({ all, words, records, mapId, kind }: Passage, wanted: string): readonly Match[] {
  if (!all.includes(wanted)) return nothing
  return records.flatMap((record, place) => (words[place]?.includes(wanted) ? [{ record, mapId, kind }] : []))
}

/** The match beside the one shown, round the ends; where none is shown, the first from there on. */
export function matchBeside(
  matches: readonly Match[],
  shown: string | null,
  by: 1 | -1,
  from: Match | undefined = matches.at(by === 1 ? 0 : -1)
): Match | undefined {
  const at = matches.findIndex(({ record }) => record.id === shown)
  return at < 0 ? from : matches.at((at + by) % matches.length)
}
