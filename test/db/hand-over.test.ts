import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSchema, migrations, newestVersion } from '../../electron/db/migrate'
import type { ProjectRepository } from '../../electron/db/project-repository'
import { openSqlite, type Sqlite } from '../../electron/db/sqlite'
import { handOver, writeParcours } from '../../electron/library/hand-over'
import { openIncomingFile, verifyIncomingFile } from '../../electron/library/incoming'
import { Library } from '../../electron/library/library'
import { takeBytes, takeFile } from '../../electron/library/take-file'
import type { HistoryEntry } from '../../shared/ipc/contract'
import { documentOf } from '../../shared/model/document'
import type { Id } from '../../shared/model/id'
import type { Patch } from '../../shared/model/patch'
import { blankRecords, expectFailure, expectValue, label, only, stamp } from './project-of'
import { tempFolder } from './temp-folder'

const secret = 'Phrase supprimée que personne ne doit relire'

function newLibrary(folder = tempFolder()): { folder: string; library: Library } {
  return { folder, library: new Library({ folder, stamp: () => stamp }) }
}

function edit(repository: ProjectRepository, patch: Patch): void {
  const { revision } = repository.head()
  expectValue(
    repository.commit(
      { baseRevision: revision, kind: 'edit', undoes: null, patch: patch as HistoryEntry['patch'], ...label },
      stamp
    )
  )
}

function rename(repository: ProjectRepository, name: string): void {
  const step = only(repository.records(), 'step')
  edit(repository, { added: [], updated: [[step, { ...step, name }]], removed: [] })
}

/** A project in which one text was written and taken away again. */
function projectWithSecret(library: Library): { projectId: Id<'project'>; repository: ProjectRepository } {
  const { projectId } = expectValue(
    library.create({ name: 'Onboarding', clientName: 'Nord', language: 'fr' })
  )
  const { repository } = expectValue(library.open(projectId))
  rename(repository, secret)
  rename(repository, 'Comparer les offres')
  return { projectId, repository }
}

async function copyOf(library: Library, repository: ProjectRepository, withHistory = false): Promise<string> {
  const path = join(tempFolder(), 'Copie.parcours')
  expectValue(await handOver(repository, path, { withHistory, stamp, tempFolder: library.tempFolder }))
  return path
}

/** Name, size and content of every file under a folder. */
function contentOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name)
      const content = statSync(path).isFile()
        ? createHash('sha256').update(readFileSync(path)).digest('hex')
        : ''
      return `${name} ${content}`
    })
}

test('a copy opens elsewhere with the same document, and knows where it comes from', async () => {
  const here = newLibrary()
  const { projectId, repository } = projectWithSecret(here.library)
  const path = await copyOf(here.library, repository)
  const there = newLibrary()
  expect(expectValue(takeFile(there.library, path, 'fr'))).toEqual({ projectId })
  const taken = expectValue(there.library.open(projectId)).repository
  expect(documentOf(taken.records())).toEqual(documentOf(repository.records()))
  expect(taken.head().revision).toBe(repository.head().revision)
  expect(repository.hasChange(taken.snapshotOf() ?? '')).toBe(true)
  expect(taken.verify()).toEqual([])
  rename(taken, 'Signer')
  expect(taken.load().undo.map((entry) => entry.revision)).toEqual([4])
  there.library.closeAll()
  here.library.closeAll()
})

test('deleted text is not in a copy, unless the history was asked for', async () => {
  const { library } = newLibrary()
  const { repository } = projectWithSecret(library)
  const without = readFileSync(await copyOf(library, repository))
  const path = await copyOf(library, repository, true)
  const withHistory = readFileSync(path)
  expect(without.includes(Buffer.from(secret))).toBe(false)
  expect(without.includes(Buffer.from('Comparer les offres'))).toBe(true)
  expect(withHistory.includes(Buffer.from(secret))).toBe(true)
  const copy = expectValue(openIncomingFile(path))
  expect(copy.load().undo.length).toBe(2)
  copy.close()
  library.closeAll()
})

test('images go along, and those that no record names any more stay behind', async () => {
  const { library } = newLibrary()
  const { repository } = projectWithSecret(library)
  const bytes = new TextEncoder().encode('an image that stays')
  const gone = new TextEncoder().encode('an image that was deleted')
  const asset = (id: string, content: Uint8Array) =>
    ({
      type: 'asset',
      id: `asset_${id}`,
      hash: createHash('sha256').update(content).digest('hex'),
      mediaType: 'image/png',
      byteLength: content.byteLength,
      width: 1,
      height: 1,
      name: ''
    }) as const
  expectValue(repository.putAsset(bytes, asset('a', bytes)))
  expectValue(repository.putAsset(gone, asset('b', gone)))
  edit(repository, { added: [asset('a', bytes)], updated: [], removed: [] })
  expect(expectFailure(repository.putAsset(bytes, asset('b', gone))).code).toBe('asset.mismatch')
  const path = await copyOf(library, repository)
  const copy = expectValue(openIncomingFile(path))
  expect(copy.getAsset(asset('a', bytes).hash)).toEqual(bytes)
  expect(copy.getAsset(asset('b', gone).hash)).toBeNull()
  expect(readFileSync(path).includes(Buffer.from(gone))).toBe(false)
  copy.close()
  library.closeAll()
})

