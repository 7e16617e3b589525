import type { Document } from '../model/document'
import type { LensId } from '../model/lens-id'
import { type Orientation, type PageSize, type Placement, placeOnPage } from './paper'
import type { Scene } from './scene'
import { composeSheet, type SheetOptions } from './sheet'

/** A column any narrower breaks French words in the lens's own cards, those with an icon beside the text first. */
export const narrowestColumn: Readonly<Record<LensId, number>> = {
  journey: 136,
  experience: 112,
  blueprint: 164
}
/** The most a user may give a column. */
export const widestColumn = 320
/** Each try lays the whole map out once more; after these the type grows by less than a twentieth. */
const tries = 3

export type PaperSheet = { readonly scene: Scene; readonly placement: Placement }

/**
 * A sheet whose columns suit the paper: on a page the type is as large as the worse side allows, so columns narrow (and
 * cards grow taller) until the map has the shape of the page, or widen where there are few steps.
 */
export function composePaperSheet(
  document: Document,
  lens: LensId,
  options: Omit<SheetOptions, 'columnWidth'>,
  page: PageSize,
  orientation: Orientation
): PaperSheet {
  let best: PaperSheet | undefined
  for (const sheet of paperSheetTries(document, lens, options, page, orientation)) best = sheet
  if (!best) throw new Error('a sheet is tried at least once')
  return best
}

/** The best so far after each layout, for those who have other things to do in between. */
export function* paperSheetTries(
  document: Document,
  lens: LensId,
  options: Omit<SheetOptions, 'columnWidth'>,
  page: PageSize,
  orientation: Orientation
): Generator<PaperSheet> {
  const compose = (columnWidth: number | null): PaperSheet => {
    const scene = composeSheet(document, lens, { ...options, columnWidth })
    return { scene, placement: placeOnPage(scene, page, orientation) }
  }
  let best = compose(null)
  yield best
  const own = best.scene.columns[0]?.width
  if (page === 'fit' || own === undefined) return
  let low = tooWide(best) ? Math.min(own, narrowestColumn[lens]) : own
  let high = tooWide(best) ? own : widestColumn
  for (let attempt = 0; attempt < tries && high - low > 4; attempt++) {
    const width = attempt === 0 ? (tooWide(best) ? low : high) : Math.round((low + high) / 2)
    const sheet = compose(width)
    if (sheet.placement.scale > best.placement.scale) best = sheet
    if (tooWide(sheet)) high = width
    else low = width
    yield best
  }
}

/** The sides touch the margins, and there is room above and below. */
function tooWide({ placement }: PaperSheet): boolean {
  return placement.x < placement.y
}
