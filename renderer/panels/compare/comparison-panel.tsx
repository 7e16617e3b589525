import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type Comparison, comparisonOf } from '../../../shared/compare/comparison'
import { comparisonGroups } from '../../../shared/compare/comparison-groups'
import { comparisonWords } from '../../../shared/compare/comparison-words'
import { openInMap, showDifference } from '../../editor/actions/comparing'
import { MarkIcon } from '../../editor/mark-icon'
import { useTranslate } from '../../editor/messages'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { PanelFrame } from '../panel-frame'
import styles from './comparison-panel.module.css'
import { type EntryLine, entryLine } from './entry-line'

/** What parts a to-be from its as-is, in words: a press goes there on the sheet, the arrow beside it to the map itself. */
export function ComparisonPanel() {
  const t = useTranslate()
  const document = useDocument()
  const mapId = useSession((state) => state.mapId)
  const comparison = comparisonOf(document, mapId)
  return (
    <PanelFrame title={t('compare.list.title')} ofPast>
      {comparison ? (
        <DifferenceList comparison={comparison} />
      ) : (
        <p className={styles.none}>{t('compare.none')}</p>
      )}
    </PanelFrame>
  )
}

function DifferenceList({ comparison }: { comparison: Comparison }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { locale } = workbench
  const document = useDocument()
  const shownId = useSession((state) => state.comparing?.shownId ?? null)
  const groups = useMemo(() => {
    const words = comparisonWords(document, comparison, locale)
    return comparisonGroups(document, comparison).map(({ id, entries }) => ({
      id,
      lines: entries.map((entry) => entryLine(entry, { document, comparison, words, locale }))
    }))
  }, [document, comparison, locale])
  const lines = groups.flatMap((group) => group.lines)
  const [at, setAt] = useState<string | null>(null)
  const current = lines.some(({ key }) => key === at) ? at : lines[0]?.key
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    // Who presses a note on the sheet finds it here.
    if (shownId === null) return
    const pressed = [...(list.current?.querySelectorAll<HTMLElement>('[data-of]') ?? [])].find(
      (each) => each.getAttribute('data-of') === shownId
    )
    pressed?.scrollIntoView({ block: 'nearest' })
    if (pressed) setAt(pressed.getAttribute('data-key'))
  }, [shownId])

  function press(event: KeyboardEvent): void {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])]
    const place = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1
    const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: buttons.length - 1 }[event.key]
    if (place < 0 || next === undefined) return
    event.preventDefault()
    buttons[Math.max(0, Math.min(buttons.length - 1, next))]?.focus()
  }

  if (lines.length === 0) return <p className={styles.none}>{t('compare.empty.how')}</p>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside have the focus; this hears what bubbles
    <div ref={list} className={styles.list} onKeyDown={press}>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`compare-${group.id}`}>
          <h3 id={`compare-${group.id}`} className={styles.group}>
            {t(`compare.group.${group.id}`)} <small>{group.lines.length}</small>
          </h3>
          <ul className={styles.lines}>
            {group.lines.map((line) => (
              <li key={line.key} className={styles.line}>
                <Line
                  line={line}
                  isCurrent={line.key === current}
                  isShown={line.recordId !== null && line.recordId === shownId}
                  onFocus={() => setAt(line.key)}
                  onShow={() => line.recordId && showDifference(workbench, line.recordId)}
                  onOpen={() => line.recordId && openInMap(workbench, line.recordId)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type LineProps = {
  line: EntryLine
  isCurrent: boolean
  isShown: boolean
  onFocus: () => void
  onShow: () => void
  onOpen: () => void
}

/** One stop for the Tab key in all of the list: arrows go from line to line. */
function Line({ line, isCurrent, isShown, onFocus, onShow, onOpen }: LineProps) {
  const t = useTranslate()
  return (
    <button
      type="button"
      className={styles.entry}
      data-key={line.key}
      data-of={line.recordId ?? undefined}
      aria-current={isShown || undefined}
      tabIndex={isCurrent ? 0 : -1}
      title={line.recordId ? t('compare.entry.hint') : undefined}
      onFocus={onFocus}
      onClick={onShow}
      onDoubleClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        onOpen()
      }}
    >
      <span className={styles.head}>
        {line.kind && (
          <span className={styles.mark} data-kind={line.kind}>
            <MarkIcon kind={line.kind} />
            {line.mark}
          </span>
        )}
        {line.place !== '' && <span className={styles.place}>{line.place}</span>}
      </span>
      <span className={styles.name} data-gone={line.kind === 'removed' || undefined} dir="auto">
        {line.name}
      </span>
      {line.before !== '' && (
        <span className={styles.before} dir="auto">
          {line.before}
        </span>
      )}
      {line.notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </button>
  )
}
