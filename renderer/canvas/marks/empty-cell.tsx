import { useStore } from 'zustand'
import type { Scene } from '../../../shared/lenses/scene'
import { isFocusEmpty } from '../../editor/actions/focus'
import { gestureStore } from '../../editor/gesture'
import { cellAt, columnIndex, isCollapsedAt, isLaneRow, samePlace } from '../../editor/grid'
import { useTranslate } from '../../editor/messages'
import type { GridPlace } from '../../editor/session'
import { useDocument, useSession } from '../../editor/workbench'
import type { Rect } from '../drawing/scene-index'
import { hoverStore } from '../pointer/hover'
import styles from './marks.module.css'

/** Nothing at rest: an empty cell is an open question. Under the pointer or the focus it offers its kind of card. */
export function EmptyCell({ scene }: { scene: Scene }) {
  const t = useTranslate()
  const document = useDocument()
  const focus = useSession((state) => state.focus)
  const editing = useSession((state) => state.editing)
  const tool = useSession((state) => state.tool)
  const hovered = useStore(hoverStore, (state) => state.place)
  const keyboard = useStore(hoverStore, (state) => state.keyboard && state.focused)
  const busy = useStore(gestureStore, ({ gesture }) => gesture.kind !== 'none')
  if (busy) return null
  const offered = (place: GridPlace | null): place is GridPlace =>
    place !== null &&
    isFocusEmpty(document, scene, place) &&
    !isCollapsedAt(scene, place) &&
    cellAt(document, place) !== null
  const places = [focus, samePlace(hovered, focus) || tool !== 'select' ? null : hovered].filter(offered)
  return places.map((place) => {
    const rect = cellRect(scene, place)
    const lane = isLaneRow(place.row) ? document.lane.get(place.row) : undefined
    const isEdited = editing?.kind === 'newCard' && editing.cell.laneId === lane?.id && place === focus
    if (!rect || !lane || isEdited) return null
    return (
      <div
        key={`${place.row} ${place.stepId ?? place.phaseId}`}
        className={`${styles.empty} ${keyboard && place === focus ? styles.focus : ''}`}
        style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
      >
        {'+ '}
        {t(`card.${lane.kind}`)}
      </div>
    )
  })
}

/** The free part of a cell, inside its insets. */
export function cellRect(scene: Scene, place: GridPlace): Rect | null {
  const column = scene.columns[columnIndex(scene, place)]
  const row = scene.rows.find(({ laneId }) => (laneId ?? 'curve') === place.row)
  if (!column || !row) return null
  const y = row.y + row.cellsFrom + 7
  return { x: column.x + 8, y, width: column.width - 16, height: row.y + row.height - 7 - y }
}
