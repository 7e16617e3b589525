import type { Font } from 'fontkit'
import type { TextPrimitive } from '../../shared/lenses/scene'
import { drawnPart, isInvisible, missingWidth } from '../../shared/text/font-coverage'
import { type FontFile, fontFileOf } from '../../shared/text/font-files'
import { GlyphFinder, printable } from '../../shared/text/glyph-finder'
import { openFont } from './open-font'
import type { FontBytes } from './read-fonts'

/** A stretch of a line in one font: the text as written, and the part of it that has shapes. */
export type TextRun = {
  readonly font: FontFile
  readonly text: string
  readonly shown: string
  /** Neither the style's font nor its fallbacks have these characters: the room they were wrapped with, in em, else null. */
  readonly missing: number | null
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Splits lines by what the embedded fonts hold, and remembers what none does. */
export class FontCoverage {
  readonly missing = new Set<string>()
  readonly #bytes: FontBytes
  readonly #fonts: ReadonlyMap<FontFile, Font>
  readonly #finder = new GlyphFinder((file) => this.#open(file))

  constructor(fonts: FontBytes) {
    this.#bytes = fonts
    this.#fonts = new Map(
      Object.entries(fonts).map(([file, bytes]): [FontFile, Font] => [file as FontFile, openFont(bytes)])
    )
  }

  runs(line: string, style: TextPrimitive['style']): readonly TextRun[] {
    const own = fontFileOf(style, this.#bytes)
    const runs: TextRun[] = []
    let text = ''
    let current: FontFile | null = own
    const flush = (): void => {
      if (text !== '') runs.push(this.#run(current, own, text))
      text = ''
    }
    for (const part of this.#finder.parts(printable(line), own)) {
      const font: FontFile | null = isInvisible(part) ? current : this.#fontFor(part, own)
      if (font !== current) flush()
      current = font
      text += part
    }
    flush()
    return runs
  }

  #run(font: FontFile | null, own: FontFile, text: string): TextRun {
    if (font !== null) return { font, text, shown: drawnPart(this.#open(font), text), missing: null }
    const shown = [...text].filter((character) => !isInvisible(character)).join('')
    let missing = 0
    for (const { segment } of graphemes.segment(shown)) missing += missingWidth(segment)
    return { font: own, text, shown, missing }
  }

  #fontFor(part: string, own: FontFile): FontFile | null {
    const font = this.#finder.find(part, own)
    if (font === null) this.missing.add(part)
    return font
  }

  #open(file: FontFile): Font {
    const font = this.#fonts.get(file)
    if (!font) throw new Error(`a font that was not read: ${file}`)
    return font
  }
}
