import { useEffect } from 'react'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene, ScenePane } from '../../../shared/lenses/scene'
import { columnIndex, placeOf, samePlace } from '../../editor/grid'
import type { Session } from '../../editor/session'
import { itemOfRecord } from '../drawing/scene-index'
import { cellRect } from '../marks/empty-place'
import { hoverStore } from '../pointer/hover'
import { typingPlace } from '../typing/typing-place'
import { movesAcross, movesDown } from './geometry'
import type { View } from './view'

type Wanted = { readonly rect: Rect; readonly axes: { readonly x: boolean; readonly y: boolean } }

/** Moving the focus moves the viewport, whoever moved it: arrows, the inspector, a search, an undo. */
export function useReveal(view: View): void {
  useEffect(() => {
    const { session, editor } = view.workbench
    return session.subscribe((state, before) => {
      const isSame =
        state.focus === before.focus &&
        state.selection === before.selection &&
        state.editing === before.editing
      // Under a new lens the sheet finds its own place first, and another map opens where it was left; a pointer shows
      // that its target is in view.
      if (isSame || state.lens !== before.lens || state.mapId !== before.mapId) return
      // More of them selected, from where one was: the view stays with the focus.
      if (state.selection.length > 1 && state.focus === before.focus && !state.editing) return
      const { keyboard, focused } = hoverStore.getState()
      if (!keyboard && focused && !state.editing) return
      const document = editor.store.getState().document
      const scene = view.scene()
      const wanted = state.editing ? typed() : placed(scene, state)
      if (wanted) view.reveal(wanted.rect, wanted.axes)

      function typed(): Wanted | null {
        if (!state.editing) return null
        const place = typingPlace(document, scene, state.editing)
        return place && { rect: place.box, axes: axesOf(place.pane) }
      }

      function placed(shown: Scene, { focus, selection }: Session): Wanted | null {
        const selected = selection.at(-1)
        const item = selected ? itemOfRecord(shown, selected) : undefined
        const cell = focus ? cellRect(shown, focus) : null
        const strays = selected && focus && !samePlace(placeOf(document, shown, selected), focus)
        if (cell && (item?.pane !== 'body' || strays)) return { rect: cell, axes: { x: true, y: true } }
        if (item) return { rect: item, axes: axesOf(item.pane) }
        const place = selected ? placeOf(document, shown, selected) : null
        const column = place ? shown.columns[columnIndex(shown, place)] : undefined
        return column ? { rect: { ...column, y: 0, height: 0 }, axes: { x: true, y: false } } : null
      }
    })
  }, [view])
}

function axesOf(pane: ScenePane): Wanted['axes'] {
  return { x: movesAcross(pane), y: movesDown(pane) }
}
