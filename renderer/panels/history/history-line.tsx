import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBookmarkFilled,
  IconChevronDown,
  IconChevronRight,
  IconFileImport,
  IconPencil,
  IconRestore
} from '@tabler/icons-react'
import type { HistoryRow } from '../../../shared/ipc/contract'
import type { Version } from '../../../shared/model/version'
import { capitalised } from '../../editor/capitalised'
import { changeSentence, runSentence } from '../../editor/change-sentence'
import { ageText, dayText, instantText, timeText } from '../../editor/instant-text'
import { type Translate, useTranslate } from '../../editor/messages'
import { useWorkbench } from '../../editor/workbench'
import styles from './history.module.css'
import type { HistoryEntry } from './history-entries'

const icons = {
  edit: IconPencil,
  undo: IconArrowBackUp,
  redo: IconArrowForwardUp,
  import: IconFileImport,
  merge: IconFileImport,
  restore: IconRestore
} as const

type Props = {
  entry: HistoryEntry
  top: number
  version: Version | undefined
  isCurrent: boolean
  /** The newest line, which is the document of now. */
  isNow: boolean
  onChoose: () => void
  onFold: () => void
}

export function HistoryLine({ entry, top, version, isCurrent, isNow, onChoose, onFold }: Props) {
  const t = useTranslate()
  const { locale } = useWorkbench()
  if (entry.kind === 'day') {
    return (
      <div role="none" className={styles.day} style={{ top }}>
        {dayName(t, dayText(locale, entry.at), entry.at)}
      </div>
    )
  }
  const [row] = entry.rows
  const count = entry.rows.length
  const Icon = icons[row.kind]
  const sentence = count > 1 ? runSentence(t, row, count) : changeSentence(t, row)
  const author = row.author || t('history.someone')
  const age = ageText(locale, row.at, Date.now())
  const facts = [timeText(locale, row.at), author, ...(count === 1 ? countsOf(t, row) : [])]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys for its lines
    <div
      id={entry.id}
      role="treeitem"
      tabIndex={-1}
      className={styles.line}
      style={{ top }}
      aria-label={[version?.name, sentence, instantText(locale, row.at), author].filter(Boolean).join(', ')}
      aria-level={entry.inner ? 2 : 1}
      aria-expanded={count > 1 ? entry.open : undefined}
      aria-selected={isCurrent}
      data-inner={entry.inner || undefined}
      data-quiet={row.kind === 'undo' || row.kind === 'redo' || undefined}
      title={`${sentence}\n${instantText(locale, row.at)}`}
      onMouseDown={(event) => {
        // The tree keeps the focus: its arrows go on from the line that was clicked.
        event.preventDefault()
        event.currentTarget.closest<HTMLElement>('[role="tree"]')?.focus({ preventScroll: true })
      }}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('[data-fold]')) onFold()
        else onChoose()
      }}
    >
      {version && (
        <span className={styles.name}>
          <IconBookmarkFilled size={12} aria-hidden="true" />
          <b>{version.name}</b>
        </span>
      )}
      <span className={styles.sentence}>
        <Icon size={15} stroke={1.6} aria-hidden="true" />
        <span>{sentence}</span>
        {count > 1 && (
          <span className={styles.fold} data-fold>
            {entry.open ? (
              <IconChevronDown size={15} stroke={1.8} />
            ) : (
              <IconChevronRight size={15} stroke={1.8} />
            )}
          </span>
        )}
      </span>
      <span className={styles.facts}>
        <span>{facts.join(' · ')}</span>
        {isNow ? <b>{t('history.now')}</b> : age && <span>{age}</span>}
      </span>
    </div>
  )
}

function dayName(t: Translate, day: string, at: string): string {
  const days = Math.round((midnight(new Date()) - midnight(new Date(at))) / 86_400_000)
  if (days === 0) return t('history.today')
  if (days === 1) return t('history.yesterday')
  return capitalised(day)
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}

/** What came and went is worth telling of rows that hold much and whose sentence does not count. */
function countsOf(t: Translate, { kind, added, updated, removed }: HistoryRow): string[] {
  if (kind === 'edit' || kind === 'undo' || kind === 'redo') return []
  return [
    ...(added > 0 ? [t('history.counts.added', { count: added })] : []),
    ...(updated > 0 ? [t('history.counts.updated', { count: updated })] : []),
    ...(removed > 0 ? [t('history.counts.removed', { count: removed })] : [])
  ]
}
