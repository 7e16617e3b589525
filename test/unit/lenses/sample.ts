import { readFileSync } from 'node:fs'
import { parseProjectJson } from '../../../shared/formats/json'
import { type Document, documentOf } from '../../../shared/model/document'

export function sampleDocument(name = 'onboarding-saas-b2b'): Document {
  const file = new URL(`../../../resources/samples/${name}.json`, import.meta.url)
  const parsed = parseProjectJson(readFileSync(file, 'utf8'))
  if (!parsed.ok) throw new Error(`${name} is refused`)
  return documentOf(parsed.records)
}
