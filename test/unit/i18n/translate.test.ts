import { expect, test } from 'vitest'
import { missingCharacters } from '../../../shared/i18n/missing-characters'
import { translate } from '../../../shared/i18n/translate'

test('a name that turns text around keeps to itself in a sentence', () => {
  expect(translate('fr', 'export.done', { fileName: 'facture\u202Efdp.exe' })).toBe(
    '«\u00A0\u2068facture\u202Efdp.exe\u2069\u00A0» est enregistré.'
  )
  expect(translate('fr', 'export.done', { fileName: 'Café & thé.pdf' })).toBe(
    '«\u00A0Café & thé.pdf\u00A0» est enregistré.'
  )
})

test('characters without a shape are named as far as they help, and counted beyond', () => {
  expect(missingCharacters(['顧', '客'])).toEqual({ key: 'export.missing', params: { characters: '顧 客' } })
  const many = Array.from({ length: 45 }, (_, index) => String.fromCodePoint(0x4e00 + index))
  const { key, params } = missingCharacters(many)
  expect(translate('fr', key, params)).toMatch(/一 .* et 5 autres caractères\. /)
})
