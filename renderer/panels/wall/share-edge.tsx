import type { RefObject } from 'react'
import { useTranslate } from '../../editor/messages'
import { useWorkbench } from '../../editor/workbench'
import styles from './wall-photo.module.css'

type Bounds = { readonly least: number; readonly most: number; readonly step: number }

/** Between the photo and the map: dragged, or moved by the arrows. */
export function ShareEdge({
  share,
  bounds,
  section
}: {
  share: number
  bounds: Bounds
  section: RefObject<HTMLElement | null>
}) {
  const t = useTranslate()
  const { session } = useWorkbench()
  const { least, most, step } = bounds
  const set = (wanted: number): void => {
    const next = Math.max(least, Math.min(most, wanted))
    session.setState(({ wall }) => ({ wall: { ...wall, share: next } }))
  }
  const percent = (part: number): number => Math.round(part * 100)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule can not be focused or moved
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('wall.share')}
      aria-valuemin={percent(least)}
      aria-valuemax={percent(most)}
      aria-valuenow={percent(share)}
      tabIndex={0}
      className={styles.edge}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        event.preventDefault()
      }}
      onPointerMove={(event) => {
        const box = section.current?.getBoundingClientRect()
        if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return
        set(((event.clientX - box.left) / box.width) * share)
      }}
      onKeyDown={(event) => {
        const { key } = event
        if (key === 'ArrowLeft') set(share - step)
        else if (key === 'ArrowRight') set(share + step)
        else if (key === 'Home') set(least)
        else if (key === 'End') set(most)
        else return
        event.preventDefault()
      }}
    />
  )
}
