import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FontChoice } from '../../../shared/text/measurer'
import { fitText, wrapText } from '../../../shared/text/wrap'
import { measurer } from '../../fixtures/measurer'

const sans: FontChoice = { family: 'sans', weight: 400, italic: false }
const serif: FontChoice = { family: 'serif', weight: 400, italic: true }
const wrap = (text: string, width = 142) => wrapText(text, sans, 12, width, measurer)
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const visible = (text: string) => text.replace(/\s/gu, '')

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        'client',
        '«',
        '»',
        '38 %',
        'l’écran',
        '\n',
        ' ',
        '  ',
        'e-mail',
        'anticonstitutionnellement',
        '👩🏽‍🚀',
        '!',
        '文字'
      ),
      {
        maxLength: 40
      }
    )
    .map((words) => words.join(' '))
)

test('no visible character is lost or added, in any order', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 8, max: 300 }), (text, width) => {
      expect(visible(wrap(text, width).join(''))).toBe(visible(text))
    }),
    { numRuns: 1_000 }
  )
})

test('every line fits, unless a single grapheme is wider than the line', () => {
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ min: 8, max: 300 }),
      fc.constantFrom(sans, serif),
      (text, width, font) => {
        for (const line of wrapText(text, font, 12, width, measurer)) {
          if ([...graphemes.segment(line.trimStart())].length > 1)
            expect(measurer.width(line, font, 12)).toBeLessThanOrEqual(width)
        }
      }
    ),
    { numRuns: 1_000 }
  )
})

test('hard breaks stay, also empty ones, and spaces at a line’s end go', () => {
  expect(wrap('un  \n\r\ndeux\n')).toEqual(['un', '', 'deux', ''])
  expect(wrap('')).toEqual([''])
})

test('plain words break where UAX 14 lets them', () => {
  const plain = fc
    .array(
      fc.tuple(
        fc.string({ unit: fc.constantFrom(...'aAeézZœŒ09'), minLength: 1, maxLength: 6 }),
        fc.constantFrom('', '’à', "'8b"),
        fc.constantFrom('', ',', '.')
      ),
      { minLength: 2, maxLength: 12 }
    )
    .map((words) => words.map((parts) => parts.join('')).join(' '))
  fc.assert(
    fc.property(plain, fc.integer({ min: 60, max: 300 }), (text, width) => {
      // A dash is no plain word, so the second text is looked up in the tables of the standard.
      const short = wrap(text, width)
      const long = wrap(`${text} –`, width)
      expect(short.slice(0, -1)).toEqual(long.slice(0, short.length - 1))
    }),
    { numRuns: 1_000 }
  )
})

test('a word wider than the line breaks between graphemes', () => {
  const lines = wrap('oui anticonstitutionnellement', 60)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines[0]).toBe('oui')
})

test('quotation marks and percent signs stay with their words, with plain spaces too', () => {
  for (let width = 80; width < 200; width += 1) {
    for (const line of wrap('Prix affichés « sur devis » uniquement, hausse de 38 % !', width)) {
      expect(line).not.toMatch(/«$|^[»%!]/)
    }
  }
})

test('the first line leaves room for what stands before it', () => {
  const [first] = wrapText('Sonde deux pairs sur LinkedIn', sans, 12, 90, measurer, 17)
  expect(measurer.width(first ?? '', sans, 12)).toBeLessThanOrEqual(73)
})

test('the same call gives the same lines', () => {
  expect(wrap('Compare trois LMS, demande une démo')).toBe(wrap('Compare trois LMS, demande une démo'))
})

test('text that must stay on one line says that it goes on', () => {
  expect(fitText('Renouvellement signé', sans, 11, 60, measurer)).toMatch(/^Renou.*…$/)
  expect(fitText('Signé', sans, 11, 60, measurer)).toBe('Signé')
})

test('an unbroken text of 100,000 characters is cut into full lines', () => {
  for (const [word, perLine] of [
    ['a', 20],
    ['.x/', 15],
    ['漢', 11],
    ['👨‍👩‍👧‍👦', 9]
  ] as const) {
    const text = word.repeat(100_000 / word.length)
    const lines = wrap(text)
    expect(lines.join('')).toBe(text)
    expect(lines.every((line) => measurer.width(line, sans, 12) <= 142)).toBe(true)
    const shortest = Math.min(...lines.slice(0, -1).map((line) => [...graphemes.segment(line)].length))
    expect(shortest).toBeGreaterThanOrEqual(perLine)
  }
})

test('spaces wider than the line leave the word after them on a line of its own', () => {
  expect(wrap(`${' '.repeat(100_000)}mot`)).toEqual(['', 'mot'])
  expect(wrap(`un${' '.repeat(100_000)}mot`)).toEqual(['un', 'mot'])
  expect(wrap('  mot')).toEqual(['  mot'])
})
