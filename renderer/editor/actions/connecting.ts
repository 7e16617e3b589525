import type { Applied } from '../../../shared/commands/applied'
import { lenses } from '../../../shared/lenses/lenses'
import { findRecord } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import { gestureStore } from '../gesture'
import { sceneOf, type Workbench } from '../workbench'
import { select } from './focus'

/** By keyboard: from the selected card; arrows then choose the other one and Enter connects. False without a card. */
export function startConnection({ editor, session }: Workbench): boolean {
  const selected = session.getState().selection.at(-1)
  const card = findRecord(editor.store.getState().document, selected ?? '')
  if (card?.type !== 'card' || session.getState().lens !== 'blueprint') return false
  gestureStore.setState({ gesture: { kind: 'connect', fromCardId: card.id, pointer: null } })
  return true
}

/** Ends a connection under way on a card, by keyboard or pointer. */
export function connectTo(workbench: Workbench, toCardId: string): Applied | null {
  const { gesture } = gestureStore.getState()
  if (gesture.kind !== 'connect') return null
  gestureStore.setState({ gesture: { kind: 'none' } })
  const { editor, session } = workbench
  const document = editor.store.getState().document
  if (findRecord(document, toCardId)?.type !== 'card') return null
  const { fromCardId } = gesture
  const ends = { kind: 'connect', fromCardId, toCardId: toCardId as Id<'card'> } as const
  const command = lenses[session.getState().lens].interpret(ends, document, sceneOf(workbench))
  if (!command) return null
  const applied = editor.dispatch(command)
  if (applied.ok && command.type === 'connection.add') select(workbench, command.connectionId)
  return applied
}

export function cancelGesture(): void {
  gestureStore.setState({ gesture: { kind: 'none' } })
}
