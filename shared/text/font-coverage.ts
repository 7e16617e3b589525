const someInvisible = /\p{Default_Ignorable_Code_Point}/u
const onlyInvisible = /^\p{Default_Ignorable_Code_Point}+$/u

/** Shape other characters, and have none of their own: joiners, variation selectors, direction marks, soft hyphens. */
export function isInvisible(text: string): boolean {
  return onlyInvisible.test(text)
}

type CharacterSet = { hasGlyphForCodePoint(codePoint: number): boolean }

/**
 * Whether a font draws a grapheme alone, as browsers ask it: a family or a flag is never put together from two fonts,
 * and a variation selector does not move a heart out of the font that has hearts.
 */
export function drawsGrapheme(font: CharacterSet, grapheme: string): boolean {
  for (const character of grapheme) {
    if (!isInvisible(character) && !font.hasGlyphForCodePoint(codePointOf(character))) return false
  }
  return true
}

/** Without the invisible characters the font lacks, each of which would be one more empty box. */
export function drawnPart(font: CharacterSet, text: string): string {
  if (!someInvisible.test(text)) return text
  return [...text]
    .filter((character) => !isInvisible(character) || font.hasGlyphForCodePoint(codePointOf(character)))
    .join('')
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u
const fullWidth =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u

/** The room, in em, of a grapheme that no font at hand draws: about what a system's own font takes for its kind. */
export function missingWidth(grapheme: string): number {
  if (pictograph.test(grapheme)) return 1.25
  return fullWidth.test(grapheme) ? 1 : 0.62
}
