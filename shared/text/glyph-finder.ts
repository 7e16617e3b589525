import { drawsGrapheme, isInvisible } from './font-coverage'
import { type FontFile, fallbackFiles } from './font-files'

type CharacterSet = { hasGlyphForCodePoint(codePoint: number): boolean }

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Which file draws each part of a line; one answer for what is said before writing and for what is written. */
export class GlyphFinder {
  readonly #open: (file: FontFile) => CharacterSet
  readonly #known = new Map<string, FontFile | null>()

  constructor(open: (file: FontFile) => CharacterSet) {
    this.#open = open
  }

  /** Graphemes, as far as one font has them whole; else their characters. Most lines need no search for graphemes. */
  *parts(line: string, own: FontFile): Generator<string> {
    const characters = [...line]
    if (characters.every((character) => isInvisible(character) || this.find(character, own) === own)) {
      yield* characters
      return
    }
    for (const { segment } of graphemes.segment(line)) {
      if (this.find(segment, own) === null) yield* segment
      else yield segment
    }
  }

  /** Null where neither the style's own font nor its fallbacks have it. */
  find(part: string, own: FontFile): FontFile | null {
    const key = own + part
    let font = this.#known.get(key)
    if (font === undefined) {
      font = [own, ...fallbackFiles].find((file) => drawsGrapheme(this.#open(file), part)) ?? null
      this.#known.set(key, font)
    }
    return font
  }
}

/** Tabs become spaces; other control characters have no shape and would break viewers and XML alike. */
export function printable(line: string): string {
  return line.replace(/\t/g, ' ').replace(/\p{Cc}/gu, '')
}
