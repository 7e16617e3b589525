import { useEffect, useState } from 'react'
import { joinPreflights, nothingAmiss, type Preflight, preflightOf } from '../../../shared/lenses/preflight'
import { nextTask } from './preview-page'
import type { PageList } from './use-pages'

/**
 * What will not come out as it is seen, looked for on every page before anything is written. The first layout of each
 * does: which characters stand on a page does not depend on the width of its columns, and the size of its pictures hardly.
 */
export function usePreflight({ source, pages }: PageList): Preflight {
  const [found, setFound] = useState<Preflight>(nothingAmiss)
  useEffect(() => {
    let isWanted = true
    async function look(): Promise<void> {
      const { document, measurer, choice } = source
      // Slides are set in the fonts of whoever opens them, which draw more than ours.
      if (choice.format === 'pptx') return setFound(nothingAmiss)
      const all: Preflight[] = []
      for (const [index, page] of pages.entries()) {
        await nextTask()
        if (!isWanted) return
        const made = page.compose({ number: index + 1, count: pages.length }).next().value
        if (!made) continue
        // The pixels of a picture file are the reader's to stretch; on paper they are not.
        const scale = made.paper ? made.placement.scale : 0
        all.push(preflightOf(made.scene, scale, document, measurer))
      }
      setFound(joinPreflights(all))
    }
    void look()
    return () => {
      isWanted = false
    }
  }, [source, pages])
  return found
}
