import { useEffect, useState } from 'react'
import type { ExportChoice } from './export-choice'
import { type MadePage, nextTask } from './preview-page'
import type { PageList } from './use-pages'

/** A page and the choice it was made for. */
export type MadeSheet = {
  /** Null where its lens shows nothing of what it is to be cut to. */
  readonly page: MadePage | null
  readonly choice: ExportChoice
}

/** One of the pages as it comes out, the last one looked at until it is there. */
export function useSheet(list: PageList, index: number): MadeSheet | null {
  const [made, setMade] = useState<MadeSheet | null>(null)
  const isPage = list.pages[index] !== undefined
  useEffect(() => {
    const page = list.pages[index]
    if (!page) return setMade(null)
    let isWanted = true
    async function compose({ compose: layouts }: typeof page & object): Promise<void> {
      let best: MadePage | undefined
      const tries = layouts({ number: index + 1, count: list.pages.length })
      for (;;) {
        await nextTask()
        if (!isWanted) return
        const { value, done } = tries.next()
        if (done) break
        best = value ?? best
      }
      setMade({ page: best ?? null, choice: list.source.choice })
    }
    void compose(page)
    return () => {
      isWanted = false
    }
  }, [list, index])
  return isPage ? made : null
}
