import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  hasMoreCells,
  parseTable,
  tableHtml,
  tableText
} from '../../../../renderer/editor/clipboard/table-text'

test('lines of any system are rows of one cell', () => {
  expect(parseTable('un\r\ndeux\rtrois\nquatre')).toEqual([['un'], ['deux'], ['trois'], ['quatre']])
  expect(parseTable('un\n\ndeux\n')).toEqual([['un'], [''], ['deux']])
  expect(parseTable('')).toEqual([])
})

test('tabs divide cells, also the empty ones at the ends', () => {
  expect(parseTable('\ta\t\n\n1\t2\t3\n')).toEqual([['', 'a', ''], [''], ['1', '2', '3']])
  expect(parseTable('a\t')).toEqual([['a', '']])
})

test('a cell with breaks or quotes in it comes in quotes', () => {
  expect(parseTable('"deux\nlignes"\tb\n"il dit ""non"""\td')).toEqual([
    ['deux\nlignes', 'b'],
    ['il dit "non"', 'd']
  ])
})

test('the quotation marks of a sentence are its own', () => {
  const lines = ['"Trop long"', '"Trop long", dit-elle', 'Écran de 12"', '"sans fin']
  expect(parseTable(lines.join('\n'))).toEqual(lines.map((line) => [line]))
})

test('a list with bullets loses them, a table with dashes keeps them', () => {
  expect(parseTable('•\tUn\n\n  ◦ Deux')).toEqual([['Un'], [''], ['Deux']])
  expect(parseTable('- Un\n- Deux')).toEqual([['Un'], ['Deux']])
  expect(parseTable('-\tUn\n-\tDeux')).toEqual([
    ['-', 'Un'],
    ['-', 'Deux']
  ])
  expect(parseTable('- Un\nDeux')).toEqual([['- Un'], ['Deux']])
})

test('any table of words is read back as it was written', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'é', '"', '\n', '\t', ' ', 'x') })
    .map((text) => `m${text}`)
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })
    )
  fc.assert(
    fc.property(table, (rows) => {
      expect(parseTable(tableText(rows))).toEqual(rows)
    })
  )
})

test('markup in a text stays text', () => {
  expect(tableHtml([['<b>"a" & b</b>', 'c\nd']])).toBe(
    '<table><tr><td>&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;</td><td>c<br>d</td></tr></table>'
  )
})

test('a table too large to be taken apart is told from its marks', () => {
  expect(hasMoreCells('un\tdeux\ntrois', 2)).toBe(false)
  expect(hasMoreCells('un\tdeux\ntrois', 1)).toBe(true)
  expect(hasMoreCells('', 0)).toBe(false)
  expect(hasMoreCells('a\tb\n'.repeat(60_000), 100_000)).toBe(true)
})
