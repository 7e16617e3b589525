import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayField,
  instantField,
  nameField,
  textField,
  toPlainName,
  toPlainText
} from '../../../shared/model/text-field'

const anyUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 9, 10, 13, 0x85, 0xd800)), {
    maxLength: 40
  })
  .map((units) => String.fromCharCode(...units))

describe('plain text', () => {
  test('whatever is typed or pasted becomes text that the fields accept', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(textField.safeParse(toPlainText(text)).success).toBe(true)
        expect(nameField.safeParse(toPlainName(text)).success).toBe(true)
        expect(toPlainName(text)).not.toContain('\n')
      })
    )
  })

  test('is left as it is the second time', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(toPlainText(toPlainText(text))).toBe(toPlainText(text))
        expect(toPlainName(toPlainName(text))).toBe(toPlainName(text))
      })
    )
  })

  test('keeps everything visible', () => {
    const text = '\u202fÀ l’œuvre\u00a0: 👩🏽‍🔬 <img onerror=x> =HYPERLINK("a")\tالعربية\u2212'
    expect(toPlainText(text)).toBe(text)
    expect(toPlainText('un\r\ndeux\rtrois')).toBe('un\ndeux\ntrois')
    expect(toPlainName('un \r\n  deux')).toBe('un deux')
    expect(toPlainText('a\u0000b\u001bc\u007fd')).toBe('abcd')
    expect(toPlainText('\ud800x')).toBe('\ufffdx')
  })
})

test('fields refuse what storage and exports cannot carry', () => {
  for (const text of ['\u0000', '\u0085', '\ud800', 'a\rb'])
    expect(textField.safeParse(text).success).toBe(false)
  expect(nameField.safeParse('x'.repeat(2_001)).success).toBe(false)
  expect(textField.safeParse('x'.repeat(100_001)).success).toBe(false)
  expect(dayField.safeParse('23/11/2026').success).toBe(false)
  expect(instantField.safeParse('2026-11-23T10:00:00Z').success).toBe(false)
  expect(instantField.safeParse('2026-11-23T10:00:00.000Z').success).toBe(true)
})
