import { Button, Textarea } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { newId } from '../../../shared/model/id'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { currentSettings } from '../../editor/settings'
import { useWorkbench } from '../../editor/workbench'
import { useDraft } from '../use-draft'
import styles from './review.module.css'

type Props = { check: string; recordId: string; onDone: () => void }

/** Enter accepts, Shift+Enter breaks the line, Escape thinks again. */
export function ReasonField({ check, recordId, onDone }: Props) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const { text, error, change } = useDraft(`${check} ${recordId}`)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  function accept(): void {
    if (text.trim() === '') return
    const applied = editor.dispatch({
      type: 'waiver.add',
      waiverId: newId('waiver'),
      check,
      recordId,
      reason: text.trim(),
      author: currentSettings().author
    })
    if (!applied.ok) {
      notifyRefusal(t, applied.refusal)
      return
    }
    change('')
    onDone()
  }

  return (
    <div className={styles.reason}>
      <Textarea
        ref={field}
        label={t('review.reason')}
        size="sm"
        rows={2}
        classNames={{ label: styles.label ?? '' }}
        value={text}
        error={error}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            accept()
          }
          if (event.key === 'Escape') {
            event.stopPropagation()
            onDone()
          }
        }}
      />
      <div className={styles.send}>
        <Button size="compact-sm" h={32} variant="subtle" onClick={onDone}>
          {t('shell.cancel')}
        </Button>
        <Button size="compact-sm" h={32} disabled={text.trim() === ''} onClick={accept}>
          {t('review.confirm')}
        </Button>
      </div>
    </div>
  )
}
