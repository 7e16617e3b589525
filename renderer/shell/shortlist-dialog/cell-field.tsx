import { Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTextLimit } from '../../ui/use-text-limit'
import styles from './shortlist-dialog.module.css'

type Props = {
  label: string
  value: string
  most: 'line' | 'lines'
  onCommit: (value: string) => void
}

/** A text of a table, named by its row and column: leaving it or Enter keeps what was typed, Escape gives it back. */
export function CellField({ label, value, most, onCommit }: Props) {
  const [draft, setDraft] = useState(value)
  const latest = useRef({ draft, value, onCommit })
  latest.current = { draft, value, onCommit }
  useEffect(() => setDraft(value), [value])
  useEffect(() => () => commit(latest.current), [])
  const limit = useTextLimit(most)
  return (
    <Textarea
      aria-label={label}
      size="sm"
      rows={1}
      classNames={{ input: styles.text ?? '' }}
      value={draft}
      error={limit.error}
      // Escape is for the words while there are some to give back, and for the dialog after that.
      data-mantine-stop-propagation={draft !== value || undefined}
      onChange={(event) => {
        if (limit.accepts(event.currentTarget.value, draft)) setDraft(event.currentTarget.value)
      }}
      onBlur={() => {
        limit.forget()
        commit(latest.current)
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') setDraft(value)
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault()
          commit(latest.current)
        }
      }}
    />
  )
}

function commit(field: { draft: string; value: string; onCommit: (value: string) => void }): void {
  if (field.draft !== field.value) field.onCommit(field.draft)
}
