import { useStore as useFlow } from '@xyflow/react'
import { type CSSProperties, useContext } from 'react'
import { useStore } from 'zustand'
import { formatNumber } from '../../../shared/i18n/translate'
import { curveHeight, scoreAt, yOfScore } from '../../../shared/lenses/charts/curve-scale'
import { type DropTarget, dropTarget } from '../../../shared/lenses/drop-target'
import { faceColour, faceLevel } from '../../../shared/lenses/face'
import type { Scene } from '../../../shared/lenses/scene'
import { type Gesture, gestureStore } from '../../editor/gesture'
import { columnIndex } from '../../editor/grid'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { ItemDrawing } from '../drawing/item-drawing'
import { indexOf, itemOfRecord, outlineOf, type Rect } from '../drawing/scene-index'
import { paneOffset, toScreen } from '../viewport/geometry'
import { ViewContext } from '../viewport/view-context'
import styles from './marks.module.css'

/** What a drag shows: the lifted copy, where it came from, and where it would land. Above headers, since it crosses them. */
export function GestureLayer({ scene }: { scene: Scene }) {
  const gesture = useStore(gestureStore, (state) => state.gesture)
  if (gesture.kind === 'none') return null
  if (gesture.kind === 'move') return <Moved scene={scene} gesture={gesture} />
  if (gesture.kind === 'point') return <PointDragged scene={scene} gesture={gesture} />
  return <Connecting scene={scene} gesture={gesture} />
}

function useTransform() {
  const [x, y, zoom] = useFlow((state) => state.transform)
  return { x, y, zoom }
}

function onScreen(rect: Rect, viewport: { x: number; y: number; zoom: number }): CSSProperties {
  const { x, y } = toScreen('body', viewport, rect)
  return { left: x, top: y, width: rect.width * viewport.zoom, height: rect.height * viewport.zoom }
}

function Moved({ scene, gesture }: { scene: Scene; gesture: Extract<Gesture, { kind: 'move' }> }) {
  const document = useDocument()
  const viewport = useTransform()
  const item = indexOf(scene).byRecord.get(gesture.recordId)
  if (!item) return null
  const target = dropTarget(scene, document, gesture.recordId, gesture)
  const offset = paneOffset(item.pane, viewport)
  const { zoom } = viewport
  const left = (item.x + gesture.dx) * zoom + offset.x
  const top = (item.y + gesture.dy) * zoom + offset.y
  return (
    <div className={styles.gesture}>
      {!gesture.copy && item.role === 'card' && (
        <div className={styles.veil} style={onScreen(item, viewport)} />
      )}
      {target && <Landing scene={scene} target={target} viewport={viewport} />}
      <div
        className={styles.ghost}
        style={{ left, top, width: item.width, height: item.height, transform: `scale(${zoom})` }}
      >
        <div className={styles.lifted} style={{ borderRadius: outlineOf(item).radius }}>
          <ItemDrawing item={item} detail="full" />
        </div>
      </div>
    </div>
  )
}

function Landing({
  scene,
  target,
  viewport
}: {
  scene: Scene
  target: DropTarget
  viewport: { x: number; y: number; zoom: number }
}) {
  const { indicator } = target
  const bar = onScreen(indicator, viewport)
  // Two pixels at any zoom.
  const upright = indicator.width < indicator.height
  const thin = upright ? { width: 2, top: 0, height: '100%' } : { height: 2 }
  const cell = target.kind === 'card' ? cellBox(scene, target) : null
  return (
    <>
      {cell && <div className={styles.target} style={onScreen(cell, viewport)} />}
      <div className={styles.bar} style={{ ...bar, ...thin }} />
    </>
  )
}

function cellBox(scene: Scene, { cell, indicator }: Extract<DropTarget, { kind: 'card' }>): Rect | null {
  const row = scene.rows.find(({ laneId }) => laneId === cell.laneId)
  const column = scene.columns[columnIndex(scene, cell)]
  if (!row || !column) return null
  if (cell.stepId) return { x: column.x, y: row.y, width: column.width, height: row.height }
  return { x: indicator.x - 6, y: row.y, width: indicator.width + 12, height: row.height }
}

function PointDragged({ scene, gesture }: { scene: Scene; gesture: Extract<Gesture, { kind: 'point' }> }) {
  const { locale } = useWorkbench()
  const document = useDocument()
  const viewport = useTransform()
  const emotion = document.emotion.get(gesture.recordId)
  const column = scene.columns.find(({ stepId }) => stepId === emotion?.stepId)
  const row = scene.rows.find(({ laneId }) => laneId === null)
  if (!column || !row) return null
  const score = scoreAt(gesture.y - row.y)
  const at = toScreen('body', viewport, { x: column.x + column.width / 2, y: row.y + yOfScore(score) })
  const rail = onScreen({ x: column.x, y: row.y, width: column.width, height: curveHeight }, viewport)
  const colour = `var(--c-${faceColour(faceLevel(score))})`
  return (
    <div className={styles.gesture}>
      <div className={styles.rail} style={rail} />
      <div className={styles.point} style={{ left: at.x, top: at.y, borderColor: colour }} />
      <output className={styles.score} style={{ left: at.x + 22, top: at.y, background: colour }}>
        {formatNumber(locale, score, {
          signDisplay: 'exceptZero',
          minimumFractionDigits: 1,
          maximumFractionDigits: 1
        })}
      </output>
    </div>
  )
}

function Connecting({ scene, gesture }: { scene: Scene; gesture: Extract<Gesture, { kind: 'connect' }> }) {
  const viewport = useTransform()
  const view = useContext(ViewContext)
  const selected = useSession((state) => state.selection.at(-1))
  const from = itemOfRecord(scene, gesture.fromCardId)
  const aimed = selected && selected !== gesture.fromCardId ? itemOfRecord(scene, selected) : undefined
  const to = gesture.pointer ?? (aimed?.role === 'card' ? centre(aimed) : null)
  if (!from || !view) return null
  const a = toScreen('body', viewport, centre(from))
  const b = to ? toScreen('body', viewport, to) : a
  return (
    <div className={styles.gesture}>
      <svg className={styles.link} aria-hidden="true">
        <line x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
        <circle cx={b.x} cy={b.y} r="4" />
      </svg>
    </div>
  )
}

function centre({ x, y, width, height }: Rect): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 }
}
