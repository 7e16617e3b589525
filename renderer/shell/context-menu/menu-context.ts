import { type ActionId, actions } from '../../../shared/actions'
import type { Applied } from '../../../shared/commands/applied'
import type { Command } from '../../../shared/commands/command'
import type { MessageKey } from '../../../shared/i18n/translate'
import type { Scene } from '../../../shared/lenses/scene'
import type { Document } from '../../../shared/model/document'
import type { Translate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { sceneOf, type Workbench } from '../../editor/workbench'
import type { Entry } from './entry'

/** What the sections are made from, read once as the menu opens: nothing changes behind an open menu. */
export type MenuContext = {
  readonly workbench: Workbench
  readonly document: Document
  readonly scene: Scene
  readonly t: Translate
  readonly run: (action: ActionId) => void
  /** Words that the action has in general may be shorter on the very thing it acts on. */
  action(
    id: ActionId,
    labelKey?: MessageKey,
    more?: { chord?: string; checked?: boolean; disabled?: boolean }
  ): Entry
  report(applied: Applied | null): void
  dispatch(command: Command): void
}

export function menuContext(
  workbench: Workbench,
  t: Translate,
  run: (action: ActionId) => void
): MenuContext {
  const report = (applied: Applied | null): void => {
    if (applied && !applied.ok) notifyRefusal(t, applied.refusal)
  }
  return {
    workbench,
    document: workbench.editor.store.getState().document,
    scene: sceneOf(workbench),
    t,
    run,
    action: (id, labelKey = actions[id].labelKey, more = {}) => ({
      kind: 'item',
      label: t(labelKey),
      chord: actions[id].chord,
      ...more,
      run: () => run(id)
    }),
    report,
    dispatch: (command) => report(workbench.editor.dispatch(command))
  }
}
