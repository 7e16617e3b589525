import { expect, test } from 'vitest'
import { readsRightToLeft } from '../../../shared/text/direction'

test('the first letter with a direction decides, as it does in a field', () => {
  expect(readsRightToLeft(['שלום עולם', 'then English'])).toBe(true)
  expect(readsRightToLeft(['« 42 – مرحبا »', 'Parcours'])).toBe(true)
  expect(readsRightToLeft(['Le mot שלום', 'שלום'])).toBe(false)
  expect(readsRightToLeft(['顧客 مرحبا'])).toBe(false)
  expect(readsRightToLeft(['\u200F42'])).toBe(true)
})

test('text without such letters reads from the left', () => {
  expect(readsRightToLeft([])).toBe(false)
  expect(readsRightToLeft(['', '42 %', '👨‍👩‍👧‍👦'])).toBe(false)
  expect(readsRightToLeft(['facture\u202Efdp.exe'])).toBe(false)
})
