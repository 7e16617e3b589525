import { IconPlus } from '@tabler/icons-react'
import { memo, type PointerEvent, useContext, useEffect, useRef } from 'react'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene } from '../../../shared/lenses/scene'
import { addStepAfter } from '../../editor/actions/structure-actions'
import {
  type Edge,
  edgesWithin,
  openBefore,
  pushOfColumns,
  setColumnWidth,
  widthOfColumns
} from '../../editor/column-width'
import { useTranslate } from '../../editor/messages'
import { useWorkbench } from '../../editor/workbench'
import { ViewContext } from '../viewport/view-context'
import styles from './column-edges.module.css'

type Props = {
  scene: Scene
  window: Rect
  /** The band of the step headers, in scene points of the pane. */
  top: number
  height: number
}

type Drag = {
  readonly pointerX: number
  readonly width: number
  readonly viewportX: number
  readonly kept: number | null
}

/**
 * The edges of the step headers: dragged they set the width of all columns, a double click gives it back to the lens,
 * and the plus puts a step there. For the hand only: the display menu and the palette do both by keyboard.
 */
export const ColumnEdges = memo(function ColumnEdges({ scene, window, top, height }: Props) {
  return edgesWithin(scene.columns, window.x, window.x + window.width).map((edge) => (
    <ColumnEdge
      key={edge.column.stepId ?? edge.column.phaseId}
      index={edge.index}
      x={edge.x}
      column={edge.column}
      top={top}
      height={height}
    />
  ))
})

function ColumnEdge({ index, x, column, top, height }: Edge & { top: number; height: number }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const view = useContext(ViewContext)
  const drag = useRef<Drag | null>(null)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  function begin(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0 || !view || isButton(event.target)) return
    const { columnWidths, lens } = workbench.session.getState()
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = {
      pointerX: event.clientX,
      width: column.width,
      viewportX: view.viewport().x,
      kept: columnWidths[lens]
    }
    const giveUp = (press: KeyboardEvent): void => {
      if (press.key !== 'Escape' || !drag.current) return
      press.preventDefault()
      press.stopPropagation()
      setColumnWidth(workbench, drag.current.kept)
      stop.current?.()
    }
    globalThis.window.addEventListener('keydown', giveUp, true)
    stop.current = () => {
      drag.current = null
      globalThis.window.removeEventListener('keydown', giveUp, true)
    }
  }

  function follow(event: PointerEvent<HTMLDivElement>): void {
    const from = drag.current
    if (!from || !view) return
    const { zoom } = view.viewport()
    // A click that trembles must not leave the lens's own width.
    if (Math.abs(event.clientX - from.pointerX) < 3 && widthOfColumns(view.scene()) === from.width) return
    setColumnWidth(workbench, from.width + (event.clientX - from.pointerX) / zoom)
    const width = widthOfColumns(view.scene()) ?? from.width
    const before = openBefore(view.scene(), index)
    const x = from.viewportX + pushOfColumns(before, from.width, width) * zoom
    view.move((viewport) => ({ ...viewport, x }))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the hand only, and inside what assistive tools do not see
    <div
      className={styles.edge}
      data-column-edge={index}
      style={{ left: x, top, height }}
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={begin}
      onPointerMove={follow}
      onPointerUp={() => stop.current?.()}
      onPointerCancel={() => stop.current?.()}
      onDoubleClick={(event) => {
        if (!isButton(event.target)) setColumnWidth(workbench, null)
      }}
    >
      <button
        type="button"
        tabIndex={-1}
        className={styles.add}
        title={t('canvas.addStepHere')}
        onClick={() => addStepAfter(workbench, t, { stepId: column.stepId, phaseId: column.phaseId })}
      >
        <IconPlus size={14} stroke={2} />
      </button>
    </div>
  )
}

function isButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null
}
