import { focusedPlace, focusPlace, select } from '../../editor/actions/focus'
import { contextMenuStore } from '../../editor/context-menu'
import { itemOfRecord } from '../drawing/scene-index'
import { cellRect } from '../marks/empty-place'
import { toScreen } from '../viewport/geometry'
import type { View } from '../viewport/view'
import { hitAt } from './hit'

type Root = { readonly current: HTMLElement | null }

/** What is under the pointer becomes the selection first, unless it is part of it: the menu speaks of what is seen selected. */
export function openMenuAtPointer(
  { workbench, scene, viewport }: View,
  root: Root,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number }
): void {
  const box = root.current?.getBoundingClientRect()
  const at = { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
  const { item, place } = hitAt(scene(), viewport(), at)
  const recordId = item?.recordId
  const { selection } = workbench.session.getState()
  if (recordId) {
    if (!selection.includes(recordId)) select(workbench, recordId)
  } else if (place) focusPlace(workbench, place)
  else workbench.session.setState({ selection: [], focus: null })
  contextMenuStore.setState({ at: { x: clientX, y: clientY } })
}

/** By keyboard: below what has the focus, or in the corner of the sheet where that is out of sight. */
export function openMenuAtFocus({ workbench, scene, viewport, size }: View, root: Root): void {
  const shown = scene()
  const selected = workbench.session.getState().selection.at(-1)
  const place = focusedPlace(workbench)
  const item = selected ? itemOfRecord(shown, selected) : undefined
  const cell = place && cellRect(shown, place)
  const { x, y, height } = item ?? cell ?? { x: shown.laneHeaderWidth, y: shown.headerHeight, height: 0 }
  const screen = toScreen(item?.pane ?? 'body', viewport(), { x: x + 12, y: y + Math.min(height, 40) })
  const { width, height: low } = size()
  const box = root.current?.getBoundingClientRect()
  contextMenuStore.setState({
    at: {
      x: (box?.left ?? 0) + Math.max(0, Math.min(screen.x, width)),
      y: (box?.top ?? 0) + Math.max(0, Math.min(screen.y, low))
    }
  })
}
