import { Button, Textarea } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { readPieces } from '../editor/actions/clipboard-actions'
import { pasteLimits, unaskedCards } from '../editor/clipboard/pasting'
import { useTranslate } from '../editor/messages'
import { notify } from '../editor/notify'
import styles from './note-field.module.css'
import { useDraft } from './use-draft'

type Props = {
  label: string
  /** Names where the notes go, so that what was begun there is found again. */
  draftKey: string
  fieldRef: RefObject<HTMLTextAreaElement | null>
  /** False keeps the text, since it was not accepted. */
  onAdd: (texts: readonly string[]) => boolean
  /** Keys of the place around it come first; true where one meant something. `isEmpty` is whether nothing is typed. */
  onKey: (event: KeyboardEvent, isEmpty: boolean) => boolean
  /** Pictures pasted here, where the place takes them. */
  onFiles?: (files: readonly File[]) => void
}

/** Enter makes a note, Shift+Enter breaks the line, several lines pasted are a note each. */
export function NoteField({ label, draftKey, fieldRef, onAdd, onKey, onFiles }: Props) {
  const t = useTranslate()
  const { text, error, change } = useDraft(draftKey)
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const answer = (accepted: boolean): void => {
    if (accepted && asked) onAdd(asked)
    setAsked(null)
    fieldRef.current?.focus()
  }
  return (
    <>
      <Textarea
        ref={fieldRef}
        label={label}
        size="sm"
        rows={2}
        classNames={{ input: styles.input ?? '', label: styles.label ?? '' }}
        value={text}
        error={error}
        onChange={(event) => change(event.currentTarget.value)}
        onPaste={(event) => {
          const pieces = readPieces(event.clipboardData)
          if (pieces === 'tooMany' || pieces.length > pasteLimits.cards) {
            event.preventDefault()
            notify(t('parking.tooMany', { limit: pasteLimits.cards }))
            return
          }
          const texts = pieces.map((piece) => piece.text)
          const files = texts.length === 0 ? [...event.clipboardData.files] : []
          if (files.length > 0) onFiles?.(files)
          if (texts.length < 2) return
          event.preventDefault()
          if (texts.length > unaskedCards) setAsked(texts)
          else onAdd(texts)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (onKey(event, text === '')) event.preventDefault()
          else if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            if (text.trim() && onAdd([text.trim()])) change('')
          }
        }}
      />
      {asked && (
        <div className={styles.asked} role="alert">
          <p>{t('clipboard.ask.text', { count: asked.length })}</p>
          <Button size="xs" h={32} variant="default" onClick={() => answer(false)}>
            {t('clipboard.ask.cancel')}
          </Button>
          <Button size="xs" h={32} autoFocus onClick={() => answer(true)}>
            {t('clipboard.ask.paste')}
          </Button>
        </div>
      )}
    </>
  )
}
