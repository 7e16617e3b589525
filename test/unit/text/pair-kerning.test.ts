import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { fontFiles } from '../../../shared/text/font-files'
import { pairKerningOf } from '../../../shared/text/pair-kerning'
import { fontBytes } from '../../fixtures/measurer'

const bytes = fontBytes()
const characters = [
  ...'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôœùûüABCDEFGHIJKLMNOPQRSTUVWXYZÀÇÉÈÊÎÔŒ0123456789 ’.,;:!?-()«»%/'
]

for (const file of fontFiles) {
  test(`every pair of ${file} is kerned as a shaper kerns it`, () => {
    const font = create(Buffer.from(bytes[file]))
    if (!('layout' in font)) throw new Error('a font collection')
    const kerning = pairKerningOf(bytes[file])
    const drawn = characters.filter((each) => font.hasGlyphForCodePoint(codePointOf(each)))
    const differing: string[] = []
    for (const left of drawn) {
      for (const right of drawn) {
        const [first, second] = [left, right].map((each) => font.glyphForCodePoint(codePointOf(each)))
        if (!first || !second) continue
        // Without the substitutions, which make other glyphs of what stands side by side.
        const shaped = font.layout(left + right, { calt: false, liga: false, clig: false }, 'latn')
        const kern = shaped.advanceWidth - first.advanceWidth - second.advanceWidth
        if (kerning(first.id, second.id) !== kern) differing.push(left + right)
      }
    }
    expect(differing).toEqual([])
  })
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
