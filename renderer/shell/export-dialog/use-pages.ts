import { useMemo } from 'react'
import { useTranslate } from '../../editor/messages'
import { lensPages } from './lens-pages'
import type { PageSource, PreviewPage } from './preview-page'

/** The pages of a choice, and the choice they are of. */
export type PageList = { readonly source: PageSource; readonly pages: readonly PreviewPage[] }

export function usePages({ document, measurer, choice, mapId, selectedIds }: PageSource): PageList {
  const t = useTranslate()
  return useMemo(() => {
    const source = { document, measurer, choice, mapId, selectedIds }
    return { source, pages: lensPages(source, t) }
  }, [document, measurer, choice, mapId, selectedIds, t])
}
