import { useStore } from 'zustand'
import { iconPaths } from '../../../shared/lenses/icons'
import type { Scene, SceneItem } from '../../../shared/lenses/scene'
import type { Id } from '../../../shared/model/id'
import { foundStore } from '../../editor/find/found'
import { useSession } from '../../editor/workbench'
import { detailAt } from '../drawing/detail'
import { CommentMark } from '../marks/comment-marks'
import { glancePhaseHeight, type Point, stickySize } from '../viewport/geometry'
import styles from './glance-headers.module.css'

type Props = {
  pane: 'top' | 'left' | 'corner'
  scene: Scene
  items: readonly SceneItem[]
  zoom: number
  offset: Point
  activePhaseId: Id<'phase'> | null
}

/** Headers when zoomed out: names keep their size and are cut with a sign where the column is too narrow for them. */
export function GlanceHeaders({ pane, scene, items, zoom, offset, activePhaseId }: Props) {
  const selection = useSession((state) => state.selection)
  const found = useStore(foundStore, ({ ids }) => ids)
  const { top, left } = stickySize(scene, zoom)
  if (pane === 'corner') return null
  if (pane === 'left')
    return items
      .filter((item) => item.role === 'lane')
      .map((item) => (
        <LaneGlance
          key={item.id}
          item={item}
          zoom={zoom}
          top={item.y * zoom + offset.y}
          selected={selection.includes(item.id)}
          found={found.has(item.id)}
        />
      ))
  return items
    .filter((item) => item.role === 'phase' || item.role === 'step')
    .map((item) => (
      <div
        key={item.id}
        className={item.role === 'phase' ? styles.phase : styles.step}
        title={item.label}
        data-upright={isUpright(item, zoom) || undefined}
        data-selected={selection.includes(item.id) || undefined}
        data-found={found.has(item.id) || undefined}
        data-active={item.id === activePhaseId || undefined}
        style={{
          left: item.x * zoom + offset.x,
          width: item.width * zoom - 2,
          // The name of a phase that begins off screen stays in sight.
          paddingLeft: item.role === 'phase' ? Math.max(0, left - item.x * zoom - offset.x) + 5 : undefined,
          top: item.role === 'phase' ? 0 : glancePhaseHeight,
          height: item.role === 'phase' ? glancePhaseHeight - 2 : top - glancePhaseHeight
        }}
      >
        <div
          className={
            isUpright(item, zoom) ? styles.upright : item.role === 'step' ? styles.title : styles.name
          }
        >
          {item.edit?.value || item.label}
        </div>
        {item.role === 'step' && <CommentMark target={item.id} style={stepCorner} />}
      </div>
    ))
}

const lineHeight = 14
const padding = 6

/** As much of a lane's icon and name as its row has room for: a collapsed one is a few pixels high from far out. */
function LaneGlance({
  item,
  zoom,
  top,
  selected,
  found
}: {
  item: SceneItem
  zoom: number
  top: number
  selected: boolean
  found: boolean
}) {
  const height = item.height * zoom
  const size = Math.min(16, height - 2)
  const lines = Math.max(1, Math.floor((height - padding) / lineHeight))
  return (
    <div
      className={styles.lane}
      data-small={detailAt(zoom) === 'block' || undefined}
      data-low={height < 2 * padding + lineHeight || undefined}
      title={item.label}
      data-selected={selected || undefined}
      data-found={found || undefined}
      style={{ top, height }}
    >
      {item.glance?.icon && (
        <svg width={size} height={size} viewBox="0 0 24 24" className={styles.icon} aria-hidden="true">
          {iconPaths[item.glance.icon].map((d) => (
            <path key={d} d={d} />
          ))}
        </svg>
      )}
      {detailAt(zoom) === 'line' && height >= lineHeight - 2 && (
        <span className={styles.laneName} style={{ WebkitLineClamp: lines }}>
          {item.edit?.value || item.label}
        </span>
      )}
    </div>
  )
}

/** Inside the header, which cuts what stands out of it. */
const stepCorner = { left: 'calc(100% - 12px)', top: 'auto', bottom: -6 }

function isUpright({ role }: SceneItem, zoom: number): boolean {
  return role === 'step' && detailAt(zoom) === 'block'
}
