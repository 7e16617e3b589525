import { IconMessage } from '@tabler/icons-react'
import { type CSSProperties, memo } from 'react'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene, ScenePane } from '../../../shared/lenses/scene'
import { openThreadsOn, threadsOf } from '../../../shared/model/structure'
import { commentOn, commentTarget } from '../../editor/actions/commenting'
import { useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { itemOfRecord, outlineOf, overlaps } from '../drawing/scene-index'
import styles from './comment-marks.module.css'

type Props = { pane: ScenePane; scene: Scene; window: Rect }

/**
 * A bubble on the corner of each card or step with open threads. Drawn here and not in the scene: comments are talk about
 * the map and no part of what is handed over. No tab stops: the grid says how many there are and an action opens them.
 */
export const CommentMarks = memo(function CommentMarks({ pane, scene, window }: Props) {
  const document = useDocument()
  const targets = new Set(
    threadsOf(document, scene.mapId).flatMap(({ resolved, cardId, stepId }) =>
      resolved ? [] : (cardId ?? stepId ?? [])
    )
  )
  return [...targets].map((target) => {
    const item = itemOfRecord(scene, target)
    if (item?.pane !== pane || (pane === 'body' && !overlaps(item, window))) return null
    const { x, y, width } = outlineOf(item)
    const isStep = item.role === 'step'
    const place = { left: x + width - (isStep ? 14 : 4), top: y + (isStep ? 14 : 0) }
    return <CommentMark key={target} target={target} style={place} />
  })
})

/** Where it stands is the caller's; nothing where no thread is open. */
export function CommentMark({ target, style }: { target: string; style: CSSProperties }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const document = useDocument()
  const count = openThreadsOn(document, target).length
  if (count === 0) return null
  return (
    <div
      className={styles.mark}
      data-own
      data-comments={target}
      title={t('comments.open', { count })}
      style={style}
      onPointerUp={(event) => {
        const on = commentTarget(document, target)
        if (event.button === 0 && on) commentOn(workbench, on)
      }}
    >
      <IconMessage size={12} stroke={2} />
      {count > 1 && count}
    </div>
  )
}
