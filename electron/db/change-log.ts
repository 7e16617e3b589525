import type { changeKinds, HistoryEntry } from '../../shared/ipc/contract'
import { canonicalJson } from '../../shared/model/canonical'
import { type Patch, patchSchema } from '../../shared/model/patch'
import { sha256 } from './digest'
import type { Sqlite } from './sqlite'

export type ChangeKind = (typeof changeKinds)[number]

/** Who, where and when: the same for every change of one call. */
export type Stamp = { readonly at: string; readonly author: string; readonly deviceId: string }

export type Label = {
  readonly labelKey: string
  readonly labelParams: Readonly<Record<string, string | number>>
}

/** A row of the log as it is stored; `labelParams` and `patch` are canonical JSON, because the hash is over text. */
export type ChangeRow = Stamp & {
  readonly revision: number
  readonly kind: ChangeKind
  readonly undoes: number | null
  readonly labelKey: string
  readonly labelParams: string
  readonly patch: string
  /** Of the row before; for the first row, of the row of another copy its snapshot was taken at, or empty. */
  readonly prevHash: string
  readonly hash: string
}

const columns = `revision, at, author, device_id AS deviceId, kind, undoes, label_key AS labelKey,
  label_params AS labelParams, patch, prev_hash AS prevHash, hash`

/** JSON holds no raw line feed, so one between the parts makes their joining unambiguous. */
function hashOf(row: Omit<ChangeRow, 'hash'>): string {
  const { revision, at, author, deviceId, kind, undoes, labelKey, labelParams, patch, prevHash } = row
  const facts = JSON.stringify([revision, at, author, deviceId, kind, undoes, labelKey])
  return sha256([facts, labelParams, patch, prevHash].join('\n'))
}

export type NewChange = Stamp &
  Label & {
    readonly revision: number
    readonly kind: ChangeKind
    readonly undoes: number | null
    readonly patch: Patch
    readonly prevHash: string
  }

export function changeRow(change: NewChange): ChangeRow {
  const row = {
    ...change,
    labelParams: canonicalJson(change.labelParams),
    patch: canonicalJson(change.patch)
  }
  return { ...row, hash: hashOf(row) }
}

export function insertChange(db: Sqlite, row: ChangeRow): void {
  db.prepare(
    `INSERT INTO change (revision, at, author, device_id, kind, undoes, label_key, label_params, patch, prev_hash, hash)
     VALUES (@revision, @at, @author, @deviceId, @kind, @undoes, @labelKey, @labelParams, @patch, @prevHash, @hash)`
  ).run(row)
}

/** Oldest first, one at a time: the rows before a damaged one can still be read. */
export function allChanges(db: Sqlite): IterableIterator<ChangeRow> {
  return db.prepare<[], ChangeRow>(`SELECT ${columns} FROM change ORDER BY revision`).iterate()
}

export function lastChange(db: Sqlite): ChangeRow | null {
  return (
    db.prepare<[], ChangeRow>(`SELECT ${columns} FROM change ORDER BY revision DESC LIMIT 1`).get() ?? null
  )
}

export function countChanges(db: Sqlite): number {
  return Number(db.prepare('SELECT count(*) FROM change').pluck().get())
}

export function hasChange(db: Sqlite, hash: string): boolean {
  return db.prepare('SELECT 1 FROM change WHERE hash = ?').get(hash) !== undefined
}

/** Whether `row` stands unaltered and follows `previous`. The first row follows nothing in this file. */
export function isLinked(row: ChangeRow, previous: ChangeRow | null): boolean {
  const follows = previous === null || (row.prevHash === previous.hash && row.revision > previous.revision)
  return follows && row.hash === hashOf(row)
}

export function patchOf(row: Pick<ChangeRow, 'patch'>): Patch {
  return patchSchema.parse(JSON.parse(row.patch))
}

/** Revisions, newest last: what the next undo and the next redo take back. */
export type Stacks = { readonly undo: readonly number[]; readonly redo: readonly number[] }

export const noStacks: Stacks = { undo: [], redo: [] }

type Step = Pick<ChangeRow, 'revision' | 'kind' | 'undoes'>

/**
 * An undo or redo takes back the row on top of its stack and becomes the top of the other. An import is where a
 * document begins, or becomes a project of its own: nothing before it can be taken back. Null is an impossible log.
 */
export function nextStacks(stacks: Stacks, { revision, kind, undoes }: Step): Stacks | null {
  if (kind === 'import') return noStacks
  if (kind === 'undo' || kind === 'redo') {
    const from = kind === 'undo' ? stacks.undo : stacks.redo
    const to = kind === 'undo' ? stacks.redo : stacks.undo
    if (undoes === null || from.at(-1) !== undoes) return null
    const less = from.slice(0, -1)
    const more = [...to, revision]
    return kind === 'undo' ? { undo: less, redo: more } : { undo: more, redo: less }
  }
  return { undo: [...stacks.undo, revision], redo: [] }
}

/** Same rule as `nextStacks`, in place: copying the arrays for each of thousands of rows would take seconds. */
export function stacksOf(db: Sqlite): Stacks {
  const undo: number[] = []
  const redo: number[] = []
  const rows = db.prepare<[], Step>('SELECT revision, kind, undoes FROM change ORDER BY revision').iterate()
  for (const { revision, kind } of rows) {
    if (kind === 'import') undo.length = 0
    if (kind === 'undo') undo.pop()
    if (kind === 'redo') redo.pop()
    else if (kind !== 'undo') redo.length = 0
    if (kind === 'undo') redo.push(revision)
    else if (kind !== 'import') undo.push(revision)
  }
  return { undo, redo }
}

/** More than anyone takes back in a sitting; the rest stays in the log. */
const openDepth = 1_000

export function historyEntries(db: Sqlite, revisions: readonly number[]): HistoryEntry[] {
  const select = db.prepare<[number], ChangeRow>(`SELECT ${columns} FROM change WHERE revision = ?`)
  return revisions.slice(-openDepth).flatMap((revision) => {
    const row = select.get(revision)
    if (!row) return []
    const patch = patchSchema.parse(JSON.parse(row.patch))
    return { revision, patch, labelKey: row.labelKey, labelParams: JSON.parse(row.labelParams) }
  })
}
