import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Library } from '../../electron/library/library'
import { OpenProjects } from '../../electron/library/open-projects'
import { listSamples, readSample, sampleIds } from '../../electron/library/samples'
import { takeBytes } from '../../electron/library/take-file'
import { projectToJson } from '../../shared/formats/json'
import { documentFaults, documentOf } from '../../shared/model/document'
import { lensIds } from '../../shared/model/lens-id'
import { lanesOf, mapsOf, stepsOfMap } from '../../shared/model/structure'
import { blankRecords, expectFailure, expectValue, only, stamp } from './project-of'
import { tempFolder } from './temp-folder'

const blank = { name: 'Onboarding', clientName: 'Atelier Nord', language: 'fr' } as const
const samplesFolder = join(import.meta.dirname, '../../resources/samples')

function newLibrary(folder = tempFolder()): Library {
  return new Library({ folder, stamp: () => stamp })
}

test.each(['fr', 'en'] as const)(
  'a blank project in %s is a whole document with lanes in each lens',
  (language) => {
    const document = documentOf(blankRecords().map((record) => record))
    expect([...documentFaults(document)]).toEqual([])
    const library = newLibrary()
    const { projectId } = expectValue(library.create({ ...blank, language }))
    const created = documentOf(expectValue(library.open(projectId)).repository.records())
    const [map] = mapsOf(created)
    if (!map) throw new Error('no map')
    expect(stepsOfMap(created, map.id).length).toBe(2)
    for (const lens of lensIds) expect(lanesOf(created, map.id, lens).length).toBeGreaterThan(2)
    expect([...created.persona.values()].map((persona) => persona.name)).toEqual([
      language === 'fr' ? 'Client' : 'Customer'
    ])
    library.closeAll()
  }
)

test('the list says what the start screen shows, and is the same once the index is gone', () => {
  const folder = tempFolder()
  const library = newLibrary(folder)
  const { projectId } = expectValue(library.create(blank))
  const expected = [
    {
      projectId,
      name: 'Onboarding',
      clientName: 'Atelier Nord',
      mapCount: 1,
      state: 'asIs',
      changedAt: stamp.at,
      binnedAt: null,
      damaged: false
    }
  ]
  expect(library.list()).toEqual(expected)
  const index = join(folder, 'library.json')
  expect(existsSync(index)).toBe(true)
  rmSync(index)
  expect(newLibrary(folder).list()).toEqual(expected)
  writeFileSync(index, '{"broken')
  expect(newLibrary(folder).list()).toEqual(expected)
  expect(JSON.parse(readFileSync(index, 'utf8')).length).toBe(1)
})

test('a change shows in the list at once, while the project is open', () => {
  const library = newLibrary()
  const { projectId } = expectValue(library.create(blank))
  expect(library.list()[0]?.name).toBe('Onboarding')
  const { repository } = expectValue(library.open(projectId))
  const project = only(repository.records(), 'project')
  const patch = { added: [], updated: [[project, { ...project, name: 'Fidélisation' }]], removed: [] }
  expectValue(
    repository.append({ kind: 'edit', undoes: null, labelKey: 'x', labelParams: {}, patch } as never, stamp)
  )
  expect(library.list()[0]?.name).toBe('Fidélisation')
  library.closeAll()
  expect(library.list()[0]?.name).toBe('Fidélisation')
})

test('the bin gives back what it was given, and takes nothing that is open', () => {
  const folder = tempFolder()
  const library = newLibrary(folder)
  const { projectId } = expectValue(library.create(blank))
  expectValue(library.open(projectId))
  expect(expectFailure(library.bin(projectId)).code).toBe('store.inUse')
  library.close(projectId)
  expectValue(library.bin(projectId))
  expect(readdirSync(join(folder, 'projects'))).toEqual([])
  expect(
    newLibrary(folder)
      .list()
      .map((entry) => entry.binnedAt)
  ).toEqual([stamp.at])
  expect(expectFailure(library.open(projectId)).code).toBe('store.notFound')
  expectValue(library.restore(projectId))
  expect(library.list().map((entry) => entry.binnedAt)).toEqual([null])
  expect(expectValue(library.open(projectId)).repository.verify()).toEqual([])
  library.closeAll()
})

test('a duplicate is a project of its own under a name of its own', () => {
  const library = newLibrary()
  const { projectId } = expectValue(library.create(blank))
  const { projectId: copyId } = expectValue(library.duplicate(projectId))
  expect(copyId).not.toBe(projectId)
  expectValue(library.duplicate(copyId))
  expect(
    library
      .list()
      .map((entry) => entry.name)
      .sort()
  ).toEqual(['Onboarding', 'Onboarding (2)', 'Onboarding (3)'])
  const copy = expectValue(library.open(copyId)).repository
  expect(copy.projectId).toBe(copyId)
  expect(copy.verify()).toEqual([])
  library.closeAll()
})

