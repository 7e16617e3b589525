import type { Document } from '../model/document'
import type { PackSection } from '../model/pack-section'
import { projectOf } from '../model/structure'
import { filledSections } from './pack-contents'
import { type PackOptions, type PackPage, textPages, textPaper } from './pack-page'
import { laidOut, packSectionPages } from './pack-sections'
import { type ContentsEntry, contentsPages } from './pages/contents-pages'
import { coverPage } from './pages/cover-page'
import { framedPage } from './pages/page-frame'
import { type PageSetting, pageSetting } from './pages/page-setting'

/**
 * The pages of a deliverable pack: a landscape report in A4, the maps among it on paper of their own. Texts are laid out
 * here, section by section, since only that tells how many pages there are; maps, one page each, when they are drawn.
 */
export function* packPages(
  document: Document,
  options: PackOptions
): Generator<undefined, readonly PackPage[]> {
  const maps = options.mapIds.flatMap((id) => document.map.get(id) ?? [])
  const [first] = maps
  if (!first) return []
  const page = pageSetting(document, maps, first, options)
  const filled = filledSections(document, maps, options.lenses)
  const wants = (section: PackSection): boolean => options.sections.includes(section) && filled.has(section)
  const bodies: PackPage[] = []
  for (const section of laidOut) {
    if (!wants(section)) continue
    yield
    bodies.push(...(yield* packSectionPages[section](page, options)))
  }
  const pages: PackPage[] = []
  if (wants('cover')) pages.push(cover(page))
  // Contents of one entry lead nowhere that turning the page does not.
  if (wants('contents') && bodies.length > 1) pages.push(...contents(page, bodies, () => pages))
  pages.push(...bodies)
  return pages
}

function cover(page: PageSetting): PackPage {
  return {
    anchor: 'cover',
    section: 'cover',
    title: page.t('deliverable.section.cover'),
    part: null,
    continues: false,
    paper: textPaper,
    *compose() {
      yield coverPage(page)
    }
  }
}

/** `all` is asked when a page is drawn: only then is it known where everything stands. */
function contents(
  page: PageSetting,
  bodies: readonly PackPage[],
  all: () => readonly PackPage[]
): readonly PackPage[] {
  const title = page.t('deliverable.section.contents')
  const subtitle = projectOf(page.document)?.name ?? ''
  const numberOf = (anchor: string): number => all().findIndex((each) => each.anchor === anchor) + 1
  const named = { section: 'contents', title, part: null, anchor: 'contents' } as const
  const drawn = contentsPages(page, entriesOf(bodies))
  return textPages(
    page,
    named,
    { title, subtitle },
    drawn.map(() => [])
  ).map((each, index) => ({
    ...each,
    *compose(place) {
      yield framedPage(page, { title, subtitle }, drawn[index]?.(numberOf) ?? [], place)
    }
  }))
}

/** A line for each section, and below it one for each of its parts. */
function entriesOf(pages: readonly PackPage[]): readonly ContentsEntry[] {
  const entries: ContentsEntry[] = []
  let section: PackSection | null = null
  for (const { section: own, title, part, continues, anchor } of pages) {
    if (own !== section) entries.push({ title, anchor, level: 1 })
    section = own
    if (part !== null && !continues) entries.push({ title: part, anchor, level: 2 })
  }
  return entries
}
