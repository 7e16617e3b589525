import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene, SceneItem, ScenePane } from '../../../shared/lenses/scene'
import { itemById } from '../../../shared/lenses/scene-layers'
import { findRecord } from '../../../shared/model/document'
import { gestureStore } from '../../editor/gesture'
import { useDocument, useSession, useTimeline } from '../../editor/workbench'
import type { Detail } from '../drawing/detail'
import { headerItems, itemOfRecord, itemsWithin, outlineOf } from '../drawing/scene-index'
import { hoverStore } from '../pointer/hover'
import { EmptyCell } from './empty-cell'
import styles from './marks.module.css'
import { rectPath } from './rect-path'

type Props = { pane: ScenePane; scene: Scene; window: Rect; detail: Detail }

/** Selection, hover and focus over a pane's drawing. Kept apart from it, so that selecting redraws no item. */
export function Marks({ pane, scene, window, detail }: Props) {
  const selection = useSession((state) => state.selection)
  const hovered = useStore(hoverStore, (state) => state.itemId)
  const keyboard = useStore(hoverStore, (state) => state.keyboard && state.focused)
  const connecting = useStore(gestureStore, ({ gesture }) => gesture.kind === 'connect')
  const lens = scene.lens
  const document = useDocument()
  const selected = useMemo(() => ringed(scene, pane, selection, window), [scene, pane, selection, window])
  const over = hovered ? itemAt(scene, pane, hovered) : undefined
  const touched = useTimeline(({ shown }) => shown?.touched)
  const changed = useMemo(
    () => (touched ? ringed(scene, pane, [...touched], window) : []),
    [scene, pane, touched, window]
  )
  const last = selection.at(-1)
  // The one the keyboard speaks to has a ring of its own; the others share one shape.
  const single = selected.filter((item) => item.recordId === last || item.role !== 'card')
  const shared = selected.filter((item) => !single.includes(item))
  const withHandles = new Set([over, selected.find((item) => item.recordId === last)])
  return (
    <>
      {changed.map((item) => (
        <Ring key={`changed ${item.id}`} item={item} className={styles.changed} />
      ))}
      {over && !selected.includes(over) && <Ring item={over} className={styles.hover} />}
      {shared.length > 0 && <SharedRings items={shared} />}
      {single.map((item) => (
        <Ring
          key={item.id}
          item={item}
          className={`${styles.selected} ${keyboard && item.recordId === last ? styles.focus : ''}`}
        />
      ))}
      <EmptyCell pane={pane} scene={scene} detail={detail} />
      {pane === 'body' && <Veils scene={scene} />}
      {lens === 'blueprint' &&
        !connecting &&
        [...withHandles].map(
          (item) =>
            item?.role === 'card' &&
            findRecord(document, item.recordId ?? '') && <Handles key={item.id} item={item} />
        )}
    </>
  )
}

/** What a pane shows of the selection in the window; several items where a record is drawn in several. */
function ringed(
  scene: Scene,
  pane: ScenePane,
  selection: readonly string[],
  window: Rect
): readonly SceneItem[] {
  if (selection.length === 0) return []
  const ids = new Set(selection)
  const items = pane === 'body' ? itemsWithin(scene, pane, window) : headerItems(scene, pane)
  return items.filter((item) => item.recordId !== null && ids.has(item.recordId) && isRinged(item))
}

function itemAt(scene: Scene, pane: ScenePane, itemId: string): SceneItem | undefined {
  const item = itemById(scene, itemId)
  return item?.pane === pane && isRinged(item) ? item : undefined
}

function SharedRings({ items }: { items: readonly SceneItem[] }) {
  return (
    <svg className={styles.sharedRings} aria-hidden="true">
      <path d={rectPath(items.map(outlineOf), 6, 2)} />
    </svg>
  )
}

/** Where cards in hand came from. They keep their place under it until they are let go. */
function Veils({ scene }: { scene: Scene }) {
  const along = useStore(gestureStore, ({ gesture }) =>
    gesture.kind === 'move' && !gesture.copy ? gesture.along : null
  )
  const recordId = useStore(gestureStore, ({ gesture }) =>
    gesture.kind === 'move' && !gesture.copy ? gesture.recordId : null
  )
  if (!recordId || !along) return null
  const items = [recordId, ...along].flatMap((id) => itemOfRecord(scene, id) ?? [])
  return (
    <svg className={styles.veils} aria-hidden="true">
      <path
        d={rectPath(
          items.filter(({ role }) => role === 'card'),
          0
        )}
      />
    </svg>
  )
}

const unringed: ReadonlySet<SceneItem['role']> = new Set([
  'quote',
  'caption',
  'mapLink',
  'grid',
  'background'
])

/** Words are drawn apart from the point or arrow they belong to, and that one carries the ring. */
function isRinged(item: SceneItem): boolean {
  return !unringed.has(item.role)
}

function Ring({ item, className }: { item: SceneItem; className: string | undefined }) {
  if (item.role === 'connection') return <Stroke item={item} className={className} />
  const inset = item.role === 'step' ? 4 : item.role === 'lane' ? 2 : 0
  const { x, y, width, height, radius } =
    item.role === 'step' || item.role === 'lane' ? { ...item, radius: 6 } : outlineOf(item)
  return (
    <div
      className={className}
      style={{
        left: x + inset,
        top: y + inset,
        width: width - 2 * inset,
        height: height - 2 * inset,
        borderRadius: radius
      }}
    />
  )
}

/** A box around an arrow would say nothing of its course: the line itself is traced. */
function Stroke({ item, className }: { item: SceneItem; className: string | undefined }) {
  const lines = item.primitives.filter((primitive) => primitive.kind === 'line')
  if (lines.length === 0) {
    const { x, y, width, height, radius } = outlineOf(item)
    return <div className={className} style={{ left: x, top: y, width, height, borderRadius: radius }} />
  }
  return (
    <svg className={styles.trace} style={{ left: item.x, top: item.y }} aria-hidden="true">
      {lines.map(({ points }) => (
        <polyline key={points.join(' ')} points={points.map((point) => point.join(',')).join(' ')} />
      ))}
    </svg>
  )
}

/** Where a connection is drawn from. They are no tab stops: the keyboard has an action of its own for this. */
function Handles({ item }: { item: SceneItem }) {
  const { x, y, width, height } = outlineOf(item)
  const spots = [
    ['right', x + width, y + height / 2],
    ['bottom', x + width / 2, y + height]
  ] as const
  return spots.map(([side, left, top]) => (
    <div
      key={side}
      data-side={side}
      className={styles.handle}
      data-connect={item.recordId}
      style={{ left, top }}
    />
  ))
}
