import { IconMessage } from '@tabler/icons-react'
import type { Id } from '../../../shared/model/id'
import { openThreadsOn } from '../../../shared/model/structure'
import { commentOn } from '../../editor/actions/commenting'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import styles from './inspector.module.css'

/** How much is said about it, and the way there; where nothing is, the way to begin. */
export function CommentsLink({ on }: { on: Id<'card'> | Id<'step'> }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const count = openThreadsOn(useDocument(), on).length
  return (
    <button type="button" className={styles.row} onClick={() => commentOn(workbench, on)}>
      <IconMessage size={16} stroke={1.6} aria-hidden="true" />
      <span>{count === 0 ? t('action.comment.add') : t('comments.open', { count })}</span>
    </button>
  )
}
