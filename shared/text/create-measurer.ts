import { create, type Font } from 'fontkit'
import { drawnPart, isInvisible, missingWidth } from './font-coverage'
import { familyOf } from './font-family'
import { type FontBytes, type FontFile, fontFileOf, isClientFile } from './font-files'
import { GlyphFinder, printable } from './glyph-finder'
import type { ClientFace, FontChoice, TextMeasurer } from './measurer'
import { pairKerningOf } from './pair-kerning'

/** Widths in em of one font, remembered by character, pair and word. */
type Face = {
  readonly font: Font
  /** The font that draws a grapheme: its own, or the first of the fallbacks that can. */
  fontOf(grapheme: string): Font | null
  /** What brings two characters closer or apart; null of a font of which only its own layout can tell. */
  readonly kerning: ((left: string, right: string) => number) | null
  readonly characters: Map<string, number>
  readonly pairs: Map<string, number>
  readonly words: Map<string, Word>
}

/** With the kerning to a space before and after it. */
type Word = { readonly width: number; readonly lead: number; readonly trail: number }

const wordLimit = 40_000
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Words whose width in our fonts is the sum of their glyphs and pair kerning, three hundred times faster than to lay them
 * out: letters, figures and what stands between them.
 */
const plainWord = /^[\p{Lu}\p{Ll}\p{Nd}'’"“”«».,;!?…·%/&#€$_°()[\]:+−=±\u2010-\u2014\u00A0\u202F-]+$/u

/**
 * Of these, what Inter draws in another way for what stands beside it: an x between figures, the dashes, brackets and
 * colons of capitals. Any such word, and any of other characters, is laid out whole, once.
 */
const drawnByContext =
  /\p{Nd}x|x\p{Nd}|\p{Lu}[\u2010-\u2014-]|[()[\]:](?![\p{Ll}.,]|$)|(?<![\p{Ll}.,\u00A0\u202F]|^)[()[\]:]/u

const ligature = /f(?:f[il]?|[il])/g
/** The code points under which a font that has these ligatures, as Newsreader, also lists their glyphs. */
const ligatures: Readonly<Record<string, string>> = { ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ', ffi: 'ﬃ', ffl: 'ﬄ' }

/** One code point that is not a mark. */
const alone = /^\P{M}$/u
const drawnAsNothing =
  /^(?:[\u00AD\u061C]|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2069]|[\uFE00-\uFE0F]|\uFEFF)+$/u

/** Reads the bytes by file name; the same bytes must be what the canvas and the writers draw with. */
export function createMeasurer(fonts: FontBytes): TextMeasurer {
  const opened = new Map<FontFile, Font>()
  const faces = new Map<FontFile, Face>()
  const finder = new GlyphFinder(open)

  function open(file: FontFile): Font {
    let font = opened.get(file)
    if (!font) {
      font = create(bytesOf(fonts, file))
      opened.set(file, font)
    }
    return font
  }

  function faceOf(choice: FontChoice): Face {
    const file = fontFileOf(choice, fonts)
    let face = faces.get(file)
    if (!face) {
      const font = open(file)
      face = {
        font,
        fontOf(grapheme) {
          const found = finder.find(grapheme, file)
          return found && open(found)
        },
        kerning: isClientFile(file) ? null : kerningOf(font, bytesOf(fonts, file)),
        characters: new Map(),
        pairs: new Map(),
        words: new Map()
      }
      faces.set(file, face)
    }
    return face
  }

  return {
    client: fonts.client ? faceOfClient(open('client'), fonts.clientBold !== undefined) : null,
    width(text, choice, size) {
      return lineWidth(faceOf(choice), text) * size
    },
    extent(choice, size) {
      const { font } = faceOf(choice)
      return {
        ascent: (font.ascent / font.unitsPerEm) * size,
        descent: (-font.descent / font.unitsPerEm) * size
      }
    },
    missing(text, choice) {
      const own = fontFileOf(choice, fonts)
      return [...finder.parts(printable(text), own)].filter(
        (part) => !isInvisible(part) && finder.find(part, own) === null
      )
    }
  }
}

function faceOfClient(font: Font, hasBold: boolean): ClientFace {
  const panose = font['OS/2']?.panose ?? []
  return { family: familyOf(font), hasBold, panose: panose.some((each) => each > 0) ? [...panose] : null }
}

/** Word by word, since the same words come back: a line is a sum of what is known of them. */
function lineWidth(face: Face, text: string): number {
  const first = text.indexOf(' ')
  if (first < 0) return text === '' ? 0 : wordOf(face, text).width
  const space = character(face, ' ')
  let width = 0
  let from = 0
  for (let at = first; at >= 0; at = text.indexOf(' ', from)) {
    if (at > from) {
      const word = wordOf(face, text.slice(from, at))
      width += (from > 0 ? word.lead : 0) + word.width + word.trail
    } else if (from > 0) width += kerning(face, ' ', ' ')
    width += space
    from = at + 1
  }
  if (from === text.length) return width
  const last = wordOf(face, text.slice(from))
  return width + last.lead + last.width
}

function wordOf(face: Face, text: string): Word {
  const known = face.words.get(text)
  if (known) return known
  // Every prefix of a word being typed comes by once: forget all of them rather than keep an order of use.
  if (face.words.size > wordLimit) face.words.clear()
  const word = {
    width: face.kerning && isPlain(text) ? sumOfPairs(face, text) : laidOut(face, text),
    lead: kerning(face, ' ', firstOf(text)),
    trail: kerning(face, lastOf(text), ' ')
  }
  face.words.set(text, word)
  return word
}

function isPlain(word: string): boolean {
  return plainWord.test(word) && !drawnByContext.test(word)
}

function sumOfPairs(face: Face, word: string): number {
  let width = 0
  let before = ''
  for (const letter of withLigatures(face, word)) {
    width += character(face, letter)
    if (before !== '') width += kerning(face, before, letter)
    before = letter
  }
  return width
}

function withLigatures({ font }: Face, word: string): string {
  return word.replace(ligature, (letters) => {
    const drawn = ligatures[letters]
    return drawn && font.hasGlyphForCodePoint(drawn.codePointAt(0) ?? 0) ? drawn : letters
  })
}

function laidOut(face: Face, word: string): number {
  if (draws(face, word)) return advance(face.font, word)
  let width = 0
  for (const { segment } of graphemes.segment(word)) width += character(face, segment)
  return width
}

/** One grapheme, in the first font that has it whole, as browsers choose; what none has, by its kind. */
function character(face: Face, grapheme: string): number {
  const known = face.characters.get(grapheme)
  if (known !== undefined) return known
  const font = face.fontOf(grapheme)
  let width = missingWidth(grapheme)
  if (drawnAsNothing.test(grapheme)) width = 0
  else if (font && alone.test(grapheme)) width = glyphOf(font, grapheme).advanceWidth / font.unitsPerEm
  else if (font) width = advance(font, drawnPart(font, grapheme))
  face.characters.set(grapheme, width)
  return width
}

function kerning(face: Face, left: string, right: string): number {
  const pair = left + right
  const known = face.pairs.get(pair)
  if (known !== undefined) return known
  const width = face.kerning
    ? face.kerning(left, right)
    : laidOut(face, pair) - character(face, left) - character(face, right)
  face.pairs.set(pair, width)
  return width
}

/** By what the font's tables say of two glyphs, for a space, or any character of a plain word. */
function kerningOf(font: Font, bytes: Uint8Array): Face['kerning'] {
  const kerningOfPair = pairKerningOf(bytes)
  // What a font lacks is its glyph 0, which is kerned with nothing.
  return (left, right) => kerningOfPair(glyphOf(font, left).id, glyphOf(font, right).id) / font.unitsPerEm
}

/**
 * Marks move glyphs but not the pen, and fontkit fails on a mark whose base has no anchor for it. Figures and signs
 * take the script of the letters around them, as browsers let them: on their own they would be kerned otherwise.
 */
function advance(font: Font, text: string): number {
  const script = /\p{L}/u.test(text) ? undefined : 'latn'
  try {
    const { advanceWidth } = font.layout(text, { mark: false, mkmk: false }, script)
    if (Number.isFinite(advanceWidth)) return advanceWidth / font.unitsPerEm
  } catch {
    // A table of a client's font that fontkit cannot follow: glyph beside glyph is what is left to draw, too.
  }
  return [...text].reduce((sum, letter) => sum + glyphOf(font, letter).advanceWidth, 0) / font.unitsPerEm
}

function glyphOf(font: Font, character: string): { readonly id: number; readonly advanceWidth: number } {
  return font.glyphForCodePoint(character.codePointAt(0) ?? 0)
}

function draws(face: Face, text: string): boolean {
  for (const letter of text) {
    if (!face.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) return false
  }
  return true
}

function bytesOf(fonts: FontBytes, file: FontFile): Uint8Array {
  const bytes = fonts[file]
  if (!bytes) throw new Error(`a font that was not read: ${file}`)
  return bytes
}

function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0)
}

function lastOf(text: string): string {
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text) ? text.slice(-2) : text.slice(-1)
}
