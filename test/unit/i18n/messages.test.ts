import { expect, test } from 'vitest'
import { en } from '../../../shared/i18n/en'
import { fr } from '../../../shared/i18n/fr'

const parameters = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((match) => match[1]).sort()

test('every message stands in both languages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort())
})

test('both languages of a message take the same parameters', () => {
  const differing = Object.entries(fr).filter(([key, text]) => {
    const other = (en as Readonly<Record<string, string>>)[key] ?? ''
    return String(new Set(parameters(text))) !== String(new Set(parameters(other)))
  })
  expect(differing.map(([key]) => key)).toEqual([])
})

test('no message is empty', () => {
  const empty = [...Object.entries(fr), ...Object.entries(en)].filter(([, text]) => text.trim() === '')
  expect(empty.map(([key]) => key)).toEqual([])
})
