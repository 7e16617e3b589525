import { useEffect, useMemo, useState } from 'react'
import { useTranslate } from '../../editor/messages'
import { listPages } from './list-pages'
import { nextTask, type PageSource, type PreviewPage } from './preview-page'

/** The pages of a choice, and the choice they are of. */
export type PageList = {
  readonly source: PageSource
  readonly pages: readonly PreviewPage[]
  /** False while the first list of a format is being made. */
  readonly isListed: boolean
}

/** The last list of the same format stands until the next one is whole. */
export function usePages({ document, measurer, choice, mapId, selectedIds }: PageSource): PageList {
  const t = useTranslate()
  const [listed, setListed] = useState<PageList | null>(null)
  const known = useMemo((): PageList => {
    const source = { document, measurer, choice, mapId, selectedIds }
    const { value, done } = listPages(source, t).next()
    return { source, pages: done ? value : [], isListed: done === true }
  }, [document, measurer, choice, mapId, selectedIds, t])
  useEffect(() => {
    if (known.isListed) return
    let isWanted = true
    async function list(): Promise<void> {
      const tries = listPages(known.source, t)
      for (;;) {
        await nextTask()
        if (!isWanted) return
        const { value, done } = tries.next()
        if (done) return setListed({ ...known, pages: value, isListed: true })
      }
    }
    void list()
    return () => {
      isWanted = false
    }
  }, [known, t])
  if (known.isListed) return known
  return listed?.source.choice.format === choice.format ? listed : known
}
