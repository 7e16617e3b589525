import { metricsOf } from '../../shared/lenses/layout/setting'
import type { Scene, SceneColumn } from '../../shared/lenses/scene'
import type { LensId } from '../../shared/model/lens-id'
import type { Workbench } from './workbench'

/** Narrower, cards break into single words; wider, a step no longer fits beside its neighbours. */
export const columnWidthRange = { min: 112, max: 320 } as const

/** For the lens in view; null is the lens's own width. */
export function setColumnWidth({ session }: Workbench, width: number | null): void {
  const { min, max } = columnWidthRange
  const kept = width === null ? null : Math.round(Math.min(max, Math.max(min, width)))
  session.setState(({ columnWidths, lens }) => ({ columnWidths: { ...columnWidths, [lens]: kept } }))
}

const widthStep = 16

/** A notch wider or narrower than what the lens shows. */
export function widenColumns(workbench: Workbench, by: 1 | -1): void {
  const { columnWidths, lens } = workbench.session.getState()
  setColumnWidth(workbench, shownColumnWidth(columnWidths[lens], lens) + by * widthStep)
}

/** A width that was set, else the lens's own. */
export function shownColumnWidth(width: number | null, lens: LensId): number {
  return width ?? metricsOf[lens].columnWidth
}

/** What a step takes; collapsed phases have a width of their own. */
export function widthOfColumns({ columns }: Scene): number | undefined {
  return columns.find(({ collapsed }) => !collapsed)?.width
}

/** How many columns before one of them have the common width. */
export function openBefore({ columns }: Scene, index: number): number {
  return columns.slice(0, index).filter(({ collapsed }) => !collapsed).length
}

/**
 * Columns share one width, so those before the dragged one would carry its edge away from the pointer: how far the
 * sheet moves, in scene points, for the left edge of the dragged column to stay where it is.
 */
export function pushOfColumns(index: number, from: number, to: number): number {
  return -index * (to - from)
}

export type Edge = {
  readonly index: number
  readonly x: number
  readonly column: SceneColumn
}

/** The right edges that can be seen between two places of the sheet. */
export function edgesWithin(columns: readonly SceneColumn[], from: number, to: number): readonly Edge[] {
  return columns
    .map((column, index) => ({ index, x: column.x + column.width, column }))
    .filter(({ x, column }) => !column.collapsed && x >= from && x <= to)
}
