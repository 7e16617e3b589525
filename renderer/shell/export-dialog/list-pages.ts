import type { Translate } from '../../editor/messages'
import { lensPages } from './lens-pages'
import { packPreviewPages } from './pack-preview-pages'
import type { PageSource, PreviewPage } from './preview-page'
import { roomPreview } from './room-preview'

/** Stops wherever it has worked a while, and not at all where pages are known without laying them out. */
export function* listPages(source: PageSource, t: Translate): Generator<undefined, readonly PreviewPage[]> {
  switch (source.choice.format) {
    case 'pack':
      return yield* packPreviewPages(source, t)
    case 'room':
      return roomPreview(source, t)
    default:
      return lensPages(source, t)
  }
}
