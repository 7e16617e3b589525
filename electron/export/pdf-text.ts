import { create, type Font } from 'fontkit'
import type { TextPrimitive } from '../../shared/lenses/scene'
import { type FontFile, fontFileOf } from '../../shared/text/font-files'
import type { FontBytes } from './read-fonts'

/** A stretch of a line in one font. `missing` holds characters neither the style's font nor its fallback can draw. */
export type TextRun = { readonly font: FontFile; readonly text: string; readonly missing: boolean }

/** As the measurer does, or lines would come out wider than they were wrapped: Newsreader has no arrows. */
const fallback: FontFile = 'Inter_400Regular.ttf'

/** Shape other characters, and have none of their own: joiners, variation selectors, direction marks, soft hyphens. */
const invisible = /^\p{Default_Ignorable_Code_Point}$/u

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
      if (text !== '') runs.push({ font: current ?? own, text, missing: current === null })
      text = ''
    }
    for (const character of printable(line)) {
      if (current !== null && invisible.test(character) && !this.#has(current, character)) continue
      const font = this.#fontFor(character, own, current)
      if (font !== current) flush()
      current = font
      text += character
    }
    flush()
    return runs
  }

  #fontFor(character: string, own: FontFile, current: FontFile | null): FontFile | null {
    if (invisible.test(character)) return current
    const known = this.#known.get(own + character)
    if (known !== undefined) return known
    const font = this.#has(own, character) ? own : this.#has(fallback, character) ? fallback : null
    if (font === null) this.missing.add(character)
    this.#known.set(own + character, font)
    return font
  }

  #has(file: FontFile, character: string): boolean {
    return this.#fonts.get(file)?.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ?? false
  }
}

function openFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if ('fonts' in font) throw new Error('a font collection stands where one font is expected')
  return font
}

/** What to draw of a missing run: its joiners and selectors would each be one more empty box. */
export function withoutInvisible(text: string): string {
  return [...text].filter((character) => !invisible.test(character)).join('')
}

/** Tabs become spaces; other control characters have no shape and would break viewers and XML alike. */
function printable(line: string): string {
  return line.replace(/\t/g, ' ').replace(/\p{Cc}/gu, '')
}
