import { mostPosterSheets } from '../../../shared/room/poster-plan'
import { posterSheets, type RoomPage, roomPages, sheetCount } from '../../../shared/room/room-pages'
import type { RoomView } from '../../../shared/room/room-setting'
import type { Translate } from '../../editor/messages'
import { type MadePage, type PageSource, type PreviewPage, today } from './preview-page'

/** The sheets of a room: a tab for the notes and one for the dots, whose sheets are much alike, one each for the others. */
export function roomPreview(source: PageSource, t: Translate): readonly PreviewPage[] {
  const { document, choice } = source
  // The writer refuses such a poster too.
  if (posterSheets(document, viewOf(source), choice.room) > mostPosterSheets) return []
  const groups = new Map<string, RoomPage[]>()
  for (const page of roomPages(document, viewOf(source), choice.room)) {
    const isAlike = page.part === 'notes' || page.part === 'cards' || page.part === 'dots'
    const key = isAlike || page.name === null ? page.part : `${page.part} ${page.name}`
    groups.set(key, [...(groups.get(key) ?? []), page])
  }
  return [...groups].flatMap(([key, pages]): PreviewPage[] => {
    const [first] = pages
    if (!first) return []
    const title = t(`export.room.${first.part}`)
    const name = key === first.part || first.name === null ? title : `${title} \u00B7 ${first.name}`
    const count = pages.reduce((sum, page) => sum + sheetCount(page), 0)
    return [
      {
        key,
        name,
        label: t('export.preview.of', { lens: name }),
        count,
        compose: () => compose(first, pages)
      }
    ]
  })
}

/** All its sheets at once, to look for what is amiss on any of them; then the one that stands for them. */
function* compose(first: RoomPage, pages: readonly RoomPage[]): Generator<MadePage> {
  const drawings = pages.map((page) => page.draw())
  const [shown] = drawings
  if (!shown) return
  const { paper, orientation, tiling } = first
  const { width, height } = shown
  const made: Omit<MadePage, 'scene'> = {
    placement: { width, height, x: 0, y: 0, scale: 1 },
    paper: { page: tiling ? 'fit' : paper, orientation },
    tiling,
    slideCount: null
  }
  yield { ...made, scene: { ...shown, items: drawings.flatMap(({ items }) => items) } }
  yield { ...made, scene: shown }
}

function viewOf({ document: _, measurer, choice, mapId }: PageSource): RoomView {
  return { mapId, lens: choice.pictureLens, locale: choice.locale, measurer, madeOn: today() }
}
