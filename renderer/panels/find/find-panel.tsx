import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { shortened } from '../../../shared/commands/label'
import { showMatch } from '../../editor/actions/finding'
import type { Match } from '../../editor/find/find'
import { foundStore } from '../../editor/find/found'
import { useTranslate } from '../../editor/messages'
import { requestView } from '../../editor/view-request'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { PanelFrame } from '../panel-frame'
import styles from './find.module.css'
import { FoundLine } from './found-line'

/** More than anybody reads; whoever has so many needs better words. */
const limit = 200

/** Every match with the words around it, map by map and kind by kind, in the order that the keys go through them. */
export function FindPanel() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const { matches, query } = useStore(foundStore)
  const shown = useSession(({ finding }) => finding.shown)
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const prefix = useId()
  const listed = useMemo(() => matches.slice(0, limit), [matches])
  const groups = useMemo(() => groupsOf(listed), [listed])

  useEffect(() => {
    // Whoever goes on from match to match in the bar sees the same one here.
    const place = listed.findIndex(({ record }) => record.id === shown)
    setAt(Math.max(0, place))
  }, [listed, shown])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  function press(event: KeyboardEvent): void {
    const match = listed[at]
    switch (event.key) {
      case 'ArrowDown':
        setAt(Math.min(at + 1, listed.length - 1))
        break
      case 'ArrowUp':
        if (at === 0) requestView('find')
        else setAt(at - 1)
        break
      case 'Home':
        setAt(0)
        break
      case 'End':
        setAt(listed.length - 1)
        break
      case 'Enter':
        if (match) showMatch(workbench, match)
        break
      case 'Escape':
        requestView('find')
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  function nameOf({ mapId, kind }: Match): string {
    const title = mapId && document.map.size > 1 ? document.map.get(mapId)?.title : undefined
    return [title && shortened(title), t(`find.group.${kind}`)].filter(Boolean).join(' · ')
  }

  const idOf = (place: number): string => `${prefix}${place}`
  return (
    <PanelFrame title={t('find.list')} ofPast>
      {listed.length === 0 && (
        <p className={styles.none}>{t(query.trim() === '' ? 'find.ask' : 'find.none')}</p>
      )}
      {matches.length > limit && (
        <p className={styles.none}>{t('find.capped', { shown: limit, count: matches.length })}</p>
      )}
      {listed.length > 0 && (
        <div
          ref={list}
          className={styles.list}
          role="listbox"
          tabIndex={0}
          aria-label={t('find.list')}
          aria-activedescendant={idOf(at)}
          onKeyDown={press}
        >
          {groups.map(({ from, of }) => (
            // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, and no fieldset
            <div key={from} role="group" aria-labelledby={`${idOf(from)}-name`}>
              <div id={`${idOf(from)}-name`} className={styles.group}>
                {of[0] && nameOf(of[0])} <small>{of.length}</small>
              </div>
              {of.map((match, index) => (
                <FoundLine
                  key={match.record.id}
                  id={idOf(from + index)}
                  match={match}
                  query={query}
                  isActive={from + index === at}
                  onChoose={() => {
                    setAt(from + index)
                    showMatch(workbench, match)
                  }}
                />
              ))}
            </div>
          ))}
        </div>
      )}
    </PanelFrame>
  )
}

type Group = { readonly from: number; readonly of: readonly Match[] }

/** Matches come in the order of their groups: each run of one map and kind is a group. */
function groupsOf(matches: readonly Match[]): readonly Group[] {
  const groups: { from: number; of: Match[] }[] = []
  for (const [place, match] of matches.entries()) {
    const before = matches[place - 1]
    const group = groups.at(-1)
    if (group && before?.mapId === match.mapId && before.kind === match.kind) group.of.push(match)
    else groups.push({ from: place, of: [match] })
  }
  return groups
}
