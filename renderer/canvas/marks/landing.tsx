import { IconBan } from '@tabler/icons-react'
import type { DropTarget } from '../../../shared/lenses/drop-target'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene } from '../../../shared/lenses/scene'
import type { Cell } from '../../../shared/model/structure'
import { useTranslate } from '../../editor/messages'
import type { Viewport } from '../../editor/session'
import { toScreen } from '../viewport/geometry'
import styles from './marks.module.css'
import { boxOnScreen, onScreen } from './on-screen'
import { rectPath } from './rect-path'

/** Where a drop would go: its cells, and the place within. */
export function Landing({
  scene,
  target,
  viewport
}: {
  scene: Scene
  target: DropTarget
  viewport: Viewport
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
export function Refused({
  scene,
  over,
  viewport
}: {
  scene: Scene
  over: { readonly x: number; readonly y: number }
  viewport: Viewport
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

function Bar({ indicator, viewport }: { indicator: Rect; viewport: Viewport }) {
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
