import { IconBan } from '@tabler/icons-react'
import { useStore as useFlow } from '@xyflow/react'
import { type CSSProperties, useContext } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { pointScale } from '../../../shared/lenses/charts/point-scale'
import { type DropTarget, dropTarget, isRefusedByCollapse } from '../../../shared/lenses/drop-target'
import { faceColour, faceLevel } from '../../../shared/lenses/face'
import { scoreText } from '../../../shared/lenses/layout/spoken'
import type { Scene } from '../../../shared/lenses/scene'
import type { Cell } from '../../../shared/model/structure'
import { type Gesture, gestureStore } from '../../editor/gesture'
import { useTranslate } from '../../editor/messages'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { ItemDrawing } from '../drawing/item-drawing'
import { itemOfRecord, outlineOf, type Rect } from '../drawing/scene-index'
import { recordsWithin, rectOf } from '../pointer/marquee-drag'
import { paneOffset, toScreen } from '../viewport/geometry'
import { ViewContext } from '../viewport/view-context'
import styles from './marks.module.css'
import { rectPath } from './rect-path'

/** What a drag shows: the lifted copy, where it came from, and where it would land. Above headers, since it crosses them. */
export function GestureLayer({ scene }: { scene: Scene }) {
  const gesture = useStore(gestureStore, (state) => state.gesture)
  if (gesture.kind === 'none') return null
  if (gesture.kind === 'move') return <Moved scene={scene} gesture={gesture} />
  if (gesture.kind === 'file') return <Carried scene={scene} gesture={gesture} />
  if (gesture.kind === 'marquee') return <Marquee scene={scene} gesture={gesture} />
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

function boxOnScreen(box: Rect | null, viewport: { x: number; y: number; zoom: number }): Rect[] {
  if (!box) return []
  const { zoom } = viewport
  return [{ ...toScreen('body', viewport, box), width: box.width * zoom, height: box.height * zoom }]
}

function Moved({ scene, gesture }: { scene: Scene; gesture: Extract<Gesture, { kind: 'move' }> }) {
  const document = useDocument()
  const viewport = useTransform()
  const item = itemOfRecord(scene, gesture.recordId)
  if (!item) return null
  const target = dropTarget(scene, document, gesture.recordId, gesture, gesture.along, gesture.copy)
  const refused = !target && isRefusedByCollapse(scene, document, gesture.recordId, gesture, gesture.along)
  const offset = paneOffset(item.pane, viewport)
  const { zoom } = viewport
  const left = (item.x + gesture.dx) * zoom + offset.x
  const top = (item.y + gesture.dy) * zoom + offset.y
  return (
    <div className={styles.gesture}>
      {target && <Landing scene={scene} target={target} viewport={viewport} />}
      {refused && <Refused scene={scene} over={gesture} viewport={viewport} />}
      <div
        className={styles.ghost}
        style={{
          width: item.width,
          height: item.height,
          transform: `translate(${left}px, ${top}px) scale(${zoom})`
        }}
      >
        <div className={styles.lifted} style={{ borderRadius: outlineOf(item).radius }}>
          {gesture.along.length > 0 && <div className={styles.under} />}
          <ItemDrawing item={item} detail="full" />
        </div>
      </div>
      <Badge count={gesture.along.length + 1} copy={gesture.copy} left={left + item.width * zoom} top={top} />
    </div>
  )
}

/** Out of the parking lot: over the page, since it begins beside the canvas. */
function Carried({ scene, gesture }: { scene: Scene; gesture: Extract<Gesture, { kind: 'file' }> }) {
  const document = useDocument()
  const viewport = useTransform()
  const note = document.annotation.get(gesture.annotationId)
  if (!note) return null
  const target = gesture.over && dropTarget(scene, document, note.id, gesture.over)
  const refused = !target && gesture.over && isRefusedByCollapse(scene, document, note.id, gesture.over)
  const { x, y } = gesture.screen
  return (
    <>
      {target && (
        <div className={styles.gesture}>
          <Landing scene={scene} target={target} viewport={viewport} />
        </div>
      )}
      {refused && gesture.over && (
        <div className={styles.gesture}>
          <Refused scene={scene} over={gesture.over} viewport={viewport} />
        </div>
      )}
      {createPortal(
        <div className={styles.carried} style={{ left: x, top: y }}>
          {note.text}
        </div>,
        globalThis.document.body
      )}
    </>
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
  return (
    <>
      <svg className={styles.shapes} aria-hidden="true">
        <path
          className={styles.target}
          d={rectPath(
            cellsOf(target).flatMap((cell) => boxOnScreen(cellBox(scene, cell), viewport)),
            0
          )}
        />
      </svg>
      {indicator && <Bar indicator={indicator} viewport={viewport} />}
    </>
  )
}

/** Says at the pointer why nothing would land, before it is let go. */
function Refused({
  scene,
  over,
  viewport
}: {
  scene: Scene
  over: { readonly x: number; readonly y: number }
  viewport: { x: number; y: number; zoom: number }
}) {
  const t = useTranslate()
  const { x, y } = toScreen('body', viewport, over)
  const column = scene.columns.find((each) => over.x >= each.x && over.x < each.x + each.width)
  const height = scene.height - scene.headerHeight
  return (
    <>
      {column?.collapsed && (
        <div
          className={styles.refused}
          style={onScreen({ x: column.x, y: scene.headerHeight, width: column.width, height }, viewport)}
        />
      )}
      <output className={styles.refusal} style={{ left: x, top: y }}>
        <IconBan size={14} stroke={2} />
        {t('structure.collapsed.noDrop')}
      </output>
    </>
  )
}

function Bar({ indicator, viewport }: { indicator: Rect; viewport: { x: number; y: number; zoom: number } }) {
  // Two pixels at any zoom.
  const upright = indicator.width < indicator.height
  const thin = upright ? { width: 2, top: 0, height: '100%' } : { height: 2 }
  return (
    <div
      className={styles.bar}
      data-testid="drop-indicator"
      style={{ ...onScreen(indicator, viewport), ...thin }}
    />
  )
}

function cellsOf(target: DropTarget): readonly Cell[] {
  if (target.kind === 'cards') return target.cells.map(({ cell }) => cell)
  return target.kind === 'card' ? [target.cell] : []
}

/** A cell of a phase is as wide as its steps. */
function cellBox(scene: Scene, cell: Cell): Rect | null {
  const row = scene.rows.find(({ laneId }) => laneId === cell.laneId)
  const columns = scene.columns.filter(({ stepId, phaseId }) =>
    cell.stepId ? stepId === cell.stepId : phaseId === cell.phaseId
  )
  const [first] = columns
  const last = columns.at(-1)
  if (!row || !first || !last) return null
  return { x: first.x, y: row.y, width: last.x + last.width - first.x, height: row.height }
}

/** How many go along, and that they are copies. */
function Badge({ count, copy, left, top }: { count: number; copy: boolean; left: number; top: number }) {
  if (count === 1 && !copy) return null
  return (
    <output className={styles.badge} style={{ left, top }}>
      {copy && '+'}
      {count > 1 && count}
    </output>
  )
}

function Marquee({ scene, gesture }: { scene: Scene; gesture: Extract<Gesture, { kind: 'marquee' }> }) {
  const viewport = useTransform()
  const rect = rectOf(gesture.from, gesture.to)
  const taken = recordsWithin(scene, rect)
  const boxes = taken.flatMap((id) => itemOfRecord(scene, id) ?? []).map(outlineOf)
  const to = toScreen('body', viewport, gesture.to)
  return (
    <div className={styles.gesture}>
      <svg className={styles.shapes} aria-hidden="true">
        <path
          className={styles.taken}
          d={rectPath(
            boxes.flatMap((box) => boxOnScreen(box, viewport)),
            6 * viewport.zoom,
            2
          )}
        />
      </svg>
      <div className={styles.marquee} style={onScreen(rect, viewport)} />
      {taken.length > 0 && <Badge count={taken.length} copy={false} left={to.x} top={to.y} />}
    </div>
  )
}

function PointDragged({ scene, gesture }: { scene: Scene; gesture: Extract<Gesture, { kind: 'point' }> }) {
  const { locale } = useWorkbench()
  const document = useDocument()
  const viewport = useTransform()
  const emotion = document.emotion.get(gesture.recordId)
  const column = scene.columns.find(({ stepId }) => stepId === emotion?.stepId)
  const scale = emotion && pointScale(scene, document, emotion)
  if (!column || !scale) return null
  const score = scale.scoreAt(gesture.y)
  const at = toScreen('body', viewport, { x: column.x + column.width / 2, y: scale.yOf(score) })
  const rail = onScreen({ x: column.x, y: scale.top, width: column.width, height: scale.height }, viewport)
  const colour = `var(--c-${faceColour(faceLevel(score))})`
  return (
    <div className={styles.gesture}>
      <div className={styles.rail} style={rail} />
      <div className={styles.point} style={{ left: at.x, top: at.y, borderColor: colour }} />
      <output className={styles.score} style={{ left: at.x + 22, top: at.y, background: colour }}>
        {scoreText(score, { locale })}
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
