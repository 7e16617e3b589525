import type { Commit, HistoryMoment, HistoryPage, OpenProject } from '../../shared/ipc/contract'
import { type Failure, failure, type Result, success } from '../../shared/ipc/result'
import type { Asset } from '../../shared/model/asset'
import type { Id } from '../../shared/model/id'
import { type Patch, sameRecord } from '../../shared/model/patch'
import type { AnyRecord } from '../../shared/model/record'
import {
  type ChangeKind,
  changeRow,
  countChanges,
  hasChange,
  historyEntries,
  insertChange,
  type Label,
  lastChange,
  nextStacks,
  type Stacks,
  type Stamp,
  stacksOf
} from './change-log'
import { changeDigest, digestOf, emptyDigest, sha256 } from './digest'
import { fileFailure } from './file-failure'
import { type Head, readHead, writeHead } from './head'
import { createDatabase, openDatabase } from './open'
import { historyPage, Past } from './past'
import { patchFault } from './patch-check'
import { allStoredRecords, type RecordRows, recordRows } from './record-rows'
import type { Sqlite } from './sqlite'
import { allFindings, type Finding, quickFindings } from './verify'

/** A change for the log that is not the page's: what it is, and how it is called there. */
export type Change = Label & {
  readonly kind: ChangeKind
  readonly undoes: number | null
  readonly patch: Patch
}

/** Largest image or font taken in, in bytes. */
const assetLimit = 25_000_000

/** Ends the transaction from inside; never leaves this file. */
class Refused extends Error {
  readonly failure: Failure

  constructor(code: string, params: Failure['params'] = {}) {
    super(code)
    this.failure = { code, params }
  }
}

/** One open project file. Everything is synchronous: a commit is over before the next message is looked at. */
export class ProjectRepository {
  readonly #db: Sqlite
  readonly #rows: RecordRows
  readonly #past: Past
  #stacks: Stacks

