import type { Orientation, PageSize, PlacedDrawing } from '../lenses/paper'
import type { SceneItem } from '../lenses/scene'
import type { PagePlace } from '../lenses/sheet-footer'
import type { Id } from '../model/id'
import type { LensId } from '../model/lens-id'
import type { PackSection } from '../model/pack-section'
import type { Locale } from '../model/project'
import type { TextMeasurer } from '../text/measurer'
import { framedPage, type PageHead } from './pages/page-frame'
import type { PageSetting } from './pages/page-setting'

export type PackOptions = {
  /** In this order. */
  readonly mapIds: readonly Id<'map'>[]
  /** Those that are asked for; what has nothing to say leaves all the same. */
  readonly sections: readonly PackSection[]
  readonly lenses: readonly LensId[]
  /** Of the maps; everything else is A4, as it is read in the hand. */
  readonly page: PageSize
  readonly byPhase: boolean
  readonly locale: Locale
  readonly measurer: TextMeasurer
  readonly madeOn: string
  readonly legend: boolean
  readonly personas: boolean
  readonly confidence: boolean
  readonly notes: boolean
}

export type PackPage = {
  /** Names it among the pages, and for links of the contents. */
  readonly anchor: string
  readonly section: PackSection
  /** The name of its section. */
  readonly title: string
  /** What of the section it is; null where the section is one thing. */
  readonly part: string | null
  /** Whether it goes on from the page before. */
  readonly continues: boolean
  readonly paper: { readonly page: PageSize; readonly orientation: Orientation }
  /** Draws it at its place among all pages: the last answer stands, each one is a layout. */
  compose(place: PagePlace): Generator<PlacedDrawing>
}

/** A report is landscape, as it is shown on a screen as often as it is printed. */
export const textPaper = { page: 'A4', orientation: 'landscape' } as const

/** Pages of one thing: the first carries its name, the others go on from it. */
export function textPages(
  page: PageSetting,
  { section, title, part, anchor }: Pick<PackPage, 'section' | 'title' | 'part' | 'anchor'>,
  head: PageHead,
  bodies: readonly (readonly SceneItem[])[]
): readonly PackPage[] {
  return bodies.map((body, index): PackPage => {
    const continues = index > 0
    const shown = continues ? page.t('deliverable.continued', { title: head.title }) : head.title
    return {
      anchor: continues ? `${anchor}:${index}` : anchor,
      section,
      title,
      part,
      continues,
      paper: textPaper,
      *compose(place) {
        yield framedPage(page, { ...head, title: shown }, body, place)
      }
    }
  })
}
