import { Button, Textarea } from '@mantine/core'
import type { RefObject } from 'react'
import { useTranslate } from '../../editor/messages'
import { requestView } from '../../editor/view-request'
import { useDraft } from '../use-draft'
import styles from './comments.module.css'

type Props = {
  /** Names what is answered; another one has a draft of its own. */
  draftKey: string
  label: string
  sendLabel: string
  fieldRef?: RefObject<HTMLTextAreaElement | null>
  /** False keeps the text, since it was not accepted. */
  onSend: (text: string) => boolean
}

/** Enter sends, Shift+Enter breaks the line, as in a free note. */
export function CommentField({ draftKey, label, sendLabel, fieldRef, onSend }: Props) {
  const t = useTranslate()
  const { text, error, change } = useDraft(draftKey)
  const send = (): void => {
    if (text.trim() && onSend(text)) change('')
  }
  return (
    <div className={styles.field}>
      <Textarea
        ref={fieldRef}
        aria-label={label}
        placeholder={label}
        size="sm"
        rows={1}
        classNames={{ input: styles.input ?? '' }}
        value={text}
        error={error}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            send()
          }
          if (event.key === 'Escape') requestView('focus')
        }}
      />
      {text.trim() !== '' && (
        <div className={styles.send}>
          <Button size="compact-sm" variant="subtle" onClick={() => change('')}>
            {t('shell.cancel')}
          </Button>
          <Button size="compact-sm" onClick={send}>
            {sendLabel}
          </Button>
        </div>
      )}
    </div>
  )
}
