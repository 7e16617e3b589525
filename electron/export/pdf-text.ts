import { create, type Font } from 'fontkit'
import type { TextPrimitive } from '../../shared/lenses/scene'
import { drawnPart, drawsGrapheme, isInvisible, missingWidth } from '../../shared/text/font-coverage'
import { type FontFile, fallbackFiles, fontFileOf } from '../../shared/text/font-files'
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
  readonly #fonts: ReadonlyMap<FontFile, Font>
  readonly #known = new Map<string, FontFile | null>()

  constructor(fonts: FontBytes) {
    this.#fonts = new Map(
      Object.entries(fonts).map(([file, bytes]): [FontFile, Font] => [file as FontFile, openFont(bytes)])
    )
  }

  runs(line: string, style: TextPrimitive['style']): readonly TextRun[] {
    const own = fontFileOf(style)
    const runs: TextRun[] = []
    let text = ''
    let current: FontFile | null = own
    const flush = (): void => {
      if (text !== '') runs.push(this.#run(current, own, text))
      text = ''
    }
    for (const part of this.#parts(printable(line), own)) {
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

  /** Graphemes, as far as one font has them whole; else their characters. Most lines need no search for graphemes. */
  *#parts(line: string, own: FontFile): Generator<string> {
    const characters = [...line]
    if (characters.every((character) => isInvisible(character) || this.#find(character, own) === own)) {
      yield* characters
      return
    }
    for (const { segment } of graphemes.segment(line)) {
      if (this.#find(segment, own) === null) yield* segment
      else yield segment
    }
  }

  #fontFor(part: string, own: FontFile): FontFile | null {
    const font = this.#find(part, own)
    if (font === null) this.missing.add(part)
    return font
  }

  #find(part: string, own: FontFile): FontFile | null {
    const key = own + part
    let font = this.#known.get(key)
    if (font === undefined) {
      font = [own, ...fallbackFiles].find((file) => drawsGrapheme(this.#open(file), part)) ?? null
      this.#known.set(key, font)
    }
    return font
  }

  #open(file: FontFile): Font {
    const font = this.#fonts.get(file)
    if (!font) throw new Error(`a font that was not read: ${file}`)
    return font
  }
}

function openFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if ('fonts' in font) throw new Error('a font collection stands where one font is expected')
  return font
}

/** Tabs become spaces; other control characters have no shape and would break viewers and XML alike. */
function printable(line: string): string {
  return line.replace(/\t/g, ' ').replace(/\p{Cc}/gu, '')
}
