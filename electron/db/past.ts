import type { HistoryMoment, HistoryPage, HistoryRow } from '../../shared/ipc/contract'
import { failure, type Result, success } from '../../shared/ipc/result'
import { documentFaults, documentOf } from '../../shared/model/document'
import { invertPatch, type Patch, sameRecord } from '../../shared/model/patch'
import type { AnyRecord } from '../../shared/model/record'
import { type ChangeRow, patchOf } from './change-log'
import type { Sqlite } from './sqlite'

type ListedRow = Omit<HistoryRow, 'labelParams'> & { readonly labelParams: string }

const listed = `revision, at, author, kind, undoes, label_key AS labelKey, label_params AS labelParams,
  json_array_length(patch, '$.added') AS added, json_array_length(patch, '$.updated') AS updated,
  json_array_length(patch, '$.removed') AS removed`

function rowOf(row: ListedRow): HistoryRow {
  return { ...row, labelParams: JSON.parse(row.labelParams) }
}

/** Newest first, from below a revision: as cheap at the end of a long log as at its start. */
export function historyPage(db: Sqlite, before: number | null, limit: number): HistoryPage {
  const select = `SELECT ${listed} FROM change WHERE revision < ? ORDER BY revision DESC LIMIT ?`
  const rows = db.prepare<[number, number], ListedRow>(select).all(before ?? Number.MAX_SAFE_INTEGER, limit)
  return { ...ends(db), rows: rows.map(rowOf) }
}

/** Two questions: one with both aggregates would read the whole log. */
function ends(db: Sqlite): { first: number; last: number } {
  const end = (which: 'min' | 'max'): number =>
    Number(db.prepare(`SELECT ${which}(revision) FROM change`).pluck().get())
  return { first: end('min'), last: end('max') }
}

type WalkedRow = Pick<ChangeRow, 'revision' | 'patch'>
type State = { readonly revision: number; readonly records: Map<string, AnyRecord> }

/** The log says something else than the records it leads to. Never leaves this file. */
class Contradiction extends Error {}

/** So many rows are walked before other messages get their turn: the middle of a long log takes a second. */
const rowsPerTurn = 400

/**
 * The document as it was: rows of the log are applied or taken back from the nearest state known, which is that of
 * now, the empty one before the first row, or the one shown last. So stepping through time costs one row a step.
 */
export class Past {
  readonly #db: Sqlite
  readonly #now: () => State
  #shown: State | null = null
  /** One walk at a time: they share the state shown last. */
  #walking: Promise<unknown> = Promise.resolve()

  constructor(db: Sqlite, now: () => State) {
    this.#db = db
    this.#now = now
  }

  /** `since` is the revision before the first of the changes that `touched` is about. */
  at(revision: number, since: number): Promise<Result<HistoryMoment>> {
    const walk = this.#walking.then(() => this.#at(revision, since))
    this.#walking = walk.catch(() => null)
    return walk
  }

  async #at(revision: number, since: number): Promise<Result<HistoryMoment>> {
    if (!this.#db.open) return failure('store.notOpen')
    const select = `SELECT ${listed} FROM change WHERE revision = ?`
    const row = this.#db.prepare<[number], ListedRow>(select).get(revision)
    if (!row) return failure('history.unknown')
    const start = this.#nearest(revision)
    // Until the walk is over, a state half way must not be taken for one.
    this.#shown = null
    try {
      if (!(await this.#walk(start, revision))) return failure('store.notOpen')
      const { records } = start
      const all = [...records.values()]
      for (const _ of documentFaults(documentOf(all))) throw new Contradiction()
      this.#shown = { revision, records }
      const touched = this.#touched(since, revision).filter((id) => records.has(id))
      return success({ row: rowOf(row), records: all, touched })
    } catch (error) {
      if (error instanceof Contradiction) return failure('history.contradiction')
      throw error
    }
  }

  #nearest(revision: number): State {
    const { first, last } = ends(this.#db)
    const shown = this.#shown
    const fromFirst = revision - first + 1
    const fromLast = last - revision
    if (shown && Math.abs(shown.revision - revision) <= Math.min(fromFirst, fromLast)) return shown
    return fromFirst < fromLast ? { revision: first - 1, records: new Map() } : this.#now()
  }

  /** False where the file was closed on the way. */
  async #walk({ revision: from, records }: State, to: number): Promise<boolean> {
    const isForward = from < to
    const select = `SELECT revision, patch FROM change WHERE revision > ? AND revision <= ?
      ORDER BY revision ${isForward ? 'ASC' : 'DESC'} LIMIT ${rowsPerTurn}`
    for (let at = from; this.#db.open; await nextTurn()) {
      const [after, upTo] = isForward ? [at, to] : [to, at]
      const rows = this.#db.prepare<[number, number], WalkedRow>(select).all(after, upTo)
      for (const row of rows) change(records, isForward ? patchOf(row) : invertPatch(patchOf(row)))
      const last = rows.at(-1)
      if (!last || rows.length < rowsPerTurn) return true
      at = isForward ? last.revision : last.revision - 1
    }
    return false
  }

  /** A row that brings a whole document in would mark everything, and so say nothing. */
  #touched(since: number, revision: number): string[] {
    const select = `SELECT patch FROM change WHERE revision > ? AND revision <= ? AND kind <> 'import'`
    const rows = this.#db.prepare<[number, number], Pick<ChangeRow, 'patch'>>(select).all(since, revision)
    const records = rows
      .map(patchOf)
      .flatMap(({ added, updated }) => [...added, ...updated.map(([, it]) => it)])
    return [...new Set(records.map(({ id }) => id))]
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Each side of the patch must be what is there: a log that does not lead from the one to the other is not believed. */
function change(records: Map<string, AnyRecord>, { added, updated, removed }: Patch): void {
  for (const record of removed) {
    expectSame(records, record)
    records.delete(record.id)
  }
  for (const record of added) {
    if (records.has(record.id)) throw new Contradiction()
    records.set(record.id, record)
  }
  for (const [before, after] of updated) {
    expectSame(records, before)
    records.set(after.id, after)
  }
}

function expectSame(records: ReadonlyMap<string, AnyRecord>, record: AnyRecord): void {
  const known = records.get(record.id)
  if (!known || !sameRecord(known, record)) throw new Contradiction()
}
