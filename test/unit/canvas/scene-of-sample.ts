import { readFileSync } from 'node:fs'
import { parseProjectJson } from '../../../shared/formats/json'
import { lenses } from '../../../shared/lenses/lenses'
import type { Scene } from '../../../shared/lenses/scene'
import { type Document, documentOf } from '../../../shared/model/document'
import type { LensId } from '../../../shared/model/lens-id'
import { createMeasurer } from '../../../shared/text/create-measurer'
import { type BundledFile, fontFiles } from '../../../shared/text/font-files'

const fonts = Object.fromEntries(
  fontFiles.map((file) => [file, readFileSync(`resources/fonts/${file}`)])
) as unknown as Record<BundledFile, Uint8Array>

export const measurer = createMeasurer(fonts)

export function sampleDocument(): Document {
  const parsed = parseProjectJson(readFileSync('resources/samples/onboarding-saas-b2b.json', 'utf8'))
  if (!parsed.ok) throw new Error('The sample does not read')
  return documentOf(parsed.records)
}

export function sampleScene(document: Document, lens: LensId): Scene {
  const [map] = document.map.values()
  if (!map) throw new Error('The sample has no map')
  return lenses[lens].project(document, { mapId: map.id, locale: 'fr', measurer, columnWidth: null })
}
