import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTextLimit } from './use-text-limit'

type Props = { label: string; description: string; onAdd: (text: string) => void }

/** A field for what is added to what is there: it empties once its text is taken, on Enter or when it is left. */
export function AddField({ label, description, onAdd }: Props) {
  const [draft, setDraft] = useState('')
  const limit = useTextLimit('line')
  const latest = useRef({ draft, onAdd })
  latest.current = { draft, onAdd }
  useEffect(() => () => add(latest.current), [])

  function take(): void {
    add(latest.current)
    setDraft('')
    limit.forget()
  }

  return (
    <TextInput
      label={label}
      description={description}
      value={draft}
      size="sm"
      styles={{
        label: {
          fontSize: 11.5,
          lineHeight: '14px',
          color: 'var(--c-ink3)',
          fontWeight: 500,
          marginBottom: 4
        }
      }}
      error={limit.error}
      onChange={(event) => {
        if (limit.accepts(event.currentTarget.value, draft)) setDraft(event.currentTarget.value)
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft('')
        if (event.key === 'Enter') take()
      }}
    />
  )
}

function add({ draft, onAdd }: { draft: string; onAdd: (text: string) => void }): void {
  if (draft.trim() !== '') onAdd(draft)
}
