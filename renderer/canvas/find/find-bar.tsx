import { IconChevronDown, IconChevronUp, IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { select } from '../../editor/actions/focus'
import { find, matchBeside } from '../../editor/find'
import { useTranslate } from '../../editor/messages'
import { useDocument, useScene, useWorkbench } from '../../editor/workbench'
import styles from './find-bar.module.css'

type Props = {
  /** Changes when the search is asked for again: its field then takes the keyboard back. */
  serial: number
  onClose: () => void
}

/** Searches the map in view; the match shown is selected, and the sheet follows the selection. */
export function FindBar({ serial, onClose }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const scene = useScene()
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState<string | null>(null)
  const found = useMemo(() => find(document, scene, query), [document, scene, query])
  const field = useRef<HTMLInputElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is asked for
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [serial])

  function show(recordId: string | null): void {
    setShown(recordId)
    if (recordId) select(workbench, recordId)
  }

  function search(words: string): void {
    setQuery(words)
    const [first] = find(document, scene, words)
    show(first ?? null)
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && event.target === field.current)
      show(matchBeside(found, shown, event.shiftKey ? -1 : 1))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const place = shown === null ? 0 : found.indexOf(shown) + 1
  return (
    <search className={styles.bar} onKeyDown={press}>
      <IconSearch size={16} stroke={1.6} aria-hidden="true" />
      <input
        ref={field}
        type="text"
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        spellCheck={false}
        value={query}
        onChange={(event) => search(event.currentTarget.value)}
      />
      <output className={styles.place}>
        {query.trim() !== '' &&
          (found.length === 0 ? t('find.none') : t('find.place', { place, count: found.length }))}
      </output>
      <button
        type="button"
        aria-label={t('find.previous')}
        disabled={found.length === 0}
        onClick={() => show(matchBeside(found, shown, -1))}
      >
        <IconChevronUp size={16} stroke={1.6} />
      </button>
      <button
        type="button"
        aria-label={t('find.next')}
        disabled={found.length === 0}
        onClick={() => show(matchBeside(found, shown, 1))}
      >
        <IconChevronDown size={16} stroke={1.6} />
      </button>
      <button type="button" aria-label={t('shell.close')} onClick={onClose}>
        <IconX size={16} stroke={1.6} />
      </button>
    </search>
  )
}