test('a thumbnail holds the first map and nothing of the others', () => {
  const library = newLibrary()
  const records = blankRecords()
  const other = { ...only(records, 'map'), id: 'map_other', title: 'Other', order: 'z' } as const
  const phase = { ...only(records, 'phase'), id: 'phase_other', mapId: other.id } as const
  const { projectId } = expectValue(library.createFromRecords([...records, other, phase], { keepId: true }))
  const { records: drawn } = expectValue(library.thumbnail(projectId))
  expect([...documentFaults(documentOf(drawn))]).toEqual([])
  expect(drawn.filter((record) => record.type === 'map').map((map) => map.id)).toEqual([
    only(records, 'map').id
  ])
  expect(drawn.some((record) => record.id === 'phase_other')).toBe(false)
})

test('an import keeps its id where nobody has it, and becomes a second project where somebody has', () => {
  const library = newLibrary()
  const records = blankRecords('Import')
  const json = new TextEncoder().encode(projectToJson(documentOf(records)))
  const first = expectValue(takeBytes(library, 'Import.json', json, 'fr'))
  expect(first.projectId).toBe(only(records, 'project').id)
  const second = expectValue(takeBytes(library, 'Import.json', json, 'fr'))
  expect(second.projectId).not.toBe(first.projectId)
  expect(
    library
      .list()
      .map((entry) => entry.name)
      .sort()
  ).toEqual(['Import', 'Import (2)'])
  expect(expectFailure(takeBytes(library, 'Import.docx', json, 'fr')).code).toBe('import.unknownKind')
})

test('one window a project', () => {
  const library = newLibrary()
  const open = new OpenProjects(library)
  const { projectId } = expectValue(library.create(blank))
  expectValue(open.open(projectId, 1))
  expect(open.elsewhere(projectId, 1)).toBeNull()
  expect(open.elsewhere(projectId, 2)).toBe(1)
  expect(expectFailure(open.of(projectId, 2)).code).toBe('store.notOpen')
  expectValue(open.of(projectId, 1))
  // A page that was reloaded opens again in the same window.
  expectValue(open.open(projectId, 1))
  open.windowClosed(1)
  expect(library.openOne(projectId)).toBeNull()
  expect(open.elsewhere(projectId, 2)).toBeNull()
})

test('a window let in reads a project for as long as another one has it open, and never holds it', () => {
  const library = newLibrary()
  const open = new OpenProjects(library)
  const { projectId } = expectValue(library.create(blank))
  expectValue(open.open(projectId, 1))
  expect(expectFailure(open.readable(projectId, 2)).code).toBe('store.notOpen')
  open.admit(2, projectId)
  expectValue(open.readable(projectId, 2))
  expect(expectFailure(open.of(projectId, 2)).code).toBe('store.notOpen')
  expectValue(open.readable(projectId, 1))
  open.dismiss(2)
  expect(expectFailure(open.readable(projectId, 2)).code).toBe('store.notOpen')
  open.admit(2, projectId)
  open.close(projectId, 1)
  expect(expectFailure(open.readable(projectId, 2)).code).toBe('store.notOpen')
})

test('every sample parses, is described, and opens as a new project each time', () => {
  const ids = sampleIds(samplesFolder)
  expect(ids.length).toBeGreaterThan(0)
  const entries = listSamples(samplesFolder)
  expect(entries.map((entry) => entry.sampleId)).toEqual(ids)
  for (const entry of entries) {
    expect(entry.title).not.toBe('')
    expect(entry.description).not.toBe('')
    expect(entry.curve.length).toBeGreaterThan(5)
  }
  const library = newLibrary()
  for (const id of ids) {
    const records = expectValue(readSample(samplesFolder, id))
    const first = expectValue(library.createFromRecords(records, { keepId: false }))
    const second = expectValue(library.createFromRecords(records, { keepId: false }))
    expect(first.projectId).not.toBe(second.projectId)
    expect(expectValue(library.open(first.projectId)).repository.verify()).toEqual([])
  }
  library.closeAll()
  expect(expectFailure(readSample(samplesFolder, '../samples/none')).code).toBe('store.unknownSample')
})

test('what was on its way in when the app ended is not in the library afterwards', () => {
  const folder = tempFolder()
  const library = newLibrary(folder)
  expectValue(library.create(blank))
  const half = join(folder, 'incoming', 'project-half')
  writeFileSync(join(folder, 'incoming', 'x'), 'x')
  expect(existsSync(half)).toBe(false)
  expect(newLibrary(folder).list().length).toBe(1)
  expect(existsSync(join(folder, 'incoming'))).toBe(false)
})
