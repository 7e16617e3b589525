import { useEffect, useState } from 'react'
import type { ExportPage } from '../../../shared/lenses/export-pages'
import { placeOnPage } from '../../../shared/lenses/paper'
import { joinPreflights, nothingAmiss, type Preflight, preflightOf } from '../../../shared/lenses/preflight'
import { composeSheet } from '../../../shared/lenses/sheet'
import type { Document } from '../../../shared/model/document'
import type { TextMeasurer } from '../../../shared/text/measurer'
import type { ExportChoice } from './export-choice'
import { nextTask, sheetOptions } from './use-sheet'

type Wanted = {
  /** As it is handed over. */
  readonly document: Document
  readonly measurer: TextMeasurer
  readonly choice: ExportChoice
  readonly pages: readonly ExportPage[]
}

/**
 * What will not come out as it is seen, looked for on every page before anything is written. Columns as wide as on
 * screen: which characters stand on a page does not depend on them, and the size of its pictures hardly.
 */
export function usePreflight({ document, measurer, choice, pages }: Wanted): Preflight {
  const [found, setFound] = useState<Preflight>(nothingAmiss)
  const wanted = JSON.stringify(pages)
  useEffect(() => {
    let isWanted = true
    async function look(): Promise<void> {
      // Slides are set in the fonts of whoever opens them, which draw more than ours.
      if (choice.format === 'pptx') return setFound(nothingAmiss)
      const all: Preflight[] = []
      for (const page of JSON.parse(wanted) as ExportPage[]) {
        await nextTask()
        if (!isWanted) return
        const scene = composeSheet(document, page.lens, sheetOptions(choice, document, page, measurer))
        // The pixels of a picture file are the reader's to stretch; on paper they are not.
        const scale = choice.format === 'pdf' ? placeOnPage(scene, choice.page, choice.orientation).scale : 0
        all.push(preflightOf(scene, scale, document, measurer))
      }
      setFound(joinPreflights(all))
    }
    void look()
    return () => {
      isWanted = false
    }
  }, [document, measurer, choice, wanted])
  return found
}
