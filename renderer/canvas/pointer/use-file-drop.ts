import { type DragEvent, type RefObject, useMemo } from 'react'
import { mayHoldTable, tableFileOf } from '../../editor/given-table'
import { cellAt } from '../../editor/grid'
import { type ImagePlace, placeImage } from '../../editor/images/place-image'
import { imageFileOf } from '../../editor/images/set-image'
import { useTranslate } from '../../editor/messages'
import { notify } from '../../editor/notify'
import { itemOfRecord } from '../drawing/scene-index'
import type { View } from '../viewport/view'
import { type Hit, hitAt } from './hit'
import { hoverStore } from './hover'

export type FileDropHandlers = {
  onDragOver(event: DragEvent<HTMLElement>): void
  onDragLeave(): void
  onDrop(event: DragEvent<HTMLElement>): void
}

/** A picture dropped from the desktop: on a card, or in a cell. What it would land on is marked as under the pointer. */
export function useFileDrop(view: View, root: RefObject<HTMLElement | null>): FileDropHandlers {
  const t = useTranslate()
  return useMemo(() => {
    const { workbench } = view
    const document = () => workbench.editor.store.getState().document

    function under(event: DragEvent<HTMLElement>): Hit {
      const box = root.current?.getBoundingClientRect()
      const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
      return hitAt(view.scene(), view.viewport(), at)
    }

    function placeUnder({ item, place }: Hit): ImagePlace | null {
      return document().card.get(item?.recordId ?? '') ?? (place && cellAt(document(), place))
    }

    function unmark(): void {
      hoverStore.setState({ itemId: null, place: null })
    }

    return {
      onDragOver(event) {
        // A table lands on the map as a whole, wherever it is let go.
        if (!event.dataTransfer.types.includes('Files') || mayHoldTable(event.dataTransfer)) return
        event.preventDefault()
        const hit = under(event)
        event.dataTransfer.dropEffect = placeUnder(hit) ? 'copy' : 'none'
        const card = document().card.get(hit.item?.recordId ?? '')
        const itemId = (card && itemOfRecord(view.scene(), card.id)?.id) ?? null
        hoverStore.setState({ itemId, place: itemId ? null : hit.place })
      },
      onDragLeave: unmark,
      onDrop(event) {
        unmark()
        if (tableFileOf(event.dataTransfer)) return
        const file = imageFileOf(event.dataTransfer)
        if (!file) return
        event.preventDefault()
        const place = placeUnder(under(event))
        if (place) void placeImage(workbench, t, file, place)
        else notify(t('image.noPlace'))
      }
    }
  }, [view, root, t])
}