test('a copy opens from a read-only file in a read-only folder, and is left as it is', async () => {
  const here = newLibrary()
  const { repository } = projectWithSecret(here.library)
  const source = await copyOf(here.library, repository)
  const folder = tempFolder()
  const path = join(folder, 'read-only.parcours')
  writeFileSync(path, readFileSync(source), { mode: 0o444 })
  chmodSync(folder, 0o555)
  const before = contentOf(folder)
  const there = newLibrary()
  expectValue(takeFile(there.library, path, 'fr'))
  expect(contentOf(folder)).toEqual(before)
  expect(there.library.list().length).toBe(1)
  chmodSync(folder, 0o755)
  here.library.closeAll()
})

test('opening the same copy twice gives one project; a copy that went on alone becomes a second one', async () => {
  const here = newLibrary()
  const { projectId, repository } = projectWithSecret(here.library)
  const path = await copyOf(here.library, repository)
  expect(expectValue(takeFile(here.library, path, 'fr'))).toEqual({ projectId })
  const there = newLibrary()
  expectValue(takeFile(there.library, path, 'fr'))
  expectValue(takeFile(there.library, path, 'fr'))
  expect(there.library.list().map((entry) => entry.name)).toEqual(['Onboarding'])
  const theirs = expectValue(there.library.open(projectId)).repository
  rename(theirs, 'Signer')
  const back = await copyOf(there.library, theirs, true)
  const taken = expectValue(takeBytes(here.library, 'Retour.parcours', readFileSync(back), 'fr'))
  expect(taken.projectId).not.toBe(projectId)
  const names = here.library.list().map((entry) => entry.name)
  expect(names.sort()).toEqual(['Onboarding', 'Onboarding (2)'])
  const second = expectValue(here.library.open(taken.projectId)).repository
  expect(second.verify()).toEqual([])
  expect(second.load().undo).toEqual([])
  expect(only(second.records(), 'step').name).toBe('Signer')
  there.library.closeAll()
  here.library.closeAll()
})

test('a file of records alone is whole, and verifies', async () => {
  const path = join(tempFolder(), 'Neuf.parcours')
  const records = blankRecords()
  expectValue(await writeParcours(path, records, { stamp, tempFolder: tempFolder() }))
  expect(expectValue(verifyIncomingFile(path))).toEqual([])
  const copy = expectValue(openIncomingFile(path))
  expect(documentOf(copy.records())).toEqual(documentOf(records))
  copy.close()
})

test('a copy into a folder that is gone leaves nothing behind', async () => {
  const { folder, library } = newLibrary()
  const { repository } = projectWithSecret(library)
  const path = join(folder, 'nowhere', 'Copie.parcours')
  const result = await handOver(repository, path, {
    withHistory: false,
    stamp,
    tempFolder: library.tempFolder
  })
  expect(expectFailure(result).code).toBe('save.notFound')
  expect(readdirSync(library.tempFolder)).toEqual([])
  library.closeAll()
})

async function goodFile(): Promise<Buffer> {
  const { library } = newLibrary()
  const { repository } = projectWithSecret(library)
  const bytes = readFileSync(await copyOf(library, repository))
  library.closeAll()
  return bytes
}

/** Offers the bytes as a file and as a drop; both must refuse, and change neither the library nor the file. */
function refusalOf(bytes: Uint8Array, name = 'Mauvais.parcours'): string {
  const { folder, library } = newLibrary()
  expectValue(library.create({ name: 'Mon projet', clientName: '', language: 'fr' }))
  library.list()
  const place = tempFolder()
  const path = join(place, name)
  writeFileSync(path, bytes)
  const before = [...contentOf(folder), ...contentOf(place)]
  const { code } = expectFailure(takeFile(library, path, 'fr'))
  expect(expectFailure(takeBytes(library, name, bytes, 'fr')).code).toBe(code)
  expect([...contentOf(folder), ...contentOf(place)]).toEqual(before)
  expect(library.list().map((entry) => entry.name)).toEqual(['Mon projet'])
  return code
}

function changed(bytes: Buffer, change: (db: Sqlite) => void): Buffer {
  const path = join(tempFolder(), 'changed.db')
  writeFileSync(path, bytes)
  const db = openSqlite(path)
  change(db)
  db.close()
  return readFileSync(path)
}

