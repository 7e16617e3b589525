import type { Editor } from '../editor'
import { type Facet, type Filter, isFiltering, known, noFilter, recedes, toggled } from '../filter/filter'
import type { SessionStore } from '../session'
import type { Workbench } from '../workbench'

export function toggleFilterValue({ session }: Workbench, facet: Facet, value: string): void {
  setFilter(session, toggled(session.getState().filter, facet, value))
}

/** False where nothing was filtered. */
export function clearFilter({ session }: Workbench): boolean {
  const was = isFiltering(session.getState().filter)
  setFilter(session, noFilter)
  return was
}

function setFilter(session: SessionStore, filter: Filter): void {
  session.setState({ filter, madeSinceFilter: new Set() })
}

/** Those that the filter does not hold back; what acts on all notes acts on these. */
export function inSight(
  { editor, session }: Pick<Workbench, 'editor' | 'session'>,
  recordIds: readonly string[]
): readonly string[] {
  const { filter, madeSinceFilter } = session.getState()
  if (!isFiltering(filter)) return recordIds
  const { document } = editor.store.getState()
  const sieve = { filter: known(document, filter), since: madeSinceFilter }
  return recordIds.filter((id) => !recedes(document, sieve, id))
}

/** The cards and feelings of the whole project that the filter holds back. */
export function heldBack(workbench: Workbench): readonly string[] {
  const { document } = workbench.editor.store.getState()
  const all = [...document.card.keys(), ...document.emotion.keys()]
  const seen = new Set(inSight(workbench, all))
  return all.filter((id) => !seen.has(id))
}

/** A card made while a filter is on stays in sight until the filter changes. Gives back the way to stop. */
export function keepNewCardsInSight(editor: Editor, session: SessionStore): () => void {
  return editor.store.subscribe(({ document: { card } }, { document: { card: before } }) => {
    if (card === before || !isFiltering(session.getState().filter)) return
    const changed = card.keysSince(before)
    const made = changed === null ? [] : [...changed].filter((id) => card.has(id) && !before.has(id))
    if (made.length > 0)
      session.setState(({ madeSinceFilter }) => ({ madeSinceFilter: new Set([...madeSinceFilter, ...made]) }))
  })
}
