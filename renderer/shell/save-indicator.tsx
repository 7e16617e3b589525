import { Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconLoader2 } from '@tabler/icons-react'
import { failureSentence, useTranslate } from '../editor/messages'
import { useEditorState, useWorkbench } from '../editor/workbench'
import hidden from '../ui/visually-hidden.module.css'
import styles from './shell.module.css'

/** Says "saved" only when the last change is on disk; a failure says why and offers to try again. */
export function SaveIndicator() {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const save = useEditorState((state) => state.save)
  if (save.kind === 'failed') {
    const why = t('shell.save.why', { reason: failureSentence(t, save.failure), count: save.waiting })
    return (
      <>
        <Tooltip label={why} multiline w={320} openDelay={0}>
          <button type="button" className={styles.saveFailed} aria-description={why} onClick={editor.retry}>
            <IconAlertTriangle size={15} stroke={1.6} />
            {t('shell.save.failed')}
          </button>
        </Tooltip>
        <span role="alert" className={hidden.hidden}>
          {why}
        </span>
      </>
    )
  }
  const saving = save.kind === 'saving'
  return (
    <span className={styles.saved} role="status" data-save={save.kind}>
      {saving ? (
        <IconLoader2 size={15} stroke={1.6} />
      ) : (
        <IconCircleCheck size={15} stroke={1.6} color="var(--c-pos1)" />
      )}
      {t(saving ? 'shell.save.saving' : 'shell.save.saved')}
    </span>
  )
}