test('an empty file, a text and a folder are refused by what they are', () => {
  expect(refusalOf(Buffer.alloc(0))).toBe('file.empty')
  expect(refusalOf(Buffer.from('Ceci n’est pas une base'))).toBe('file.notParcours')
  const { library } = newLibrary()
  const folder = join(tempFolder(), 'Dossier.parcours')
  mkdirSync(folder)
  expect(expectFailure(takeFile(library, folder, 'fr')).code).toBe('file.notAllowed')
  expect(expectFailure(takeFile(library, join(folder, 'absent.parcours'), 'fr')).code).toBe('file.notFound')
})

test('a file cut at any byte is refused', async () => {
  const bytes = await goodFile()
  const { folder, library } = newLibrary()
  const before = contentOf(folder)
  const offsets = new Set([1, 15, 16, 17, 99, 100, 101, 4095, 4096, 4097, bytes.length - 1])
  for (let offset = 1; offset < bytes.length; offset += 97) offsets.add(offset)
  for (const offset of offsets) {
    const { code } = expectFailure(takeBytes(library, 'Coupé.parcours', bytes.subarray(0, offset), 'fr'))
    expect(code).toBe('file.truncated')
  }
  expect(contentOf(folder)).toEqual(before)
  expect(refusalOf(bytes.subarray(0, 5_000))).toBe('file.truncated')
  expect(refusalOf(Buffer.concat([bytes, Buffer.from('more')]))).toBe('file.damaged')
})

test("another program's database is refused", () => {
  const path = join(tempFolder(), 'other.db')
  const db = openSqlite(path)
  db.exec("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('x')")
  db.close()
  expect(refusalOf(readFileSync(path))).toBe('file.otherProgram')
})

test('a file of a later release is refused with both numbers', async () => {
  const bytes = changed(await goodFile(), (db) => db.pragma('user_version = 9990'))
  expect(refusalOf(bytes)).toBe('file.newerSchema')
  const { library } = newLibrary()
  const { params } = expectFailure(takeBytes(library, 'a.parcours', bytes, 'fr'))
  expect(params).toEqual({ found: 9990, known: newestVersion() })
})

test('anything in the schema that is not ours is refused', async () => {
  const bytes = await goodFile()
  for (const sql of [
    'CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM card; END',
    'CREATE VIEW v AS SELECT * FROM step',
    'CREATE TABLE extra (a TEXT)',
    'DROP TABLE annotation',
    'ALTER TABLE step ADD COLUMN more TEXT',
    'ALTER TABLE card RENAME TO card_real; CREATE VIEW card AS SELECT * FROM card_real'
  ]) {
    expect(refusalOf(changed(bytes, (db) => void db.exec(sql)))).toBe('file.damaged')
  }
  expect(refusalOf(changed(bytes, (db) => db.pragma('user_version = 5')))).toBe('file.damaged')
})

test('a file whose content was changed by hand is refused', async () => {
  const bytes = await goodFile()
  for (const sql of [
    "UPDATE step SET name = 'Autre chose'",
    'DELETE FROM lane',
    "UPDATE change SET author = 'Someone else'",
    'UPDATE head SET revision = revision + 1',
    'DELETE FROM change',
    'DELETE FROM head',
    "UPDATE project SET id = 'project_other'"
  ]) {
    const broken = changed(bytes, (db) => {
      db.pragma('foreign_keys = OFF')
      db.exec(sql)
    })
    expect(refusalOf(broken)).toBe('file.damaged')
  }
})

test('an empty database with our marks is refused', () => {
  const path = join(tempFolder(), 'marks.db')
  const db = openSqlite(path)
  createSchema(db, 10, migrations)
  db.close()
  expect(refusalOf(readFileSync(path))).toBe('file.damaged')
})

test('a flipped bit is either without effect or refused, never shown', async () => {
  const bytes = await goodFile()
  const { library } = newLibrary()
  const good = expectValue(openIncomingFileOf(bytes))
  // Unused room in a page is zeros, and a bit flipped there means nothing.
  const used = [...bytes.keys()].filter((index) => bytes[index] !== 0)
  let state = 12345
  let refused = 0
  for (let round = 0; round < 400; round += 1) {
    state = (state * 1103515245 + 12345) % 2147483648
    const flipped = Buffer.from(bytes)
    const offset = used[state % used.length] ?? 0
    flipped[offset] = (flipped[offset] ?? 0) ^ (1 << (round % 8))
    const opened = openIncomingFileOf(flipped)
    if (!opened.ok) refused += 1
    else expect(opened.value).toEqual(good)
  }
  expect(refused).toBeGreaterThan(300)
  expect(library.list()).toEqual([])

  function openIncomingFileOf(content: Buffer) {
    const path = join(tempFolder(), 'f.parcours')
    writeFileSync(path, content)
    const opened = openIncomingFile(path)
    if (!opened.ok) return opened
    const records = opened.value.records()
    opened.value.close()
    return { ok: true as const, value: records }
  }
})
