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
