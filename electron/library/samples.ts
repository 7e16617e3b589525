import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseProjectJson } from '../../shared/formats/json'
import type { SampleEntry } from '../../shared/ipc/contract'
import { failure, type Result, success } from '../../shared/ipc/result'
import { type Document, documentOf } from '../../shared/model/document'
import type { AnyRecord } from '../../shared/model/record'
import { emotionAt, mapsOf, projectOf, stepsOfMap } from '../../shared/model/structure'

/** Every JSON file of the folder is a sample; its name is its id. */
export function sampleIds(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .sort()
}

export function readSample(folder: string, sampleId: string): Result<AnyRecord[]> {
  // Looked up in the list, so that an id is never a way to another file.
  if (!sampleIds(folder).includes(sampleId)) return failure('store.unknownSample')
  const parsed = parseProjectJson(readFileSync(join(folder, `${sampleId}.json`), 'utf8'))
  return parsed.ok ? success(parsed.records) : parsed
}

/** A sample that does not parse is left out: a mistake in one must not hide the others. A test reads them all. */
export function listSamples(folder: string): SampleEntry[] {
  return sampleIds(folder).flatMap((sampleId) => {
    const sample = readSample(folder, sampleId)
    return sample.ok ? [entryOf(sampleId, documentOf(sample.value))] : []
  })
}

function entryOf(sampleId: string, document: Document): SampleEntry {
  const project = projectOf(document)
  const [map] = mapsOf(document)
  return {
    sampleId,
    title: project?.name ?? sampleId,
    description: map?.scenario || (project?.whichAudience ?? ''),
    language: project?.language ?? 'fr',
    curve: map ? curveOf(document, map) : []
  }
}

function curveOf(document: Document, map: ReturnType<typeof mapsOf>[number]): number[] {
  const [personaId] = map.personaIds
  if (!personaId) return []
  return stepsOfMap(document, map.id).flatMap((step) => {
    const emotion = emotionAt(document, step.id, personaId)
    return emotion ? [emotion.score] : []
  })
}
