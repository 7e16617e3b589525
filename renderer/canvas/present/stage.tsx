import { type CSSProperties, memo, type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene, SceneItem, ScenePane } from '../../../shared/lenses/scene'
import type { PresentationPlace } from '../../editor/present/presentation-place'
import { useDocument } from '../../editor/workbench'
import { type Detail, detailAt } from '../drawing/detail'
import { hatching } from '../drawing/hatching'
import { ItemDrawing } from '../drawing/item-drawing'
import { Hatches } from '../drawing/primitives'
import { itemsWithin } from '../drawing/scene-index'
import { movesAcross, movesDown, type Point, type Size, seenOf } from '../viewport/geometry'
import { around, type Framing, spanOf } from './framing'
import styles from './presentation.module.css'
import { isAcross, isSpokenAbout } from './spoken-about'

type Props = {
  scene: Scene
  place: PresentationPlace
  framing: Framing
  size: Size
  /** Follows the hand at once, where a stop is moved to gently. */
  isHeld: boolean
}

/** A move lasts this long; what it leaves behind may be let go after it. */
const settling = 700

/** The sheet of one lens, and nothing else: no selection, no fields, only what the room looks at. */
export function Stage({ scene, place, framing, size, isHeld }: Props) {
  const shown = useMemo(() => seenOf(framing, size), [framing, size])
  const [left, setLeft] = useState<Rect>(shown)
  useEffect(() => {
    const timer = setTimeout(() => setLeft(shown), settling)
    return () => clearTimeout(timer)
  }, [shown])
  const drawn = useMemo(() => around(left, shown), [left, shown])
  const { zoom, x, y, top } = framing
  const detail = detailAt(zoom)
  const lit = place.stepId !== null || place.phaseId !== null ? spanOf(scene, place) : null
  const isStep = place.stepId !== null
  const panes: readonly (readonly [ScenePane, Point, CSSProperties])[] = [
    ['body', { x, y }, {}],
    ['top', { x, y: top }, { height: top + scene.headerHeight * zoom }],
    ['left', { x: framing.left, y }, { width: framing.left + scene.laneHeaderWidth * zoom }],
    [
      'corner',
      { x: framing.left, y: top },
      { width: framing.left + scene.laneHeaderWidth * zoom, height: top + scene.headerHeight * zoom }
    ]
  ]
  return (
    <div className={styles.stage} data-held={isHeld || undefined} aria-hidden="true">
      <Hatches colours={hatching} />
      {panes.map(([pane, at, bounds]) => (
        <div key={pane} className={styles.pane} data-pane={pane} style={bounds}>
          <div
            className={styles.sheet}
            style={{ transform: `translate(${at.x}px, ${at.y}px) scale(${zoom})` }}
          >
            <Items scene={scene} pane={pane} place={place} drawn={drawn} detail={detail}>
              {movesAcross(pane) && lit && (
                <>
                  <Veil scene={scene} lit={lit} />
                  {isStep && <LitColumn scene={scene} lit={lit} zoom={zoom} />}
                </>
              )}
            </Items>
          </div>
        </div>
      ))}
    </div>
  )
}

/** Headers follow the sheet along one axis only, so they are sought along that one. */
function paneRect(pane: ScenePane, drawn: Rect): Rect {
  const whole = { from: -1e6, length: 2e6 }
  const across = movesAcross(pane)
  const along = movesDown(pane)
  return {
    x: across ? drawn.x : whole.from,
    width: across ? drawn.width : whole.length,
    y: along ? drawn.y : whole.from,
    height: along ? drawn.height : whole.length
  }
}

type ItemsProps = {
  scene: Scene
  pane: ScenePane
  place: PresentationPlace
  drawn: Rect
  detail: Detail
  /** Comes over what is drawn across columns, and under the notes. */
  children: ReactNode
}

function Items({ scene, pane, place, drawn, detail, children }: ItemsProps) {
  const document = useDocument()
  const isHeader = pane === 'left' || pane === 'corner'
  const items = itemsWithin(scene, pane, paneRect(pane, drawn))
  const view = (item: SceneItem): ReactNode => (
    <Item
      key={item.id}
      item={item}
      detail={detail}
      isLit={isHeader || isSpokenAbout(document, place, item)}
    />
  )
  return (
    <>
      {items.filter(isAcross).map((item) => (
        <Item key={item.id} item={item} detail={detail} isLit />
      ))}
      {children}
      {items.filter((item) => !isAcross(item)).map(view)}
    </>
  )
}

const Item = memo(function Item({
  item,
  detail,
  isLit
}: {
  item: SceneItem
  detail: Detail
  isLit: boolean
}) {
  return (
    <div
      className={styles.item}
      data-role={item.role}
      data-dim={!isLit || undefined}
      style={{ left: item.x, top: item.y, width: item.width, height: item.height }}
    >
      <ItemDrawing item={item} detail={detail} />
    </div>
  )
})

type Span = { readonly x: number; readonly width: number }

/** What is not spoken about steps back. */
function Veil({ scene, lit }: { scene: Scene; lit: Span }) {
  const from = scene.laneHeaderWidth
  const end = lit.x + lit.width
  // The grid of the last column may stand out a little over the sheet.
  const beyond = 400
  return (
    <>
      <div className={styles.veil} style={{ left: from, width: lit.x - from, height: scene.height }} />
      <div
        className={styles.veil}
        style={{ left: end, width: Math.max(0, scene.width - end) + beyond, height: scene.height }}
      />
    </>
  )
}

/** In pixels of the screen at every zoom. */
const frameWidth = 4

/** A frame and a tint: found from the back of the room and without seeing colours, in a lens of white notes too. */
function LitColumn({ scene, lit, zoom }: { scene: Scene; lit: Span; zoom: number }) {
  return (
    <div
      className={styles.lit}
      data-testid="lit-column"
      style={{ left: lit.x, width: lit.width, height: scene.height, borderWidth: frameWidth / zoom }}
    />
  )
}
