import { IconCircleCheck, IconCircleCheckFilled } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Comment } from '../../../shared/model/comment'
import { newId } from '../../../shared/model/id'
import { repliesOf } from '../../../shared/model/structure'
import { goTo } from '../../editor/actions/go-to'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { currentSettings } from '../../editor/settings'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { focusUnlessSearching } from '../../ui/focus-unless-searching'
import { IconButton } from '../../ui/icon-button'
import { CommentField } from './comment-field'
import { CommentView } from './comment-view'
import styles from './comments.module.css'
import { useTargetName } from './use-target-name'

/** A thread: where it hangs, what was said, and its one state. */
export function Thread({ first, asked }: { first: Comment; asked: object | null }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const nameOf = useTargetName()
  const target = first.cardId ?? first.stepId
  const isHere = useSession(({ selection }) => target !== null && selection.includes(target))
  const article = useRef<HTMLElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (!asked) return
    article.current?.scrollIntoView({ block: 'nearest' })
    focusUnlessSearching(field.current)
  }, [asked])

  function reply(text: string): boolean {
    const { author } = currentSettings()
    const said = { commentId: newId('comment'), author, at: new Date().toISOString(), text }
    const applied = workbench.editor.dispatch({ type: 'comment.reply', threadId: first.id, ...said })
    if (!applied.ok) notifyRefusal(t, applied.refusal)
    return applied.ok
  }

  if (!target) return null
  const name = nameOf(target)
  return (
    <article
      ref={article}
      className={styles.thread}
      data-here={isHere || undefined}
      data-resolved={first.resolved || undefined}
      aria-label={t('comments.thread', { name })}
    >
      <header className={styles.head}>
        <button
          type="button"
          className={styles.where}
          title={t('comments.show')}
          onClick={() => goTo(workbench, target)}
        >
          {name}
        </button>
        {first.resolved && <span className={styles.state}>{t('comments.resolved')}</span>}
        <IconButton
          label={t(first.resolved ? 'comments.reopen' : 'comments.resolve')}
          icon={
            first.resolved ? <IconCircleCheckFilled size={17} /> : <IconCircleCheck size={17} stroke={1.6} />
          }
          onClick={() =>
            workbench.editor.dispatch({
              type: 'comment.resolve',
              threadId: first.id,
              resolved: !first.resolved
            })
          }
        />
      </header>
      {[first, ...repliesOf(document, first.id)].map((comment) => (
        <CommentView key={comment.id} comment={comment} />
      ))}
      <CommentField
        draftKey={first.id}
        label={t('comments.reply')}
        sendLabel={t('comments.send')}
        fieldRef={field}
        onSend={reply}
      />
    </article>
  )
}
