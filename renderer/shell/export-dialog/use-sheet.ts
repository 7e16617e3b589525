import { useEffect, useState } from 'react'
import { type PaperSheet, paperSheetTries } from '../../../shared/lenses/paper-sheet'
import { composeSheet } from '../../../shared/lenses/sheet'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import type { LensId } from '../../../shared/model/lens-id'
import type { TextMeasurer } from '../../../shared/text/measurer'
import type { ExportChoice } from './export-choice'

/** A sheet and the choice it was made for. */
export type MadeSheet = { readonly sheet: PaperSheet; readonly choice: ExportChoice }

type Wanted = {
  readonly document: Document
  readonly mapId: Id<'map'>
  readonly measurer: TextMeasurer
  readonly choice: ExportChoice
  readonly lens: LensId | undefined
}

/**
 * The sheet of a choice, the last one until the next is there. Each layout has a task of its own: four in a row, of a map
 * of hundreds of lanes and steps, would hold the window for seconds.
 */
export function useSheet({ document, mapId, measurer, choice, lens }: Wanted): MadeSheet | null {
  const [made, setMade] = useState<MadeSheet | null>(null)
  useEffect(() => {
    if (!lens) return setMade(null)
    let isWanted = true
    async function compose(shown: LensId): Promise<void> {
      const { format, page, orientation, locale, legend } = choice
      const options = { mapId, locale, measurer, legend }
      if (format !== 'pdf') {
        await nextTask()
        if (!isWanted) return
        const scene = composeSheet(document, shown, options)
        const placement = { width: scene.width, height: scene.height, x: 0, y: 0, scale: 1 }
        setMade({ sheet: { scene, placement }, choice })
        return
      }
      let best: PaperSheet | null = null
      const tries = paperSheetTries(document, shown, options, page, orientation)
      for (;;) {
        await nextTask()
        if (!isWanted) return
        const { value, done } = tries.next()
        if (done) break
        best = value
      }
      if (best) setMade({ sheet: best, choice })
    }
    void compose(lens)
    return () => {
      isWanted = false
    }
  }, [document, mapId, measurer, choice, lens])
  return lens ? made : null
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
