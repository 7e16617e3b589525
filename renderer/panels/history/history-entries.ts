import type { HistoryRow } from '../../../shared/ipc/contract'

/** A line of the list. `rows` are the log's, newest first: several where they are alike and were made in one go. */
export type HistoryEntry =
  | { readonly kind: 'day'; readonly id: string; readonly at: string }
  | {
      readonly kind: 'rows'
      readonly id: string
      readonly rows: readonly [HistoryRow, ...HistoryRow[]]
      /** Open and closed are said of several rows alone. */
      readonly open: boolean
      /** One of the rows that an open entry above holds. */
      readonly inner: boolean
    }

/** Longer pauses part what was done in one go. */
const pause = 10 * 60_000

/** Rows by day, then folded where they are alike. A named row always begins a line, so that it can be found. */
export function historyEntries(
  rows: readonly HistoryRow[],
  isNamed: (revision: number) => boolean,
  open: ReadonlySet<string>
): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = []
  let day = ''
  for (let at = 0; at < rows.length; ) {
    const first = rows[at]
    if (!first) break
    const itsDay = dayOf(first)
    if (itsDay !== day) entries.push({ kind: 'day', id: `day-${first.revision}`, at: first.at })
    day = itsDay
    const run: [HistoryRow, ...HistoryRow[]] = [first]
    for (let next = rows[at + 1]; next && continues(run, next) && !isNamed(next.revision); ) {
      run.push(next)
      next = rows[at + run.length]
    }
    const id = `change-${first.revision}`
    const isOpen = run.length > 1 && open.has(id)
    entries.push({ kind: 'rows', id, rows: run, open: isOpen, inner: false })
    if (isOpen) {
      for (const row of run)
        entries.push({ kind: 'rows', id: `row-${row.revision}`, rows: [row], open: false, inner: true })
    }
    at += run.length
  }
  return entries
}

function continues(run: readonly [HistoryRow, ...HistoryRow[]], next: HistoryRow): boolean {
  const newer = run[run.length - 1] ?? run[0]
  const isTakenBack = next.kind === 'undo' || next.kind === 'redo'
  return (
    next.kind === newer.kind &&
    next.author === newer.author &&
    (next.kind === 'edit' || isTakenBack) &&
    (isTakenBack || next.labelKey === newer.labelKey) &&
    Date.parse(newer.at) - Date.parse(next.at) <= pause &&
    dayOf(next) === dayOf(newer)
  )
}

/** The day of the reader's clock, not of the log's. */
function dayOf({ at }: HistoryRow): string {
  return new Date(at).toDateString()
}

/** The line that shows a revision: an inner one where its line is open. -1 where the list does not reach so far. */
export function entryOf(entries: readonly HistoryEntry[], revision: number): number {
  const holds = (entry: HistoryEntry): boolean => {
    if (entry.kind === 'day') return false
    const newest = entry.rows[0].revision
    const oldest = entry.rows[entry.rows.length - 1]?.revision ?? newest
    return revision <= newest && revision >= oldest
  }
  const inner = entries.findIndex((entry) => entry.kind === 'rows' && entry.inner && holds(entry))
  return inner >= 0 ? inner : entries.findIndex(holds)
}
