import { ColorInput, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '../../editor/messages'
import styles from './export-dialog.module.css'

type Props = {
  label: string
  description: string
  value: string | null
  /** The colour as it will be printed. */
  printed: string | null
  onCommit: (colour: string | null) => void
}

const written = /^#[0-9A-F]{6}$/

/** A colour by its code or by eye. It commits when it is left or on Enter, so that one choice is one undo. */
export function ColourField({ label, description, value, printed, onCommit }: Props) {
  const t = useTranslate()
  const [draft, setDraft] = useState(value ?? '')
  const [isPicking, setPicking] = useState(false)
  useEffect(() => setDraft(value ?? ''), [value])
  const commit = (): void => {
    const colour = draft.trim().toUpperCase()
    if (colour === (value ?? '')) return
    if (colour === '' || written.test(colour)) onCommit(colour === '' ? null : colour)
    else setDraft(value ?? '')
  }
  const latest = useRef(commit)
  latest.current = commit
  // The dialog may close around a colour that was just picked.
  useEffect(() => () => latest.current(), [])
  const isCorrected = value !== null && printed !== null && printed !== value.toUpperCase()
  return (
    <div>
      <ColorInput
        label={label}
        description={description}
        placeholder="#1F2A44"
        value={draft}
        format="hex"
        withEyeDropper={false}
        fixOnBlur={false}
        popoverProps={{ opened: isPicking }}
        // Escape leaves the picker, not the dialog around it.
        data-mantine-stop-propagation={isPicking}
        onChange={setDraft}
        onFocus={() => setPicking(true)}
        onClick={() => setPicking(true)}
        onBlur={() => {
          setPicking(false)
          commit()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setDraft(value ?? '')
          if (event.key === 'Enter' || event.key === 'Escape') setPicking(false)
        }}
      />
      {isCorrected && (
        <Text className={styles.corrected} role="status">
          <span className={styles.swatch} style={{ background: printed }} aria-hidden="true" />
          {t('export.brand.corrected', { colour: printed })}
        </Text>
      )}
    </div>
  )
}
