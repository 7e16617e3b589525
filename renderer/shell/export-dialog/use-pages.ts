import { useMemo } from 'react'
import { useTranslate } from '../../editor/messages'
import { lensPages } from './lens-pages'
import type { PageSource, PreviewPage } from './preview-page'
import { roomPreview } from './room-preview'

/** The pages of a choice, and the choice they are of. */
export type PageList = { readonly source: PageSource; readonly pages: readonly PreviewPage[] }

export function usePages({ document, measurer, choice, mapId, selectedIds }: PageSource): PageList {
  const t = useTranslate()
  return useMemo(() => {
    const source = { document, measurer, choice, mapId, selectedIds }
    const pages = choice.format === 'room' ? roomPreview(source, t) : lensPages(source, t)
    return { source, pages }
  }, [document, measurer, choice, mapId, selectedIds, t])
}
