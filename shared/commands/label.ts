import { type MessageKey, type Params, translate } from '../i18n/translate'
import type { Document } from '../model/document'
import type { Lane } from '../model/lane'
import { projectOf } from '../model/structure'
import type { Label } from './applied'
import { laneNameIn } from './lane-name'

const graphemeLimit = 60
/** One grapheme can be as long as its author likes; a log row cannot. */
const lengthLimit = 240

/** A label with the user's own text in it, which is kept in the language of the project, as the text itself is. */
export function label(document: Document, labelKey: MessageKey, text: string, params: Params = {}): Label {
  const name = shortened(text) || translate(language(document), 'log.unnamed')
  return { labelKey, labelParams: { name, ...params } }
}

export function laneName(document: Document, lane: Pick<Lane, 'kind' | 'name'>): string {
  return laneNameIn(language(document), lane)
}

/** Words that become part of the map are written in its project's language. */
export function language(document: Document) {
  return projectOf(document)?.language ?? 'fr'
}

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** One line, cut between graphemes, never inside a flag or an accent. */
export function shortened(text: string): string {
  const line = text
    .slice(0, lengthLimit * 4)
    .replace(/\s+/g, ' ')
    .trim()
  let kept = ''
  let count = 0
  for (const { segment } of graphemes.segment(line)) {
    count += 1
    if (count > graphemeLimit || kept.length + segment.length > lengthLimit) {
      return `${firstGraphemes(kept)}…`
    }
    kept += segment
  }
  return kept
}

function firstGraphemes(kept: string): string {
  const all = [...graphemes.segment(kept)].map(({ segment }) => segment)
  return all
    .slice(0, graphemeLimit - 1)
    .join('')
    .trimEnd()
}
