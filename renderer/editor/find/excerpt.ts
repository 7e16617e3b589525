import { folded, placesOf } from '../../../shared/formats/folded'
import type { AnyRecord } from '../../../shared/model/record'
import { textsOf, type WordField } from '../../../shared/model/record-texts'

export type Excerpt = {
  /** null where the match is in words nobody wrote, such as the name of a lane's kind. */
  readonly field: WordField | null
  readonly before: string
  readonly match: string
  readonly after: string
}

const lead = 28
const tail = 120

/** The first text of a record that holds the words, cut around the match. */
export function excerptOf(record: AnyRecord, query: string): Excerpt {
  const wanted = folded(query)
  const texts = textsOf(record)
  for (const { field, text } of texts) {
    const [place] = placesOf(wanted, text)
    if (!place) continue
    const from = startOf(text, place.from)
    const before = oneLine(text.slice(from, place.from))
    const after = oneLine(text.slice(place.to, place.to + tail))
    const match = oneLine(text.slice(place.from, place.to))
    return { field, before: from > 0 ? `…${before}` : before, match, after }
  }
  return { field: null, before: oneLine(texts[0]?.text ?? '').slice(0, tail), match: '', after: '' }
}

/** A short way before the match, at the beginning of a word. */
function startOf(text: string, match: number): number {
  if (match <= lead) return 0
  const space = text.slice(match - lead, match).search(/\s\S/)
  return match - lead + Math.max(0, space + 1)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