  constructor(db: Sqlite) {
    this.#db = db
    this.#rows = recordRows(db)
    this.#past = new Past(db, () => ({
      revision: this.head().revision,
      records: new Map(this.records().map((record) => [record.id, record]))
    }))
    this.#stacks = stacksOf(db)
  }

  head(): Head {
    const head = readHead(this.#db)
    if (!head) throw new Error('a project file without a head')
    return head
  }

  get projectId(): Id<'project'> {
    return this.head().projectId
  }

  changedAt(): string {
    return lastChange(this.#db)?.at ?? ''
  }

  records(): AnyRecord[] {
    return [...allStoredRecords(this.#db)]
  }

  load(): OpenProject {
    const { projectId, revision } = this.head()
    return {
      projectId,
      revision,
      records: this.records(),
      undo: historyEntries(this.#db, this.#stacks.undo),
      redo: historyEntries(this.#db, this.#stacks.redo)
    }
  }

  /** Rows of the log, newest first, below a revision. */
  history(before: number | null, limit: number): HistoryPage {
    return historyPage(this.#db, before, limit)
  }

  /** The document after a row of the log, and what the rows after `since` up to it touched. */
  at(revision: number, since: number): Promise<Result<HistoryMoment>> {
    return this.#past.at(revision, since)
  }

  /** Writes the page's change and its log row, or nothing at all. */
  commit(commit: Omit<Commit, 'projectId'>, stamp: Stamp): Result<{ revision: number }> {
    return this.#write(() => {
      if (this.head().revision !== commit.baseRevision) throw new Refused('store.stale')
      return this.#append(commit, stamp)
    })
  }

  /** A change of the main process itself, on top of whatever is there. */
  append(change: Change, stamp: Stamp): Result<{ revision: number }> {
    return this.#write(() => this.#append(change, stamp))
  }

  #write(work: () => { revision: number; stacks: Stacks }): Result<{ revision: number }> {
    try {
      // Immediate: a transaction that starts by reading could find itself unable to write.
      const { revision, stacks } = this.#db.transaction(work).immediate()
      this.#stacks = stacks
      return success({ revision })
    } catch (error) {
      if (error instanceof Refused) return { ok: false, failure: error.failure }
      return fileFailure(error, 'store')
    }
  }

  #append(change: Change, stamp: Stamp): { revision: number; stacks: Stacks } {
    const head = this.head()
    const revision = head.revision + 1
    const { kind, undoes, labelKey, labelParams, patch } = change
    const stacks = nextStacks(this.#stacks, { revision, kind, undoes })
    if (!stacks) throw new Refused('store.stale')
    const digest = this.#apply(patch, head.digest)
    const fault = patchFault(this.#db, this.#rows, patch)
    if (fault) throw new Refused('store.brokenReference')
    const row = changeRow({
      ...stamp,
      revision,
      kind,
      undoes,
      labelKey,
      labelParams,
      patch,
      prevHash: head.hash
    })
    insertChange(this.#db, row)
    const project = patch.added.find((record) => record.type === 'project')
    writeHead(this.#db, { projectId: project?.id ?? head.projectId, revision, hash: row.hash, digest })
    return { revision, stacks }
  }

  /** Same order as `applyPatch`. Returns the digest of the rows afterwards. */
  #apply(patch: Patch, digest: string): string {
    for (const record of patch.removed) {
      this.#mustBeStored(record)
      this.#rows.remove(record)
    }
    for (const record of patch.added) this.#rows.insert(record)
    for (const [before, after] of patch.updated) {
      if (before.id !== after.id || before.type !== after.type) throw new Refused('store.invalidChange')
      this.#mustBeStored(before)
      this.#rows.update(after)
    }
    const gone = [...patch.removed, ...patch.updated.map(([before]) => before)]
    const come = [...patch.added, ...patch.updated.map(([, after]) => after)]
    return changeDigest(digest, gone, come)
  }

  #mustBeStored(record: AnyRecord): void {
    const stored = this.#rows.get(record.type, record.id)
    if (!stored || !sameRecord(stored, record)) throw new Refused('store.stale')
  }

  /** Whether a change with this hash is in the log: how two copies find what they have in common. */
  hasChange(hash: string): boolean {
    return hasChange(this.#db, hash)
  }

  /** The hash of the other copy's change this one is a snapshot of; null where it has a log of its own. */
  snapshotOf(): string | null {
    const last = lastChange(this.#db)
    const isFirst = last !== null && countChanges(this.#db) === 1
    return isFirst ? last.prevHash : null
  }

  /** Bytes go in before the patch that names them, under their hash, so storing the same image twice costs nothing. */
  putAsset(bytes: Uint8Array, asset: Asset): Result<undefined> {
    if (bytes.byteLength > assetLimit) {
      return failure('asset.tooLarge', { limit: assetLimit / 1_000_000 })
    }
    if (bytes.byteLength !== asset.byteLength || sha256(bytes) !== asset.hash)
      return failure('asset.mismatch')
    try {
      this.#db
        .prepare('INSERT INTO asset_bytes (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING')
        .run(asset.hash, bytes)
      return success(undefined)
    } catch (error) {
      return fileFailure(error, 'store')
    }
  }

  getAsset(hash: string): Uint8Array<ArrayBuffer> | null {
    const bytes = this.#db.prepare('SELECT bytes FROM asset_bytes WHERE hash = ?').pluck().get(hash)
    if (!(bytes instanceof Uint8Array)) return null
    // A copy in its own buffer: what goes to the page must not drag Node's shared pool along.
    return new Uint8Array(bytes)
  }

  verify(): Finding[] {
    return [...allFindings(this.#db)]
  }

  /** Takes over the images that `source` holds and the records here name. */
  copyAssets(source: ProjectRepository): Result<undefined> {
    const named = this.records().filter((record) => record.type === 'asset')
    for (const asset of named) {
      const bytes = source.getAsset(asset.hash)
      const put = bytes ? this.putAsset(bytes, asset) : success(undefined)
      if (!put.ok) return put
    }
    return success(undefined)
  }

  /** A whole copy without free pages, so what was deleted and compacted away is not in it. */
  vacuumInto(path: string): Result<undefined> {
    try {
      this.#db.prepare('VACUUM INTO ?').run(path)
      return success(undefined)
    } catch (error) {
      return fileFailure(error, 'store')
    }
  }

  /** The write-ahead log is folded into the file and removed. */
  close(): void {
    this.#db.close()
  }
}

/** Opens and checks a file of the library. `store.damaged` says that a rebuild is due. */
export function openProject(path: string): Result<ProjectRepository> {
  const opened = openDatabase(path)
  if (!opened.ok) return opened
  const db = opened.value
  try {
    for (const _ of quickFindings(db)) {
      db.close()
      return failure('store.damaged')
    }
    return success(new ProjectRepository(db))
  } catch (error) {
    db.close()
    return fileFailure(error, 'store')
  }
}

/** Where a document starts in its file. */
export type Beginning = Label & {
  readonly stamp: Stamp
  /** Of the copy it was taken from, so that the two can find their common ancestor; 1 and empty for a new project. */
  readonly revision: number
  readonly prevHash: string
}

/**
 * A new file whose first log row adds the whole document: that row is the snapshot the log replays from. The records
 * are trusted to be without faults; foreign keys still look.
 */
export function createProject(
  path: string,
  records: readonly AnyRecord[],
  { stamp, revision, prevHash, labelKey, labelParams }: Beginning
): Result<ProjectRepository> {
  const project = records.find((record) => record.type === 'project')
  if (!project) return failure('store.invalidChange')
  let db: Sqlite | null = null
  try {
    db = createDatabase(path)
    const target = db
    target
      .transaction(() => {
        const rows = recordRows(target)
        for (const record of records) rows.insert(record)
        const patch: Patch = { added: records, updated: [], removed: [] }
        const row = changeRow({
          ...stamp,
          revision,
          kind: 'import',
          undoes: null,
          labelKey,
          labelParams,
          patch,
          prevHash
        })
        insertChange(target, row)
        const digest = records.length > 0 ? digestOf(records) : emptyDigest
        writeHead(target, { projectId: project.id, revision, hash: row.hash, digest })
      })
      .immediate()
    return success(new ProjectRepository(db))
  } catch (error) {
    db?.close()
    return fileFailure(error, 'store')
  }
}
