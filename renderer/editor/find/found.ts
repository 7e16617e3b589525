import { createStore } from 'zustand/vanilla'
import type { Match } from './find'

/** What the open search has found, for the sheet and the list. The bar alone searches; nobody else pays for it. */
export type Found = {
  readonly query: string
  readonly matches: readonly Match[]
  readonly ids: ReadonlySet<string>
}

const nothing: Found = { query: '', matches: [], ids: new Set() }

export const foundStore = createStore<Found>(() => nothing)

export function publishFound(query: string, matches: readonly Match[]): void {
  foundStore.setState({ query, matches, ids: new Set(matches.map(({ record }) => record.id)) })
}

export function forgetFound(): void {
  foundStore.setState(nothing)
}
