import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { type DropTarget, dropTarget, isRefusedByCollapse } from '../../../shared/lenses/drop-target'
import type { Scene, SceneItem } from '../../../shared/lenses/scene'
import type { Document } from '../../../shared/model/document'
import { type Gesture, type Hand, handStore } from '../../editor/gesture'
import type { Viewport } from '../../editor/session'
import { useDocument } from '../../editor/workbench'
import { ItemDrawing } from '../drawing/item-drawing'
import { itemOfRecord, outlineOf } from '../drawing/scene-index'
import { paneOffset } from '../viewport/geometry'
import { Badge } from './badge'
import { Landing, Refused } from './landing'
import styles from './marks.module.css'
import { useTransform } from './on-screen'

type Move = Extract<Gesture, { kind: 'move' }>
type Props = { scene: Scene; gesture: Move }

/** What is in hand, and where it would land. A move of the hand renders nothing here until it would land elsewhere. */
export function Moved({ scene, gesture }: Props) {
  const document = useDocument()
  const viewport = useTransform()
  const { target, refused } = useLanding(scene, document, gesture)
  const item = itemOfRecord(scene, gesture.recordId)
  if (!item) return null
  return (
    <div className={styles.gesture}>
      {target && <Landing scene={scene} target={target} viewport={viewport} />}
      {refused && <RefusedInHand scene={scene} viewport={viewport} />}
      <InHand item={item} gesture={gesture} viewport={viewport} />
    </div>
  )
}

type Lands = { readonly target: DropTarget | null; readonly refused: boolean }

function useLanding(scene: Scene, document: Document, { recordId, along, copy }: Move): Lands {
  const kept = useRef({ key: '', lands: { target: null, refused: false } as Lands })
  return useStore(handStore, (hand) => {
    const target = dropTarget(scene, document, recordId, hand, along, copy)
    const refused = !target && isRefusedByCollapse(scene, document, recordId, hand, along)
    const lands = { target, refused }
    const key = JSON.stringify(lands)
    if (key !== kept.current.key) kept.current = { key, lands }
    return kept.current.lands
  })
}

function RefusedInHand({ scene, viewport }: { scene: Scene; viewport: Viewport }) {
  return <Refused scene={scene} over={useStore(handStore)} viewport={viewport} />
}

function InHand({ item, gesture, viewport }: { item: SceneItem; gesture: Move; viewport: Viewport }) {
  const ref = useRef<HTMLDivElement>(null)
  const { zoom } = viewport
  const offset = paneOffset(item.pane, viewport)
  const [left, top] = [item.x * zoom + offset.x, item.y * zoom + offset.y]

  useLayoutEffect(() => {
    function place({ dx, dy }: Hand): void {
      ref.current?.style.setProperty('transform', `translate(${left + dx * zoom}px, ${top + dy * zoom}px)`)
    }
    place(handStore.getState())
    return handStore.subscribe(place)
  }, [left, top, zoom])

  useLayoutEffect(() => {
    // A layer with an animation is taken to be anywhere, so that a move of it changes one matrix. Of any other layer
    // the browser asks at each move what it comes to lie over, and puts all of them together again: a third of a move.
    const still = { transform: ['none', 'none'], composite: 'add' as const }
    const animation = ref.current?.animate(still, { duration: 1 })
    animation?.pause()
    return () => animation?.cancel()
  }, [])

  return (
    <div ref={ref} className={styles.hand}>
      <div
        className={styles.ghost}
        style={{ width: item.width, height: item.height, transform: `scale(${zoom})` }}
      >
        <div className={styles.lifted} style={{ borderRadius: outlineOf(item).radius }}>
          {gesture.along.length > 0 && <div className={styles.under} />}
          <ItemDrawing item={item} detail="full" />
        </div>
      </div>
      <Badge count={gesture.along.length + 1} copy={gesture.copy} left={item.width * zoom} top={0} />
    </div>
  )
}
