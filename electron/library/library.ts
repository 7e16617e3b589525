import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync
} from 'node:fs'
import { join } from 'node:path'
import type { LibraryEntry, OpenProject } from '../../shared/ipc/contract'
import { failure, type Result, success } from '../../shared/ipc/result'
import { documentOf } from '../../shared/model/document'
import { type Id, idSchema, newId } from '../../shared/model/id'
import type { AnyRecord, RecordOf } from '../../shared/model/record'
import { mapsOf, projectOf } from '../../shared/model/structure'
import type { Stamp } from '../db/change-log'
import { fileFailure } from '../db/file-failure'
import { type Beginning, createProject, openProject, type ProjectRepository } from '../db/project-repository'
import { finishSwap, type Recovery, rebuild } from '../db/rebuild'
import { replaceText, syncFile, syncFolder } from '../db/sync'
import { blankProject, type NewProject } from './blank-project'
import { freeName } from './free-name'
import { LibraryIndex, seenState } from './library-index'

type ProjectId = Id<'project'>
type Place = 'projects' | 'bin'

const projectIdSchema = idSchema('project')
const binnedFile = 'binned-at'

export type LibraryOptions = {
  /** The user data folder; the library takes `projects`, `bin`, `incoming` and `library.json` in it. */
  readonly folder: string
  readonly stamp: () => Stamp
}

export type Opened = { readonly repository: ProjectRepository; readonly recovered: Recovery | null }

/** The folder of projects. One file a project, and one connection to it however many ask. */
export class Library {
  readonly #folder: string
  readonly #stamp: () => Stamp
  readonly #index: LibraryIndex
  readonly #open = new Map<ProjectId, ProjectRepository>()

  constructor({ folder, stamp }: LibraryOptions) {
    this.#folder = folder
    this.#stamp = stamp
    // What was on its way in when the app ended: whole projects are never left there.
    rmSync(this.tempFolder, { recursive: true, force: true })
    for (const place of ['projects', 'bin']) mkdirSync(join(folder, place), { recursive: true })
    this.#index = new LibraryIndex(join(folder, 'library.json'))
  }

