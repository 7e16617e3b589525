import fc from 'fast-check'
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { baselineOf, extents } from '../../../shared/text/baseline'
import { fontFileOf } from '../../../shared/text/font-files'
import type { FontChoice } from '../../../shared/text/measurer'
import { fontBytes, measurer } from '../../fixtures/measurer'

const bytes = fontBytes()
const choices: FontChoice[] = [
  { family: 'sans', weight: 400, italic: false },
  { family: 'sans', weight: 600, italic: false },
  { family: 'serif', weight: 400, italic: true },
  { family: 'serif', weight: 500, italic: false }
]

for (const choice of choices) {
  const font = create(Buffer.from(bytes[fontFileOf(choice)] ?? []))
  if (!('layout' in font)) throw new Error('a font collection')

  test(`widths of ${fontFileOf(choice)} are those of the whole line laid out`, () => {
    const letters = fc.constantFrom(
      ...'aàâbcçdeéèêfghiîjklmnoôpqrstuùvwyzAÀBCÉÊTVWY0123456789’\',.;:!?-()«»  %/"'
    )
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
        const line = `Le ${text}`
        const whole = (font.layout(line).advanceWidth / font.unitsPerEm) * 12
        // Only an asterisk, and an x between figures, change with what stands beyond a space: misjudged by a point, left out here.
        expect(Math.abs(measurer.width(line, choice, 12) - whole)).toBeLessThan(0.34)
      }),
      { numRuns: 1_000 }
    )
  })

  test(`a word of ${fontFileOf(choice)} is as wide as a shaper lays it out`, () => {
    const characters = [
      ...'aàbcdeéèêffghiïjlmnoôœprstuùvxyzABCEÉHLMNOPRTVÎ0137’\'.,;!?…«»"%/&€°()[]:-–+−=±\u00A0\u202F'
    ].filter((each) => font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0))
    const words = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, (word) => {
        const script = /\p{L}/u.test(word) ? undefined : 'latn'
        const whole = font.layout(word, {}, script).advanceWidth / font.unitsPerEm
        expect(measurer.width(word, choice, 1)).toBeCloseTo(whole, 6)
      }),
      { numRuns: 2_000 }
    )
  })

  test(`the baseline of ${fontFileOf(choice)} follows the font's own ascent`, () => {
    const { ascent, descent } = measurer.extent(choice, 1)
    expect(extents[choice.family].ascent).toBeCloseTo(ascent, 6)
    expect(extents[choice.family].descent).toBeCloseTo(descent, 6)
    expect(baselineOf({ family: choice.family, size: 10, lineHeight: 10 * (ascent + descent) })).toBeCloseTo(
      10 * ascent,
      6
    )
  })
}

/** What Chromium measures for `Inter, 'Noto Emoji'` and `Newsreader, Inter, 'Noto Emoji'`, in em. */
const emojiWidths: readonly (readonly [string, number])[] = [
  ['🎉', 1.27],
  ['👩‍🏫', 1.27],
  ['👩🏽‍🚀', 1.27],
  ['👍🏽', 1.27],
  ['🇫🇷', 1.27],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 1.27],
  ['1️⃣', 1.27],
  ['✔️', 1.27],
  ['🏳️‍🌈', 1.27],
  // A pair that no font shapes shows both; a heart stays in the text font, which has one, whatever selector follows it.
  ['👩‍🎉', 2.539],
  ['❤', 1.022],
  ['❤️', 1.022],
  ['↔️', 1.341]
]

test('an emoji is as wide as the page draws it, in any style', () => {
  for (const choice of choices.filter(({ weight }) => weight === 400)) {
    for (const [emoji, width] of emojiWidths) {
      expect(measurer.width(emoji, choice, 1), emoji).toBeCloseTo(width, 2)
      const around = measurer.width('ok ', choice, 1) + measurer.width(' fin', choice, 1)
      expect(measurer.width(`ok ${emoji} fin`, choice, 1), emoji).toBeCloseTo(width + around, 2)
    }
  }
})

test('glyphs that the fonts lack still take room', () => {
  const sans: FontChoice = { family: 'sans', weight: 400, italic: false }
  const serif: FontChoice = { family: 'serif', weight: 400, italic: true }
  expect(measurer.width('文', sans, 10)).toBe(10)
  expect(measurer.width('ж', serif, 10)).toBeCloseTo(measurer.width('ж', sans, 10), 6)
  expect(measurer.width('a\u00ADb', sans, 10)).toBeCloseTo(
    measurer.width('a', sans, 10) + measurer.width('b', sans, 10),
    6
  )
})
