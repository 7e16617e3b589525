import { useEffect, useRef, useState } from 'react'
import { useLocale, useTranslate } from '../../editor/messages'
import styles from './priorities.module.css'
import { ratingText, readRating } from './rating-text'

type Props = {
  label: string
  name: string
  value: number | null
  onCommit: (value: number | null) => void
}

/** A number from 0 to 10, kept when the field is left or on Enter. What is none stays to be mended, and says so. */
export function RatingInput({ label, name, value, onCommit }: Props) {
  const t = useTranslate()
  const locale = useLocale()
  const shown = ratingText(locale, value)
  const [draft, setDraft] = useState(shown)
  const latest = useRef({ draft, value, onCommit })
  latest.current = { draft, value, onCommit }
  useEffect(() => setDraft(shown), [shown])
  // Closing the screen leaves the field too.
  useEffect(() => () => keep(latest.current), [])
  const isBad = readRating(draft) === undefined
  return (
    <label className={styles.rating} data-bad={isBad || undefined}>
      <span aria-hidden="true">{name}</span>
      <input
        aria-label={label}
        aria-invalid={isBad || undefined}
        title={isBad ? t('priorities.badRating') : undefined}
        inputMode="decimal"
        autoComplete="off"
        placeholder="–"
        value={draft}
        // Escape is the field's own while something typed waits in it.
        data-mantine-stop-propagation={draft === shown ? undefined : 'true'}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => keep(latest.current)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep(latest.current)
          if (event.key === 'Escape') setDraft(shown)
        }}
      />
      {isBad && <small role="alert">{t('priorities.badRating')}</small>}
    </label>
  )
}

function keep({
  draft,
  value,
  onCommit
}: {
  draft: string
  value: number | null
  onCommit: Props['onCommit']
}) {
  const rating = readRating(draft)
  if (rating !== undefined && rating !== value) onCommit(rating)
}
