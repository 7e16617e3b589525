import type { DragEvent } from 'react'
import { giveTable, mayHoldTable, tableFileOf } from '../editor/given-table'

/** A workbook or a CSV dropped anywhere on an open project; pictures are the canvas's. */
export function useTableDrop(onGiven: () => void) {
  return {
    onDragOver(event: DragEvent): void {
      if (!mayHoldTable(event.dataTransfer)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    },
    onDrop(event: DragEvent): void {
      const file = tableFileOf(event.dataTransfer)
      if (!file) return
      event.preventDefault()
      giveTable(file)
      onGiven()
    }
  }
}
