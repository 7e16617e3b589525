import { type ClipboardEvent, type DragEvent, useState } from 'react'

/** Files dropped onto an element or pasted into it. `over` is whether some are held above it; text is left to the page. */
export function useFilesGiven(take: (given: DataTransfer) => void) {
  const [over, setOver] = useState(false)
  const hover = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  return {
    over,
    handlers: {
      onDragEnter: hover,
      onDragOver: hover,
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent): void {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer)
      },
      onPaste(event: ClipboardEvent): void {
        if (event.clipboardData.files.length === 0) return
        event.preventDefault()
        take(event.clipboardData)
      }
    }
  }
}
