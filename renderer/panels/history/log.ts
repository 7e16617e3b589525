import { createStore, type StoreApi } from 'zustand/vanilla'
import type { HistoryPage, HistoryRow } from '../../../shared/ipc/contract'
import type { Result } from '../../../shared/ipc/result'

/** The log as far as it was read, newest first, without a hole. */
export type LogState = {
  readonly rows: readonly HistoryRow[]
  readonly first: number
  readonly last: number
  readonly isRead: boolean
}

export type Log = {
  readonly store: StoreApi<LogState>
  /** Reads what was written since. */
  refresh(): Promise<void>
  /** One more page of what came before. */
  older(): Promise<void>
  /** As many pages as it takes to hold a revision. */
  reach(revision: number): Promise<void>
}

const pageLength = 200
/** Far back, waiting for many short answers takes longer than for few long ones. */
const longPageLength = 1_000

/** `read` asks for the rows below a revision. */
export function createLog(read: (before: number | null, limit: number) => Promise<Result<HistoryPage>>): Log {
  const store = createStore<LogState>(() => ({ rows: [], first: 0, last: 0, isRead: false }))
  let turn: Promise<void> = Promise.resolve()
  /** One question at a time, so that pages never overtake each other. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work)
    return turn
  }
  const hasMore = (): boolean => {
    const { rows, first, isRead } = store.getState()
    return isRead && (rows.at(-1)?.revision ?? first) > first
  }

  async function refresh(): Promise<void> {
    const known = store.getState().rows
    const newest = known[0]?.revision ?? 0
    const fresh: HistoryRow[] = []
    for (let before: number | null = null; ; before = fresh.at(-1)?.revision ?? null) {
      const page = await read(before, pageLength)
      if (!page.ok) return
      const { rows, first, last } = page.value
      const more = rows.filter(({ revision }) => revision > newest)
      fresh.push(...more)
      if (known.length > 0 && more.length === rows.length && rows.length > 0) continue
      store.setState({ rows: [...fresh, ...known], first, last, isRead: true })
      return
    }
  }

  async function older(limit: number): Promise<boolean> {
    const { rows } = store.getState()
    if (!hasMore()) return false
    const page = await read(rows.at(-1)?.revision ?? null, limit)
    if (!page.ok || page.value.rows.length === 0) return false
    store.setState({ rows: [...store.getState().rows, ...page.value.rows] })
    return true
  }

  return {
    store,
    refresh: () => inTurn(refresh),
    older: () => inTurn(async () => void (await older(pageLength))),
    reach: (revision) =>
      inTurn(async () => {
        const isShort = () => (store.getState().rows.at(-1)?.revision ?? 0) > revision
        while (isShort() && (await older(longPageLength)));
      })
  }
}