  get tempFolder(): string {
    return join(this.#folder, 'incoming')
  }

  /** To be shown in the system's file manager. */
  fileOf(projectId: ProjectId): string {
    return this.#fileIn(existsSync(this.#folderIn('projects', projectId)) ? 'projects' : 'bin', projectId)
  }

  has(projectId: ProjectId): boolean {
    return existsSync(this.#folderIn('projects', projectId)) || existsSync(this.#folderIn('bin', projectId))
  }

  list(): LibraryEntry[] {
    const rows = (['projects', 'bin'] as const).flatMap((place) =>
      this.#idsIn(place).map((projectId) => this.#look(place, projectId))
    )
    this.#index.replace(rows)
    return rows.map((row) => row.entry)
  }

  create(project: NewProject): Result<{ projectId: ProjectId }> {
    const label = { labelKey: 'log.projectCreated', labelParams: {} }
    return this.#place(blankProject(project), { ...this.#fresh(), ...label }, null)
  }

  /** `keepId` where the records are somebody's own project; a sample makes a project of its own each time. */
  createFromRecords(
    records: readonly AnyRecord[],
    { keepId }: { readonly keepId: boolean }
  ): Result<{ projectId: ProjectId }> {
    const project = records.find((record) => record.type === 'project')
    if (!project) return failure('store.invalidChange')
    const own = keepId && !this.has(project.id)
    const placed = own ? records : withIdentity(records, this.#identityFor(project))
    return this.#place(placed, { ...this.#fresh(), labelKey: 'log.projectImported', labelParams: {} }, null)
  }

  duplicate(projectId: ProjectId): Result<{ projectId: ProjectId }> {
    return this.use(projectId, (source) => {
      const { revision, hash } = source.head()
      const records = source.records()
      const project = records.find((record) => record.type === 'project')
      if (!project) return failure('store.damaged')
      const label = { labelKey: 'log.projectCopied', labelParams: {} }
      const beginning = { stamp: this.#stamp(), revision, prevHash: hash, ...label }
      return this.#place(withIdentity(records, this.#identityFor(project)), beginning, source)
    })
  }

  /** Takes in a checked `.parcours` file; the caller closes `incoming`. */
  take(incoming: ProjectRepository): Result<{ projectId: ProjectId }> {
    const { projectId } = incoming.head()
    if (existsSync(this.#folderIn('projects', projectId))) {
      const known = this.use(projectId, (mine) => success(holdsSame(mine, incoming)))
      if (known.ok && known.value) return success({ projectId })
    }
    const project = incoming.records().find((record) => record.type === 'project')
    if (!project) return failure('file.damaged')
    return this.#inTemp((folder) => {
      const path = join(folder, 'project.db')
      const copied = incoming.vacuumInto(path)
      if (!copied.ok) return copied
      const opened = openProject(path)
      if (!opened.ok) return opened
      const identity = this.has(projectId) ? this.#identityFor(project) : project
      const placed = identity === project ? success(undefined) : this.#rename(opened.value, project, identity)
      opened.value.close()
      return placed.ok ? this.#moveIn(folder, identity.id) : placed
    })
  }

  #rename(
    repository: ProjectRepository,
    project: RecordOf<'project'>,
    identity: RecordOf<'project'>
  ): Result<unknown> {
    const patch = { added: [identity], updated: [], removed: [project] }
    const label = { labelKey: 'log.projectCopied', labelParams: {} }
    return repository.append({ kind: 'import', undoes: null, patch, ...label }, this.#stamp())
  }

  bin(projectId: ProjectId): Result<undefined> {
    if (this.#open.has(projectId)) return failure('store.inUse')
    return this.#move(projectId, 'projects', 'bin', (folder) =>
      replaceText(join(folder, binnedFile), this.#stamp().at)
    )
  }

  restore(projectId: ProjectId): Result<undefined> {
    return this.#move(projectId, 'bin', 'projects', (folder) =>
      rmSync(join(folder, binnedFile), { force: true })
    )
  }

  /** Opens for a window, and rebuilds first where the file is damaged. `close` when the window is done. */
  open(projectId: ProjectId): Result<Opened> {
    const already = this.#open.get(projectId)
    if (already) return success({ repository: already, recovered: null })
    const opened = this.#openFile(projectId)
    if (opened.ok) this.#open.set(projectId, opened.value.repository)
    return opened
  }

  openOne(projectId: ProjectId): ProjectRepository | null {
    return this.#open.get(projectId) ?? null
  }

  close(projectId: ProjectId): void {
    this.#open.get(projectId)?.close()
    this.#open.delete(projectId)
  }

  closeAll(): void {
    for (const projectId of [...this.#open.keys()]) this.close(projectId)
  }

  /** A short look into a project, open in a window or not. */
  use<T>(projectId: ProjectId, work: (repository: ProjectRepository) => Result<T>): Result<T> {
    const already = this.#open.get(projectId)
    if (already) return work(already)
    const path = this.#fileIn('projects', projectId)
    finishSwap(path)
    const opened = openProject(path)
    if (!opened.ok) return opened
    try {
      return work(opened.value)
    } finally {
      opened.value.close()
    }
  }

  /** Enough to draw the first map, and no other map's notes. */
  thumbnail(projectId: ProjectId): Result<Pick<OpenProject, 'revision' | 'records'>> {
    return this.use(projectId, (repository) => {
      const records = repository.records()
      const [first] = mapsOf(documentOf(records))
      const drawn = records.filter((record) => {
        if (record.type === 'map') return record.id === first?.id
        return 'mapId' in record ? record.mapId === first?.id : record.type !== 'asset'
      })
      return success({ revision: repository.head().revision, records: drawn })
    })
  }

  #openFile(projectId: ProjectId): Result<Opened> {
    const path = this.#fileIn('projects', projectId)
    finishSwap(path)
    const opened = openProject(path)
    if (opened.ok) return success({ repository: opened.value, recovered: null })
    if (opened.failure.code !== 'store.damaged') return opened
    const recovered = rebuild(path, this.#stamp())
    if (!recovered.ok) return recovered
    const again = openProject(path)
    return again.ok ? success({ repository: again.value, recovered: recovered.value }) : again
  }

  #look(place: Place, projectId: ProjectId): { seen: string; entry: LibraryEntry } {
    const path = this.#fileIn(place, projectId)
    finishSwap(path)
    const seen = `${place} ${seenState(path)}`
    const entry = this.#index.get(projectId, seen) ?? this.#readEntry(place, projectId)
    // Opening folds the write-ahead log into the file, so what was seen is asked again. What could not be read is
    // looked at each time: the reason may have been a passing one.
    return { seen: entry.damaged ? '' : `${place} ${seenState(path)}`, entry }
  }

  #readEntry(place: Place, projectId: ProjectId): LibraryEntry {
    const binnedAt = place === 'bin' ? this.#binnedAt(projectId) : null
    const open = place === 'projects' ? this.#open.get(projectId) : undefined
    const opened = open ? success(open) : openProject(this.#fileIn(place, projectId))
    if (!opened.ok) return this.#unreadable(projectId, binnedAt)
    try {
      return { ...entryOf(opened.value), projectId, binnedAt }
    } finally {
      if (!open) opened.value.close()
    }
  }

  /** Listed all the same: a project must never disappear without a word. */
  #unreadable(projectId: ProjectId, binnedAt: string | null): LibraryEntry {
    const last = this.#index.last(projectId)
    const unknown = { name: projectId, clientName: '', mapCount: 0, state: null, changedAt: this.#stamp().at }
    return { ...unknown, ...last, projectId, binnedAt, damaged: true }
  }

  #binnedAt(projectId: ProjectId): string {
    const folder = this.#folderIn('bin', projectId)
    const path = join(folder, binnedFile)
    return existsSync(path) ? readFileSync(path, 'utf8') : statSync(folder).mtime.toISOString()
  }

  #idsIn(place: Place): ProjectId[] {
    return readdirSync(join(this.#folder, place), { withFileTypes: true }).flatMap((one) => {
      const id = projectIdSchema.safeParse(one.name)
      return one.isDirectory() && id.success ? [id.data] : []
    })
  }

  #folderIn(place: Place, projectId: ProjectId): string {
    return join(this.#folder, place, projectId)
  }

  #fileIn(place: Place, projectId: ProjectId): string {
    return join(this.#folderIn(place, projectId), 'project.db')
  }

  #fresh(): Pick<Beginning, 'stamp' | 'revision' | 'prevHash'> {
    return { stamp: this.#stamp(), revision: 1, prevHash: '' }
  }

  /** A project of its own, under a name that tells it from its twin. */
  #identityFor(project: RecordOf<'project'>): RecordOf<'project'> {
    const names = this.list()
      .filter((entry) => entry.binnedAt === null)
      .map((entry) => entry.name)
    return { ...project, id: newId('project'), name: freeName(project.name, names) }
  }

  #place(
    records: readonly AnyRecord[],
    beginning: Beginning,
    assetsOf: ProjectRepository | null
  ): Result<{ projectId: ProjectId }> {
    return this.#inTemp((folder) => {
      const created = createProject(join(folder, 'project.db'), records, beginning)
      if (!created.ok) return created
      const repository = created.value
      const { projectId } = repository.head()
      const copied = assetsOf ? repository.copyAssets(assetsOf) : success(undefined)
      repository.close()
      return copied.ok ? this.#moveIn(folder, projectId) : copied
    })
  }

  /** The folder is moved away by then where all went well. */
  #inTemp<T>(work: (folder: string) => Result<T>): Result<T> {
    let folder: string | null = null
    try {
      mkdirSync(this.tempFolder, { recursive: true })
      folder = mkdtempSync(join(this.tempFolder, 'project-'))
      return work(folder)
    } catch (error) {
      return fileFailure(error, 'store')
    } finally {
      if (folder) rmSync(folder, { recursive: true, force: true })
    }
  }

  #moveIn(folder: string, projectId: ProjectId): Result<{ projectId: ProjectId }> {
    syncFile(join(folder, 'project.db'))
    syncFolder(folder)
    renameSync(folder, this.#folderIn('projects', projectId))
    syncFolder(join(this.#folder, 'projects'))
    return success({ projectId })
  }

  #move(projectId: ProjectId, from: Place, to: Place, mark: (folder: string) => void): Result<undefined> {
    try {
      const source = this.#folderIn(from, projectId)
      const target = this.#folderIn(to, projectId)
      if (!existsSync(source) || existsSync(target)) return failure('store.notFound')
      mark(source)
      renameSync(source, target)
      for (const place of ['projects', 'bin']) syncFolder(join(this.#folder, place))
      return success(undefined)
    } catch (error) {
      return fileFailure(error, 'store')
    }
  }
}

function withIdentity(records: readonly AnyRecord[], identity: RecordOf<'project'>): AnyRecord[] {
  return records.map((record) => (record.type === 'project' ? identity : record))
}

/** The same state: equal logs, or a copy without history of exactly where this one stands. */
function holdsSame(mine: ProjectRepository, incoming: ProjectRepository): boolean {
  const { hash } = mine.head()
  return incoming.head().hash === hash || incoming.snapshotOf() === hash
}

function entryOf(repository: ProjectRepository): Omit<LibraryEntry, 'projectId' | 'binnedAt'> {
  const document = documentOf(repository.records())
  const project = projectOf(document)
  const maps = mapsOf(document)
  return {
    name: project?.name ?? '',
    clientName: project?.clientName ?? '',
    mapCount: maps.length,
    state: maps[0]?.state ?? null,
    changedAt: repository.changedAt(),
    damaged: false
  }
}
