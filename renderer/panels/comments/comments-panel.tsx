import { SegmentedControl, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { newId } from '../../../shared/model/id'
import { threadsOf } from '../../../shared/model/structure'
import { commentTarget } from '../../editor/actions/commenting'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { currentSettings } from '../../editor/settings'
import { useAuthorField } from '../../editor/use-author-field'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { PanelFrame } from '../panel-frame'
import { CommentField } from './comment-field'
import styles from './comments.module.css'
import { Thread } from './thread'
import { useTargetName } from './use-target-name'

const filters = ['open', 'resolved', 'all'] as const
type Filter = (typeof filters)[number]

/** The talk about this map: its threads, the newest first, and a field to begin one on what is selected. */
export function CommentsPanel() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const mapId = useSession((session) => session.mapId)
  const commenting = useSession((session) => session.commenting)
  const target = useSession(({ selection }) => commentTarget(document, selection.at(-1)))
  const [filter, setFilter] = useState<Filter>('open')
  const author = useAuthorField()
  const nameOf = useTargetName()
  const field = useRef<HTMLTextAreaElement>(null)
  const threads = threadsOf(document, mapId)
  const shown = threads.filter(({ id, resolved }) =>
    filter === 'all' || id === commenting?.threadId ? true : resolved === (filter === 'resolved')
  )

  useEffect(() => {
    if (commenting?.threadId === null) field.current?.focus()
  }, [commenting])

  function begin(text: string): boolean {
    if (!target) return false
    const said = { author: currentSettings().author, at: new Date().toISOString(), text }
    const commentId = newId('comment')
    const applied = workbench.editor.dispatch({ type: 'comment.add', commentId, on: target, ...said })
    if (applied.ok) setFilter((now) => (now === 'resolved' ? 'open' : now))
    else notifyRefusal(t, applied.refusal)
    return applied.ok
  }

  return (
    <PanelFrame title={t('comments.title')}>
      <div className={styles.begin}>
        {author && (
          <TextInput
            size="sm"
            classNames={{ label: styles.label ?? '' }}
            label={author.label}
            description={author.description}
            defaultValue={author.value}
            onBlur={(event) => author.onCommit(event.currentTarget.value)}
          />
        )}
        {target ? (
          <>
            <p className={styles.hint}>{t('comments.on', { name: nameOf(target) })}</p>
            <CommentField
              key={target}
              draftKey={target}
              label={t('comments.new')}
              sendLabel={t('comments.send')}
              fieldRef={field}
              onSend={begin}
            />
          </>
        ) : (
          <p className={styles.hint}>{t('comments.noTarget')}</p>
        )}
        <SegmentedControl
          aria-label={t('comments.filter')}
          size="xs"
          fullWidth
          value={filter}
          data={filters.map((value) => ({ value, label: t(`comments.filter.${value}`) }))}
          onChange={(value) => setFilter(filters.find((each) => each === value) ?? 'open')}
        />
      </div>
      {shown.toReversed().map((first) => (
        <Thread key={first.id} first={first} asked={commenting?.threadId === first.id ? commenting : null} />
      ))}
      {shown.length === 0 && (
        <p className={styles.empty}>{t(threads.length === 0 ? 'comments.none' : 'comments.noneHere')}</p>
      )}
    </PanelFrame>
  )
}
