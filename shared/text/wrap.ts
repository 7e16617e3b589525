import LineBreaker from 'linebreak'
import type { FontChoice, TextMeasurer } from './measurer'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const hardBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** UAX 14 lets a line end inside « these » when the spaces are plain ones, and between a figure and its sign. */
const keptTogether = [
  { before: /[«‹(][ \t]+$/, after: /^/ },
  { before: /[ \t]$/, after: /^[»›]/ },
  { before: /\d[ \t]+$/, after: /^[%€]/ }
]

/**
 * What no script comes near, families of emoji and stacked marks included: a text of more needs no measuring, and a word
 * of 100,000 characters is never laid out whole.
 */
const charactersPerEm = 64

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
  const fits = (line: string) =>
    line.length * size <= charactersPerEm * width &&
    measurer.width(line, font, size) <= width - (lines.length === 0 ? indent : 0)
  for (const paragraph of text.split(hardBreak)) wrapParagraph(paragraph.replaceAll('\t', ' '), fits, lines)
  cache.set(key, lines)
  return lines
}

function wrapParagraph(paragraph: string, fits: (line: string) => boolean, lines: string[]): void {
  const whole = trimEnd(paragraph)
  if (fits(whole)) {
    lines.push(whole)
    return
  }
  let line = ''
  for (const piece of pieces(paragraph)) {
    if (fits(trimEnd(line + piece))) {
      line += piece
      continue
    }
    // Spaces before the first word stay with it, unless they alone are wider than the line.
    const start = trimEnd(line) === '' && fits(line) ? line : ''
    if (start !== line) lines.push(trimEnd(line))
    line = fits(trimEnd(start + piece)) ? start + piece : breakWord(start + piece, fits, lines)
  }
  lines.push(trimEnd(line))
}

/**
 * Pushes full lines of a word wider than one; what is left begins the next. At least one grapheme goes on each. Lines of
 * one word are much alike, so each is sought from the length of the last: two or three measures, not one a grapheme.
 */
function breakWord(word: string, fits: (line: string) => boolean, lines: string[]): string {
  const starts = Array.from(graphemes.segment(word), ({ index }) => index)
  const upTo = (from: number, count: number) => word.slice(starts[from], starts[from + count])
  let from = 0
  let count = 1
  for (;;) {
    const left = starts.length - from
    count = Math.min(count, left)
    while (count > 1 && !fits(trimEnd(upTo(from, count)))) count -= 1
    while (count < left && fits(trimEnd(upTo(from, count + 1)))) count += 1
    if (count === left) return upTo(from, count)
    lines.push(trimEnd(upTo(from, count)))
    from += count
  }
}

/**
 * Latin words and single spaces: lines may end after each space and nowhere else, which a test holds to UAX 14. Most
 * cards are such, and the tables of the standard cost as much as all the rest of a wrap.
 */
const plainWords =
  /^(?:[A-Za-zÀ-ÖØ-öø-ɏ\d]+(?:['’][A-Za-zÀ-ÖØ-öø-ɏ\d]+)*[,.]? )*[A-Za-zÀ-ÖØ-öø-ɏ\d]+(?:['’][A-Za-zÀ-ÖØ-öø-ɏ\d]+)*[,.]? ?$/

function pieces(paragraph: string): Iterable<string> {
  return plainWords.test(paragraph) ? plainPieces(paragraph) : brokenPieces(paragraph)
}

function plainPieces(paragraph: string): readonly string[] {
  const found: string[] = []
  let from = 0
  while (from < paragraph.length) {
    const space = paragraph.indexOf(' ', from)
    const to = space < 0 ? paragraph.length : space + 1
    found.push(paragraph.slice(from, to))
    from = to
  }
  return found
}

function* brokenPieces(paragraph: string): Generator<string> {
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

/** By hand: a pattern anchored at the end is tried from each space, and 100,000 spaces before a word take a minute. */
function trimEnd(line: string): string {
  let end = line.length
  while (end > 0 && isHangingSpace(line.charCodeAt(end - 1))) end -= 1
  return end === line.length ? line : line.slice(0, end)
}

function isHangingSpace(code: number): boolean {
  if (code < 0x1680) return code === 0x20 || code === 0x09
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a && code !== 0x2007) ||
    code === 0x205f ||
    code === 0x3000
  )
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
