import { expect, test } from 'vitest'
import { translate } from '../../../shared/i18n/translate'

test('a name that turns text around keeps to itself in a sentence', () => {
  expect(translate('fr', 'export.done', { fileName: 'facture\u202Efdp.exe' })).toBe(
    '«\u00A0\u2068facture\u202Efdp.exe\u2069\u00A0» est enregistré.'
  )
  expect(translate('fr', 'export.done', { fileName: 'Café & thé.pdf' })).toBe(
    '«\u00A0Café & thé.pdf\u00A0» est enregistré.'
  )
})
