import { useContext } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { pointScale } from '../../../shared/lenses/charts/point-scale'
import { dropTarget, isRefusedByCollapse } from '../../../shared/lenses/drop-target'
import { faceColour, faceLevel } from '../../../shared/lenses/face'
import { scoreText } from '../../../shared/lenses/layout/spoken'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene } from '../../../shared/lenses/scene'
import { type Gesture, gestureStore } from '../../editor/gesture'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { itemOfRecord, outlineOf } from '../drawing/scene-index'
import { recordsWithin, rectOf } from '../pointer/marquee-drag'
import { toScreen } from '../viewport/geometry'
import { ViewContext } from '../viewport/view-context'
import { Badge } from './badge'
import { Landing, Refused } from './landing'
import styles from './marks.module.css'
import { Moved } from './moved'
import { boxOnScreen, onScreen, useTransform } from './on-screen'
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
