import { Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './growing.module.css'
import { useTextLimit } from './use-text-limit'

type Props = {
  label: ReactNode
  value: string
  onCommit: (value: string) => void
  multiline?: boolean
  /** Where less than a text's own limit is taken. */
  most?: number
  placeholder?: string
  description?: string
}

/**
 * A field that commits when it is left or on Enter, so that one edit is one undo. Escape gives the old value back.
 * Typed text that was not committed is committed when the field goes away, whatever the reason.
 */
export function CommitField({ label, value, onCommit, multiline, most, placeholder, description }: Props) {
  const [draft, setDraft] = useState(value)
  const latest = useRef({ draft, value, onCommit })
  latest.current = { draft, value, onCommit }
  useEffect(() => setDraft(value), [value])
  const limit = useTextLimit(most ?? (multiline ? 'lines' : 'line'))
  useEffect(() => () => commit(latest.current), [])

  function type(typed: string): void {
    if (limit.accepts(typed, draft)) setDraft(typed)
  }

  const props = {
    label,
    value: draft,
    placeholder,
    description,
    size: 'sm' as const,
    error: limit.error,
    styles: {
      label: { fontSize: 11.5, lineHeight: '14px', color: 'var(--c-ink3)', fontWeight: 500, marginBottom: 4 }
    },
    onBlur: () => {
      limit.forget()
      commit(latest.current)
    }
  }
  if (multiline) {
    return (
      <Textarea
        {...props}
        rows={2}
        className={styles.growing}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft(value)
        }}
      />
    )
  }
  return (
    <TextInput
      {...props}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(value)
        if (event.key === 'Enter') commit(latest.current)
      }}
    />
  )
}

function commit({
  draft,
  value,
  onCommit
}: {
  draft: string
  value: string
  onCommit: (value: string) => void
}) {
  if (draft !== value) onCommit(draft)
}
