import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseImportFile } from '../../../shared/formats/import-file'
import { documentOf } from '../../../shared/model/document'
import { notesOf, phasesOf } from './read-document'

const page = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8')
const [json = '', mermaid = '', csv = ''] = [...page.matchAll(/^```\w*\n([^`]*)^```$/gm)].map(
  ([, block]) => block
)

it.each([
  ['json', json, ['Choisir'], 1],
  ['mmd', mermaid, ['Choisir'], 0],
  ['csv', csv, ['Choisir'], 4]
])('the example of docs/formats.md for %s is read', (extension, text, phases, notes) => {
  const parsed = parseImportFile(`exemple.${extension}`, new TextEncoder().encode(text), 'fr')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  const document = documentOf(parsed.records)
  expect(phasesOf(document).map(({ name }) => name)).toEqual(phases)
  expect(notesOf(document)).toHaveLength(notes)
})
