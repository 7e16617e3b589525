import { useStore as useFlow } from '@xyflow/react'
import { useMemo } from 'react'
import type { Rect } from '../../../shared/lenses/rect'
import type { Primitive, Scene, SceneItem } from '../../../shared/lenses/scene'
import type { Id } from '../../../shared/model/id'
import { useSession, useWorkbench } from '../../editor/workbench'
import type { Detail } from '../drawing/detail'
import { ItemDrawing } from '../drawing/item-drawing'
import { Primitives } from '../drawing/primitives'
import { headerItems, itemOfRecord, itemsWithin } from '../drawing/scene-index'
import { FoundMarks } from '../find/found-marks'
import { CommentMarks } from '../marks/comment-marks'
import { Marks } from '../marks/marks'
import { glancePhaseHeight, stickySize } from '../viewport/geometry'
import { buttonSize, CollapseButton } from './collapse-button'
import { ColumnEdges } from './column-edges'
import edgeStyles from './column-edges.module.css'
import { GlanceHeaders } from './glance-headers'
import styles from './sticky-pane.module.css'

type Props = {
  pane: 'top' | 'left' | 'corner'
  scene: Scene
  window: Rect
  detail: Detail
  /** The phase of the selected step stands out. */
  activePhaseId: Id<'phase'> | null
  /** Also what shows only under a pointer. */
  whole: boolean
}

/** Headers drawn over React Flow. They read its transform, so that they move in the very frame the sheet does. */
export function StickyPane({ pane, scene, window, detail, activePhaseId, whole }: Props) {
  const [x, y, zoom] = useFlow((state) => state.transform)
  const sticky = stickySize(scene, zoom)
  const finding = useSession((state) => state.finding.open)
  const items = useMemo(() => {
    const whole = { from: -1e6, length: 2e6 }
    const rect = {
      x: pane === 'top' ? window.x : whole.from,
      width: pane === 'top' ? window.width : whole.length,
      y: pane === 'left' ? window.y : whole.from,
      height: pane === 'left' ? window.height : whole.length
    }
    return itemsWithin(scene, pane, rect)
  }, [scene, pane, window])
  const size = {
    width: pane === 'top' ? '100%' : sticky.left,
    height: pane === 'left' ? '100%' : sticky.top
  }
  const offset = { x: pane === 'top' ? x : 0, y: pane === 'left' ? y : 0 }
  const transform = {
    transform: `translate(${offset.x}px, ${offset.y}px) scale(${zoom})`,
    '--zoom': zoom
  } as React.CSSProperties
  const bandTop = detail === 'full' ? stepTop(scene) : glancePhaseHeight / zoom
  const edges = whole && pane === 'top' && (
    <div className={edgeStyles.sheet} style={transform}>
      <ColumnEdges
        scene={scene}
        window={window}
        top={bandTop}
        height={(detail === 'full' ? scene.headerHeight : sticky.top / zoom) - bandTop}
      />
    </div>
  )
  if (detail !== 'full')
    return (
      <div className={styles.pane} data-pane={pane} style={size}>
        <GlanceHeaders
          pane={pane}
          scene={scene}
          items={items}
          zoom={zoom}
          offset={offset}
          activePhaseId={activePhaseId}
        />
        {edges}
      </div>
    )
  return (
    <div className={styles.pane} data-pane={pane} style={size}>
      <div className={styles.sheet} style={transform}>
        {items.map((item) => {
          const shown = item.id === activePhaseId ? standingOut(item) : item
          return (
            <div
              key={item.id}
              className={styles.item}
              data-record={item.recordId ?? undefined}
              data-role={item.role}
              title={item.role === 'mapLink' ? labelOf(scene, item.recordId) : undefined}
              style={{ left: item.x, top: item.y, width: item.width, height: item.height }}
            >
              {item.role === 'phase' ? (
                <PhaseHeader
                  item={shown}
                  from={(sticky.left - offset.x) / zoom - item.x}
                  zoom={zoom}
                  active={item.id === activePhaseId}
                />
              ) : (
                <ItemDrawing item={shown} detail="full" />
              )}
              {item.role === 'lane' && <CollapseButton kind="lane" item={item} />}
            </div>
          )
        })}
        <Marks pane={pane} scene={scene} window={window} detail={detail} />
        {finding && <FoundMarks pane={pane} scene={scene} window={window} detail="full" />}
        {pane === 'top' && <CommentMarks pane="top" scene={scene} window={window} />}
      </div>
      {edges}
    </div>
  )
}

/** A sign without words of its own says what the step's label says of it. */
function labelOf(scene: Scene, recordId: string | null): string | undefined {
  return recordId ? itemOfRecord(scene, recordId)?.label : undefined
}

/** Where the band of step headers begins under phases and milestones. */
function stepTop(scene: Scene): number {
  return headerItems(scene, 'top').find(({ role }) => role === 'step')?.y ?? scene.headerHeight
}

/**
 * The chevron stays in its place; its words and the button after them move along inside it while its beginning is off
 * screen.
 */
function PhaseHeader({
  item,
  from,
  zoom,
  active
}: {
  item: SceneItem
  from: number
  zoom: number
  active: boolean
}) {
  const { measurer } = useWorkbench()
  const words = item.primitives.filter((primitive) => primitive.kind === 'text')
  const shapes = item.primitives.filter((primitive) => primitive.kind !== 'text')
  const end = Math.max(
    0,
    ...words.flatMap(({ x, lines, style }) =>
      lines.map((line) => x + measurer.width(line, style, style.size))
    )
  )
  const point = 20
  const shift = Math.max(0, Math.min(from, item.width - end - point))
  return (
    <>
      <Primitives primitives={shapes} />
      <div style={{ position: 'absolute', transform: `translateX(${shift}px)` }}>
        <Primitives primitives={words} />
      </div>
      <CollapseButton
        kind="phase"
        item={item}
        active={active}
        after={Math.min(shift + end + 4, item.width - 12 - buttonSize / zoom)}
        covers={shift + end + 4 + buttonSize / zoom > item.width - 12}
      />
    </>
  )
}

const outstanding = new WeakMap<SceneItem, SceneItem>()

/** The chevron in navy. Selection is no part of the document, so no scene knows it. */
function standingOut(item: SceneItem): SceneItem {
  let made = outstanding.get(item)
  if (!made) {
    made = { ...item, primitives: item.primitives.map(inNavy) }
    outstanding.set(item, made)
  }
  return made
}

function inNavy(primitive: Primitive): Primitive {
  switch (primitive.kind) {
    case 'text':
      return { ...primitive, colour: 'onNavy' }
    case 'box':
    case 'path':
      return primitive.fill === 'phase' ? { ...primitive, fill: 'navy' } : primitive
    default:
      return primitive
  }
}
