import { expect, test } from 'vitest'
import { safeLink } from '../../../shared/model/link'

test.each([
  ['https://exemple.fr/a?b=c#d', 'https://exemple.fr/a?b=c#d'],
  ['  HTTP://EXEMPLE.FR ', 'HTTP://EXEMPLE.FR'],
  ['mailto:claire@exemple.fr', 'mailto:claire@exemple.fr'],
  ['www.exemple.fr/page', 'https://www.exemple.fr/page']
])('%j may be opened', (text, url) => {
  expect(safeLink(text)).toBe(url)
})

test.each([
  '',
  'Classeur 4, onglet B',
  'exemple',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'smb://serveur/partage',
  'vscode://x',
  'https://',
  'https:///chemin',
  'https://exemple.fr/a b',
  'https://exemple.fr\njavascript:alert(1)',
  'mailto:',
  `https://exemple.fr/${'a'.repeat(2_000)}`
])('%j stays text', (text) => {
  expect(safeLink(text)).toBeNull()
})
