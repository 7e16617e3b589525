import type { Command } from '../../../shared/commands/command'
import type { Id } from '../../../shared/model/id'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { useWorkbench } from '../../editor/workbench'

export type Assignment<T extends 'team' | 'touchpoint'> = {
  value: Id<T> | null
  /** Several records differ; see `ChoiceField`. */
  mixed?: boolean
  /** The command that gives the entry to all it is for; null takes it from them. */
  assign: (id: Id<T> | null) => Command
}

/** An entry chosen, or made and chosen: either way one change, which one undo takes back. */
export function useAssignment<T extends 'team' | 'touchpoint'>(assign: Assignment<T>['assign']) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const dispatch = (command: Command): void => {
    const applied = editor.dispatch(command)
    if (!applied.ok) notifyRefusal(t, applied.refusal)
  }
  return {
    choose: (id: Id<T> | null): void => dispatch(assign(id)),
    create: (add: Command, id: Id<T>): void => dispatch({ type: 'batch', commands: [add, assign(id)] })
  }
}
