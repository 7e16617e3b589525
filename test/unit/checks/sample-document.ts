import { readFileSync } from 'node:fs'
import { parseProjectJson } from '../../../shared/formats/json'
import { type Document, documentOf } from '../../../shared/model/document'

export type SampleId = 'onboarding-saas-b2b' | 'emprunt-immobilier' | 'internet-outage'

export function sampleDocument(id: SampleId): Document {
  const url = new URL(`../../../resources/samples/${id}.json`, import.meta.url)
  const parsed = parseProjectJson(readFileSync(url, 'utf8'))
  if (!parsed.ok) throw new Error(`${id}: ${parsed.failure.code}`)
  return documentOf(parsed.records)
}
