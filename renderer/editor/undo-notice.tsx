import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { labelOf } from './history'
import type { Translate } from './messages'
import { notifyHistory } from './notify'
import type { Workbench } from './workbench'

export function takeBack({ editor }: Workbench, t: Translate): void {
  const label = labelOf(editor.undo() ?? undefined)
  if (label) notifyHistory(t('shell.undone', { label: t(label.key, label.params) }))
}

/** No question before a change that can be taken back: what it was is named, and one click undoes it. */
export function noticeWithUndo(workbench: Workbench, t: Translate): void {
  const label = labelOf(workbench.editor.store.getState().history.undo.at(-1))
  if (label) offerToTakeBack(workbench, t, t(label.key, label.params))
}

export function offerToTakeBack(workbench: Workbench, t: Translate, message: string): void {
  const id = notifications.show({
    autoClose: 8_000,
    message: (
      <span style={{ display: 'flex', alignItems: 'center', gap: 12 }}>
        <span style={{ flex: 1 }}>{message}</span>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            takeBack(workbench, t)
            notifications.hide(id)
          }}
        >
          {t('shell.undo')}
        </Button>
      </span>
    )
  })
}
