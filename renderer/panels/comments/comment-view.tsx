import { Textarea } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Comment } from '../../../shared/model/comment'
import { instantText } from '../../editor/instant-text'
import { useLocale, useTranslate } from '../../editor/messages'
import { notify, notifyRefusal } from '../../editor/notify'
import { useSettings } from '../../editor/settings'
import { useWorkbench } from '../../editor/workbench'
import { IconButton } from '../../ui/icon-button'
import styles from './comments.module.css'

/** One comment. Its own author may reword or delete it. */
export function CommentView({ comment }: { comment: Comment }) {
  const t = useTranslate()
  const locale = useLocale()
  const { editor } = useWorkbench()
  const isOwn = useSettings((settings) => settings.author) === comment.author
  const [draft, setDraft] = useState<string | null>(null)

  function keep(): void {
    if (draft === null) return
    setDraft(null)
    // Wiped out by mistake, the old words stay: deleting has a button of its own.
    if (draft.trim() === '' || draft === comment.text) return
    const applied = editor.dispatch({ type: 'comment.update', commentId: comment.id, text: draft })
    if (!applied.ok) notifyRefusal(t, applied.refusal)
  }

  function remove(): void {
    const applied = editor.dispatch({ type: 'comment.remove', commentId: comment.id })
    if (applied.ok) notify(t(applied.labelKey, applied.labelParams))
    else notifyRefusal(t, applied.refusal)
  }

  return (
    <div className={styles.comment}>
      <div className={styles.by}>
        <b>{comment.author || t('comments.anonymous')}</b>
        <time dateTime={comment.at}>{instantText(locale, comment.at)}</time>
        {isOwn && (
          <span className={styles.own}>
            <IconButton
              label={t('comments.edit')}
              icon={<IconPencil size={15} stroke={1.6} />}
              onClick={() => setDraft(comment.text)}
            />
            <IconButton
              label={t(comment.threadId === null ? 'comments.removeThread' : 'comments.remove')}
              icon={<IconTrash size={15} stroke={1.6} />}
              onClick={remove}
            />
          </span>
        )}
      </div>
      {draft === null ? (
        <p className={styles.words}>{comment.text}</p>
      ) : (
        <Textarea
          autoFocus
          aria-label={t('comments.edit')}
          size="sm"
          rows={2}
          classNames={{ input: styles.input ?? '' }}
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Escape') setDraft(null)
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            keep()
          }}
        />
      )}
    </div>
  )
}
