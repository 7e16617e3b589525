import { useEffect } from 'react'
import { useStore } from 'zustand'
import { announce, announcements } from '../../editor/announcement'
import { useTranslate } from '../../editor/messages'
import { useWorkbench } from '../../editor/workbench'
import styles from './grid-twin.module.css'

/** Where moves and the size of a selection are told to whoever does not see them. */
export function Announcer() {
  const t = useTranslate()
  const { session } = useWorkbench()
  const { text, serial } = useStore(announcements)
  useEffect(
    () =>
      session.subscribe(({ selection }, before) => {
        const [count, known] = [selection.length, before.selection.length]
        // One record selected is the focus itself, which the grid tells.
        if (count === known || (count < 2 && known < 2 && count > 0)) return
        if (count !== 1)
          announce(count === 0 ? t('announce.selection.none') : t('announce.selection', { count }))
      }),
    [session, t]
  )
  return (
    <div className={styles.grid} aria-live="polite" role="log">
      <span key={serial}>{text}</span>
    </div>
  )
}
