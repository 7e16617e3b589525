import { Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTextLimit } from '../ui/use-text-limit'
import styles from './note-field.module.css'

/**
 * A note reworded where it is listed. Enter and leaving keep the text; Escape gives the old one back, which is null. By
 * key, the keyboard wants somewhere to go on; by pointer it has gone there already.
 */
export function EditedText({
  label,
  value,
  onLeave
}: {
  label: string
  value: string
  onLeave: (text: string | null, byKey: boolean) => void
}) {
  const [text, setText] = useState(value)
  const limit = useTextLimit('lines')
  /** Leaving by key takes the field away, which is left once more by that. */
  const left = useRef(false)
  const leave = (typed: string | null, byKey: boolean): void => {
    if (left.current) return
    left.current = true
    onLeave(typed === value ? null : typed, byKey)
  }
  return (
    <Textarea
      aria-label={label}
      size="sm"
      autoFocus
      classNames={{ input: styles.input ?? '' }}
      value={text}
      error={limit.error}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const next = event.currentTarget.value
        if (limit.accepts(next, text)) setText(next)
      }}
      onBlur={() => leave(text, false)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') leave(null, true)
        else if (event.key === 'Enter' && !event.shiftKey) leave(text, true)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
