import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded, foldedWithOrigins, placesOf } from '../../../shared/formats/folded'

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      'é',
      'e\u0301',
      'Œ',
      'ß',
      '\u00a0',
      '\u202f',
      ' ',
      '\n',
      '’',
      '«',
      'İ',
      'Σ',
      '한',
      '👩‍👩‍👧',
      '—',
      'a'
    )
  })
)

describe('folding', () => {
  it('gives the same words sign by sign as for the whole text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { words, origins } = foldedWithOrigins(text)
        expect(words.trim()).toBe(folded(text))
        expect(origins).toHaveLength(words.length + 1)
      })
    )
  })

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      })
    )
  })

  it('finds every place, accents and ligatures whole', () => {
    const parts = (wanted: string, text: string) =>
      placesOf(wanted, text).map(({ from, to }) => text.slice(from, to))
    expect(parts('e', 'École, éte\u0301')).toEqual(['É', 'e', 'é', 'e\u0301'])
    expect(parts('oeu', 'un cœur, des Œufs')).toEqual(['œu', 'Œu'])
    expect(parts('a b', 'a\u00a0\n b')).toEqual(['a\u00a0\n b'])
    expect(parts('', 'rien')).toEqual([])
    expect(parts('x', 'rien')).toEqual([])
  })
})
