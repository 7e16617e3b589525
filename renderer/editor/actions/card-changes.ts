import type { Applied } from '../../../shared/commands/applied'
import type { Changes, Command } from '../../../shared/commands/command'
import type { Card } from '../../../shared/model/card'
import type { Id } from '../../../shared/model/id'
import { type Cell, cardsOf, cellKey, cellOf } from '../../../shared/model/structure'
import type { Workbench } from '../workbench'

export function selectedCards({ editor, session }: Workbench): readonly Card[] {
  const { document } = editor.store.getState()
  return session.getState().selection.flatMap((id) => document.card.get(id) ?? [])
}

/** The same change on each of the cards: one change, one undo. */
export function changeCards(
  workbench: Workbench,
  cards: readonly Card[],
  changes: Changes<'card'>
): Applied | null {
  if (cards.length === 0) return null
  const updates = cards.map(({ id }) => ({ cardId: id, changes }))
  return workbench.editor.dispatch({ type: 'card.updateMany', cards: updates })
}

/** Each card to the end of the cell that another lane or another step has for it. Where it is already, it stays. */
export function moveCards(
  workbench: Workbench,
  cards: readonly Card[],
  to: { readonly laneId: Id<'lane'> } | { readonly stepId: Id<'step'> }
): Applied | null {
  const { document } = workbench.editor.store.getState()
  const ends = new Map<string, Id<'card'> | null>()
  const commands = cards.flatMap((card): Command[] => {
    const from = cellOf(card)
    const cell: Cell = 'laneId' in to ? { ...from, ...to } : { ...from, ...to, phaseId: null }
    const key = cellKey(cell)
    if (key === cellKey(from)) return []
    const after = ends.get(key) ?? cardsOf(document, cell).at(-1)?.id ?? null
    ends.set(key, card.id)
    return [{ type: 'card.move', cardId: card.id, cell, after }]
  })
  return together(workbench, commands)
}

function together({ editor }: Workbench, commands: Command[]): Applied | null {
  const [first] = commands
  if (!first) return null
  return editor.dispatch(commands.length === 1 ? first : { type: 'batch', commands })
}
