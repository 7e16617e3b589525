import { useStore } from 'zustand'
import type { Scene, ScenePane } from '../../../shared/lenses/scene'
import { gestureStore } from '../../editor/gesture'
import { samePlace } from '../../editor/grid'
import { useTranslate } from '../../editor/messages'
import type { GridPlace } from '../../editor/session'
import { useDocument, useIsPast, useSession } from '../../editor/workbench'
import type { Detail } from '../drawing/detail'
import { hoverStore } from '../pointer/hover'
import { emptyPlace } from './empty-place'
import styles from './marks.module.css'

type Props = { pane: ScenePane; scene: Scene; detail: Detail }

/**
 * Nothing at rest: an empty cell is an open question. Under the pointer or the focus it offers what it takes; from far
 * out a sign does, then its frame alone, which the focus needs at every zoom.
 */
export function EmptyCell({ pane, scene, detail }: Props) {
  const t = useTranslate()
  const document = useDocument()
  const isPast = useIsPast()
  const focus = useSession((state) => state.focus)
  const editing = useSession((state) => state.editing)
  const tool = useSession((state) => state.tool)
  const hovered = useStore(hoverStore, (state) => state.place)
  const keyboard = useStore(hoverStore, (state) => state.keyboard && state.focused)
  const busy = useStore(gestureStore, ({ gesture }) => gesture.kind !== 'none')
  if (busy) return null
  const pointed = samePlace(hovered, focus) || tool !== 'select' || isPast ? null : hovered
  const places = [focus, pointed].filter((place) => place !== null)
  return places.map((place) => {
    const empty = emptyPlace(document, scene, place)
    const inFocus = place === focus
    const isEdited = inFocus && editing?.kind === 'newCard' && editing.cell.laneId === place.row
    const isOffered = empty?.label != null && !isPast
    if (empty?.pane !== pane || isEdited || !(isOffered || (inFocus && keyboard))) return null
    const { x, y, width, height } = empty.rect
    return (
      <div
        key={keyOf(place)}
        className={`${isOffered ? styles.empty : ''} ${inFocus && keyboard ? styles.focus : ''}`}
        data-detail={detail}
        style={{ left: x, top: y, width, height, borderRadius: 6 }}
      >
        {isOffered && detail !== 'block' && '+'}
        {isOffered && detail === 'full' && empty.label && ` ${t(empty.label)}`}
      </div>
    )
  })
}

function keyOf({ row, stepId, phaseId }: GridPlace): string {
  return `${row} ${stepId ?? phaseId}`
}
