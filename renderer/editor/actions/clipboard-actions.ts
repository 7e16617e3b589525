import type { Applied } from '../../../shared/commands/applied'
import { type Copied, cardsMimeType, copyCards, readCopiedCards } from '../clipboard/copied-cards'
import { type PastingFault, pasteLimits, planPaste, unaskedCards } from '../clipboard/pasting'
import { type Piece, piecesOfTable } from '../clipboard/piece'
import { hasMoreCells, parseTable } from '../clipboard/table-text'
import { sceneOf, type Workbench } from '../workbench'
import { focusedPlace, select } from './focus'

export function copySelection(workbench: Workbench): Copied | null {
  const { document } = workbench.editor.store.getState()
  return copyCards(document, sceneOf(workbench), workbench.session.getState().selection)
}

/** The cards that were copied go, and nothing else of the selection does. The focus stays, ready for a paste. */
export function removeCopied({ editor, session }: Workbench, { cardIds }: Copied): Applied {
  const applied = editor.dispatch({ type: 'card.remove', cardIds: [...cardIds] })
  if (applied.ok) session.setState({ selection: [] })
  return applied
}

/** Our own cards where there are some, else the text as a list or a table. Empty where the clipboard has neither. */
export function readPieces(clipboard: Pick<DataTransfer, 'getData'>): readonly Piece[] | 'tooMany' {
  const copied = readCopiedCards(clipboard.getData(cardsMimeType))
  if (copied) return copied
  const text = clipboard.getData('text/plain')
  return hasMoreCells(text, pasteLimits.cells) ? 'tooMany' : piecesOfTable(parseTable(text))
}

export type Pasted = { readonly applied: Applied; readonly newSteps: number }

/** One change, one undo. */
export function pastePieces(
  workbench: Workbench,
  pieces: readonly Piece[],
  stepName: string
): Pasted | PastingFault {
  const { editor, session } = workbench
  const { document } = editor.store.getState()
  const selected = session.getState().selection.at(-1)
  const plan = planPaste(document, sceneOf(workbench), focusedPlace(workbench), selected, pieces, stepName)
  if (typeof plan === 'string') return plan
  const { commands, cardIds, newSteps } = plan
  const [first] = commands
  const applied = editor.dispatch(
    commands.length === 1 && first ? first : { type: 'batch', commands: [...commands] }
  )
  // Marks for thousands of selected cards would cost more than they tell.
  if (applied.ok) select(workbench, ...(cardIds.length > unaskedCards ? cardIds.slice(0, 1) : cardIds))
  return { applied, newSteps }
}
