import LineBreaker from 'linebreak'
import type { FontChoice, TextMeasurer } from './measurer'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const hardBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
const trailingSpace = /[ \t\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+$/

/** UAX 14 lets a line end inside « these » when the spaces are plain ones, and between a figure and its sign. */
const keptTogether = [
  { before: /[«‹(][ \t]+$/, after: /^/ },
  { before: /[ \t]$/, after: /^[»›]/ },
  { before: /\d[ \t]+$/, after: /^[%€]/ }
]

const cacheLimit = 20_000
const caches = new WeakMap<TextMeasurer, Map<string, readonly string[]>>()

/**
 * Lines of `text` no wider than `width`, broken where UAX 14 allows and between graphemes where a single word is wider
 * than the line. Hard breaks stay, spaces at a line's end go, every other character stays. The same call gives the same
 * array, so it can be a cache key.
 *
 * `indent` is the room already taken on the first line.
 */
export function wrapText(
  text: string,
  font: FontChoice,
  size: number,
  width: number,
  measurer: TextMeasurer,
  indent = 0
): readonly string[] {
  let cache = caches.get(measurer)
  if (!cache) {
    cache = new Map()
    caches.set(measurer, cache)
  }
  const key = `${font.family}${font.weight}${font.italic ? 'i' : ''} ${size} ${width} ${indent} ${text}`
  const known = cache.get(key)
  if (known) return known
  if (cache.size > cacheLimit) cache.clear()
  const lines: string[] = []
  const fits = (line: string) => measurer.width(line, font, size) <= width - (lines.length === 0 ? indent : 0)
  for (const paragraph of text.split(hardBreak)) wrapParagraph(paragraph.replaceAll('\t', ' '), fits, lines)
  cache.set(key, lines)
  return lines
}

function wrapParagraph(paragraph: string, fits: (line: string) => boolean, lines: string[]): void {
  if (fits(trimEnd(paragraph))) {
    lines.push(trimEnd(paragraph))
    return
  }
  let line = ''
  for (const piece of pieces(paragraph)) {
    if (fits(trimEnd(line + piece))) {
      line += piece
      continue
    }
    if (trimEnd(line) !== '') {
      lines.push(trimEnd(line))
      line = ''
    }
    if (fits(trimEnd(line + piece))) line += piece
    else line = breakWord(line + piece, fits, lines)
  }
  lines.push(trimEnd(line))
}

/** Pushes full lines of a word wider than one; what is left begins the next. At least one grapheme goes on each. */
function breakWord(word: string, fits: (line: string) => boolean, lines: string[]): string {
  let line = ''
  for (const { segment } of graphemes.segment(word)) {
    if (trimEnd(line) !== '' && !fits(trimEnd(line + segment))) {
      lines.push(trimEnd(line))
      line = ''
    }
    line += segment
  }
  return line
}

function* pieces(paragraph: string): Generator<string> {
  const breaker = new LineBreaker(paragraph)
  let from = 0
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const before = paragraph.slice(from, next.position)
    const after = paragraph.slice(next.position)
    if (after !== '' && keptTogether.some((rule) => rule.before.test(before) && rule.after.test(after)))
      continue
    yield before
    from = next.position
  }
  if (from < paragraph.length) yield paragraph.slice(from)
}

function trimEnd(line: string): string {
  return line.replace(trailingSpace, '')
}

/** One line that fits, ended by an ellipsis where text had to go; callers keep the whole text in the item's label. */
export function fitText(
  text: string,
  font: FontChoice,
  size: number,
  width: number,
  measurer: TextMeasurer
): string {
  if (measurer.width(text, font, size) <= width) return text
  let line = ''
  for (const { segment } of graphemes.segment(text)) {
    if (measurer.width(`${trimEnd(line + segment)}…`, font, size) > width) break
    line += segment
  }
  return `${trimEnd(line)}…`
}
