import { IconChevronDown, IconChevronUp, IconList, IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { actions } from '../../../shared/actions'
import { closeFind, searchFor, showFirstInSight, showNext } from '../../editor/actions/finding'
import { find } from '../../editor/find/find'
import { forgetFound, publishFound } from '../../editor/find/found'
import { togglePanel } from '../../editor/lens-actions'
import { useTranslate } from '../../editor/messages'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import styles from './find-bar.module.css'

/** Searches the whole project. `serial` changes when it is asked for again: the field then takes the keyboard back. */
export function FindBar({ serial }: { serial: number }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { query, shown } = useSession(({ finding }) => finding)
  const listed = useSession(({ panel }) => panel === 'find')
  // While keys come in, the answer to the words before stays.
  const document = useDeferredValue(useDocument())
  const sought = useDeferredValue(query)
  const { locale } = workbench
  const matches = useMemo(() => find(document, locale, sought), [document, locale, sought])
  const field = useRef<HTMLInputElement>(null)
  /** The words whose first match was looked for. */
  const answered = useRef(query)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is asked for
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [serial])

  useEffect(() => {
    publishFound(sought, matches)
    if (answered.current === sought) return
    answered.current = sought
    showFirstInSight(workbench, matches)
  }, [sought, matches, workbench])
  useEffect(() => forgetFound, [])

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') closeFind(workbench)
    else if (event.key === 'Enter' && event.target === field.current)
      showNext(workbench, event.shiftKey ? -1 : 1)
    else if (event.key === 'ArrowDown' && event.target === field.current && !listed)
      togglePanel(workbench, 'find')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const place = matches.findIndex(({ record }) => record.id === shown) + 1
  const count = matches.length
  return (
    <search className={styles.bar} onKeyDown={press}>
      <IconSearch size={16} stroke={1.6} aria-hidden="true" />
      <input
        ref={field}
        type="text"
        dir="auto"
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        spellCheck={false}
        value={query}
        onChange={(event) => searchFor(workbench, event.currentTarget.value)}
      />
      <output className={styles.place}>
        {query.trim() !== '' &&
          (place > 0
            ? t('find.place', { place, count })
            : t(count === 0 ? 'find.none' : 'find.count', { count }))}
      </output>
      <button
        type="button"
        aria-label={t(actions['find.previous'].labelKey)}
        title={t(actions['find.previous'].labelKey)}
        disabled={count === 0}
        onClick={() => showNext(workbench, -1)}
      >
        <IconChevronUp size={16} stroke={1.6} />
      </button>
      <button
        type="button"
        aria-label={t(actions['find.next'].labelKey)}
        title={t(actions['find.next'].labelKey)}
        disabled={count === 0}
        onClick={() => showNext(workbench, 1)}
      >
        <IconChevronDown size={16} stroke={1.6} />
      </button>
      <button
        type="button"
        aria-label={t('find.list')}
        title={t('find.list')}
        aria-pressed={listed}
        onClick={() => togglePanel(workbench, 'find')}
      >
        <IconList size={16} stroke={1.6} />
      </button>
      <button
        type="button"
        aria-label={t('shell.close')}
        title={t('shell.close')}
        onClick={() => closeFind(workbench)}
      >
        <IconX size={16} stroke={1.6} />
      </button>
    </search>
  )
}
