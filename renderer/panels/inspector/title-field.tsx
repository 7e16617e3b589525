import { Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '../../editor/messages'
import { useTextLimit } from '../../ui/use-text-limit'
import styles from './inspector.module.css'

type Props = { value: string; onCommit: (value: string) => void }

/** The name of what is selected, edited where it stands. */
export function TitleField({ value, onCommit }: Props) {
  const t = useTranslate()
  const [draft, setDraft] = useState(value)
  const limit = useTextLimit('line')
  const latest = useRef({ draft, value, onCommit })
  latest.current = { draft, value, onCommit }
  useEffect(() => setDraft(value), [value])
  useEffect(() => () => commitTitle(latest.current), [])
  return (
    <Textarea
      aria-label={t('panel.name')}
      className={styles.title}
      rows={1}
      value={draft}
      error={limit.error}
      onChange={(event) => {
        if (limit.accepts(event.currentTarget.value, draft)) setDraft(event.currentTarget.value)
      }}
      onBlur={() => {
        limit.forget()
        commitTitle(latest.current)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault()
          commitTitle(latest.current)
        }
        if (event.key === 'Escape') setDraft(value)
      }}
    />
  )
}

/** An empty name is no name: the old one stays. */
function commitTitle(field: { draft: string; value: string; onCommit: (value: string) => void }): void {
  if (field.draft.trim() && field.draft !== field.value) field.onCommit(field.draft)
}
