import { lensIds } from '../../shared/model/lens-id'
import { inIdleMoments } from './idle-moments'
import { layOut, type Workbench } from './workbench'

/** More cards are not laid out unasked: a key pressed meanwhile waits until a lens is done, here some 0.1 s at most. */
const most = 2_000

/**
 * Lays out the other lenses of the map in view in idle moments: who switches finds them ready, and an edit lays out again
 * what it touched only. Returns how to stop.
 */
export function lensesAhead(workbench: Workbench): () => void {
  if (workbench.editor.store.getState().document.card.size > most) return () => undefined
  const { lens: inView } = workbench.session.getState()
  const others = lensIds.filter((lens) => lens !== inView)
  return inIdleMoments(others.map((lens) => () => layOut(workbench, lens)))
}
