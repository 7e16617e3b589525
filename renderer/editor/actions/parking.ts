import type { Applied } from '../../../shared/commands/applied'
import type { Command } from '../../../shared/commands/command'
import type { Annotation } from '../../../shared/model/annotation'
import { type Id, newId } from '../../../shared/model/id'
import { type Cell, cardsOf, cellKey, cellOf, parkedOf } from '../../../shared/model/structure'
import { announce } from '../announcement'
import { cellAt } from '../grid'
import type { Translate } from '../messages'
import type { Workbench } from '../workbench'
import { focusedPlace, select } from './focus'
import { movedWords } from './telling-move'

/** The cell of the grid that takes the next note out of the parking lot; null where the focus stands on none. */
export function fileCell(workbench: Workbench): Cell | null {
  const place = focusedPlace(workbench)
  return place && cellAt(workbench.editor.store.getState().document, place)
}

/** Texts become parked notes in their order, as one change. */
export function parkTexts({ editor, session }: Workbench, texts: readonly string[]): Parked {
  const notes = texts.map((text) => ({ annotationId: newId('annotation'), text }))
  const applied = editor.dispatch({ type: 'annotation.park', mapId: session.getState().mapId, notes })
  return { applied, annotationIds: notes.map(({ annotationId }) => annotationId) }
}

type Parked = { readonly applied: Applied; readonly annotationIds: readonly Id<'annotation'>[] }

/** The selected cards and free notes, in one change; null where there is none. */
export function parkSelection(workbench: Workbench): Applied | null {
  const { editor, session } = workbench
  const { card, annotation } = editor.store.getState().document
  const { selection } = session.getState()
  const cards = selection.flatMap((id) => {
    const found = card.get(id)
    return found ? [{ cardId: found.id, annotationId: newId('annotation') }] : []
  })
  const free = selection.flatMap((id) => annotation.get(id) ?? [])
  const commands: Command[] = free.map(({ id }) => ({
    type: 'annotation.place',
    annotationId: id,
    place: null
  }))
  if (cards.length > 0) commands.unshift({ type: 'card.park', cards })
  const [first] = commands
  if (!first) return null
  const applied = editor.dispatch(commands.length === 1 ? first : { type: 'batch', commands })
  if (applied.ok) session.setState({ selection: [], editing: null })
  return applied
}

/** The note to file when none is named: the one chosen last, else the first that waits. */
export function nextParked({ editor, session }: Workbench): Annotation | undefined {
  const { mapId, parkedId } = session.getState()
  const parked = parkedOf(editor.store.getState().document, mapId)
  return parked.find(({ id }) => id === parkedId) ?? parked[0]
}

/** Below the selected card where it stands in the cell, else last. The next note of the parking lot is then in turn. */
export function fileParked(workbench: Workbench, t: Translate, note: Annotation, cell: Cell): Applied {
  const { editor, session } = workbench
  const { document } = editor.store.getState()
  const waiting = parkedOf(document, note.mapId)
  const at = waiting.findIndex(({ id }) => id === note.id)
  const next = waiting[at + 1] ?? waiting[at - 1]
  const selected = document.card.get(session.getState().selection.at(-1) ?? '')
  const isBelow = selected !== undefined && cellKey(cellOf(selected)) === cellKey(cell)
  const after = isBelow ? selected.id : (cardsOf(document, cell).at(-1)?.id ?? null)
  const cardId = newId('card')
  const notes = [{ annotationId: note.id, cardId }]
  const applied = editor.dispatch({ type: 'annotation.file', notes, cell, after })
  if (applied.ok) {
    session.setState({ parkedId: next?.id ?? null })
    select(workbench, cardId)
    announce(movedWords(workbench, t, editor.store.getState().document, [cardId]))
  }
  return applied
}

/** One place up or down the list; null at its end. */
export function moveParked({ editor }: Workbench, note: Annotation, by: 1 | -1): Applied | null {
  const waiting = parkedOf(editor.store.getState().document, note.mapId)
  const at = waiting.findIndex(({ id }) => id === note.id)
  if (at < 0 || !waiting[at + by]) return null
  const after = (by === 1 ? waiting[at + 1] : waiting[at - 2])?.id ?? null
  return editor.dispatch({ type: 'annotation.move', annotationId: note.id, after })
}
