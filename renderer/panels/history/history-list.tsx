import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { versionAt } from '../../../shared/model/structure'
import { lookAt } from '../../editor/actions/past-actions'
import { useTranslate } from '../../editor/messages'
import { useTimeline, useWorkbench } from '../../editor/workbench'
import styles from './history.module.css'
import { entryOf, type HistoryEntry, historyEntries } from './history-entries'
import { HistoryLine } from './history-line'
import type { Log } from './log'

const heights = { day: 34, rows: 46, named: 66 } as const
/** Lines drawn above and below what is seen, so that a quick scroll finds them there. */
const spare = 8

/**
 * The log as a tree: days are its headings, folded lines its branches. Only the lines in view are drawn; rows are read
 * page by page as the end comes near.
 */
export function HistoryList({ log }: { log: Log }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { live } = workbench.timeline
  const { rows, first, isRead } = useStore(log.store)
  const document = useStore(live.store, (state) => state.document)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [view, setView] = useState({ top: 0, height: 0 })
  const tree = useRef<HTMLDivElement>(null)

  const entries = useMemo(
    () => historyEntries(rows, (revision) => versionAt(document, revision) !== undefined, open),
    [rows, document, open]
  )
  const tops = useMemo(() => {
    let top = 0
    return entries.map((entry) => {
      const at = top
      top += heightOf(entry, (revision) => versionAt(document, revision) !== undefined)
      return at
    })
  }, [entries, document])
  const last = entries.at(-1)
  const total = (tops.at(-1) ?? 0) + (last ? heights.named : 0)

  const looked = useTimeline((state) => state.awaited ?? state.shown?.row.revision ?? null)
  const revision = looked ?? rows[0]?.revision ?? 0
  const current = entryOf(entries, revision)
  const currentId = entries[current]?.id

  useLayoutEffect(() => {
    const element = tree.current
    if (!element) return
    const measure = (): void => setView({ top: element.scrollTop, height: element.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    // The line of what is looked at stays in view, whoever moved on: the slider, the banner, or a key.
    const element = tree.current
    const top = tops[current]
    if (!element || top === undefined || currentId === undefined) return
    const bottom = tops[current + 1] ?? total
    // The day stands above its first line.
    const above = entries[current - 1]?.kind === 'day' ? top - heights.day : top
    if (above < element.scrollTop) element.scrollTop = above
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight
  }, [current, currentId, tops, total, entries])
  useEffect(() => {
    if (isRead && view.height > 0 && view.top + view.height > total - 800) void log.older()
  }, [log, isRead, view, total])

  const from = Math.max(0, findLine(tops, view.top) - spare)
  const to = Math.min(entries.length, findLine(tops, view.top + view.height) + 1 + spare)

  function choose(at: number): void {
    const entry = entries[at]
    if (entry?.kind !== 'rows') return
    const newest = entry.rows[0]
    const oldest = entry.rows[entry.rows.length - 1] ?? newest
    lookAt(workbench, newest.revision, oldest.revision - 1)
  }

  function fold(entry: HistoryEntry | undefined, wanted?: boolean): boolean {
    if (entry?.kind !== 'rows' || entry.rows.length === 1) return false
    if (wanted !== undefined && wanted === entry.open) return false
    setOpen((before) => {
      const after = new Set(before)
      if (!after.delete(entry.id)) after.add(entry.id)
      return after
    })
    return true
  }

  function beside(by: 1 | -1): number {
    let at = current + by
    for (let entry = entries[at]; entry && isPassed(entry); entry = entries[at]) at += by
    return entries[at] ? at : current
  }

  function press(event: KeyboardEvent): void {
    const entry = entries[current]
    switch (event.key) {
      case 'ArrowDown':
        choose(beside(1))
        break
      case 'ArrowUp':
        choose(beside(-1))
        break
      case 'Home':
        choose(entries.findIndex((each) => !isPassed(each)))
        break
      case 'End':
        choose(entries.length - 1)
        break
      case 'ArrowRight':
        fold(entry, true)
        break
      case 'ArrowLeft':
        if (!fold(entry, false) && entry?.kind === 'rows' && entry.inner) {
          const holder = entries.findLastIndex(
            (each, index) => index < current && each.kind === 'rows' && !each.inner
          )
          fold(entries[holder], false)
        }
        break
      case 'Enter':
        fold(entry)
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      ref={tree}
      className={styles.tree}
      role="tree"
      aria-label={t('history.title')}
      tabIndex={0}
      aria-activedescendant={current >= from && current < to ? currentId : undefined}
      onKeyDown={press}
      onScroll={({ currentTarget }) =>
        setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
    >
      <div role="none" style={{ height: total, position: 'relative' }}>
        {entries.slice(from, to).map((entry, index) => (
          <HistoryLine
            key={entry.id}
            entry={entry}
            top={tops[from + index] ?? 0}
            version={entry.kind === 'rows' ? versionAt(document, entry.rows[0].revision) : undefined}
            isCurrent={from + index === current}
            isNow={entry.kind === 'rows' && entry.rows[0] === rows[0] && !entry.inner}
            onChoose={() => choose(from + index)}
            onFold={() => fold(entry)}
          />
        ))}
      </div>
      {(!isRead || (rows.at(-1)?.revision ?? 0) > first) && (
        <p className={styles.more}>{t('history.loading')}</p>
      )}
    </div>
  )
}

/** Headings say nothing of their own, and an open line the same as the first one it holds. */
function isPassed(entry: HistoryEntry): boolean {
  return entry.kind === 'day' || entry.open
}

function heightOf(entry: HistoryEntry, isNamed: (revision: number) => boolean): number {
  if (entry.kind === 'day') return heights.day
  return isNamed(entry.rows[0].revision) ? heights.named : heights.rows
}

/** The last line that begins at or above a height. */
function findLine(tops: readonly number[], y: number): number {
  let low = 0
  let high = tops.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((tops[middle] ?? 0) <= y) low = middle
    else high = middle - 1
  }
  return low
}
