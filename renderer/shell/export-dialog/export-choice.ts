import { type ExportOptions, isDataFormat } from '../../../shared/ipc/contract'
import { type PaperName, paperNames, placeOnPage, smallestText } from '../../../shared/lenses/paper'
import type { Scene } from '../../../shared/lenses/scene'
import type { Id } from '../../../shared/model/id'
import { type LensId, lensIds } from '../../../shared/model/lens-id'
import type { Locale } from '../../../shared/model/project'

/** What the dialog holds: the options of the contract, with the lens of one picture beside the lenses and maps of a PDF. */
export type ExportChoice = Omit<ExportOptions, 'mapId' | 'moreMapIds' | 'lenses' | 'hiddenIds'> & {
  readonly mapIds: readonly Id<'map'>[]
  readonly pdfLenses: readonly LensId[]
  readonly pictureLens: LensId
  /** Whether what the filter in force holds back is left out. */
  readonly filtered: boolean
}

/** Where a dialog begins: the map in view, its three lenses on the paper of most offices. */
export function firstChoice(mapId: Id<'map'>, lens: LensId, locale: Locale): ExportChoice {
  return {
    format: 'pdf',
    mapIds: [mapId],
    pdfLenses: lensIds,
    pictureLens: lens,
    page: 'A3',
    orientation: 'landscape',
    locale,
    scale: 2,
    tiles: null,
    legend: true,
    personas: true,
    confidence: true,
    filtered: false
  }
}

/** Whether a file of this format holds several lenses and maps. */
export function hasPages(format: ExportOptions['format']): boolean {
  return format === 'pdf' || format === 'pptx'
}

export type ExportPage = { readonly mapId: Id<'map'>; readonly lens: LensId }

/** Map by map, in the order of the lenses, whatever the order of the ticks; a picture is of the map in view. */
export function pagesOf(choice: ExportChoice, mapId: Id<'map'>): ExportPage[] {
  if (isDataFormat(choice.format)) return []
  if (!hasPages(choice.format)) return [{ mapId, lens: choice.pictureLens }]
  const lenses = lensIds.filter((lens) => choice.pdfLenses.includes(lens))
  return choice.mapIds.flatMap((each) => lenses.map((lens) => ({ mapId: each, lens })))
}

export function optionsOf(
  choice: ExportChoice,
  mapId: Id<'map'>,
  heldBackIds: readonly string[]
): ExportOptions {
  const { mapIds, pdfLenses: _lenses, pictureLens: _lens, filtered, ...options } = choice
  const [first = mapId, ...more] = hasPages(choice.format) ? mapIds : []
  const lenses = new Set(pagesOf(choice, mapId).map(({ lens }) => lens))
  return {
    ...options,
    mapId: first,
    moreMapIds: more,
    lenses: [...lenses],
    hiddenIds: filtered ? [...heldBackIds] : []
  }
}

/** Below this nobody reads a printed map in the hand. */
const handSize = 7
/** About what is read from a step away on a wall. */
const wallSize = 17

export type Legibility =
  | { readonly level: 'far' | 'hand' | 'never' }
  | { readonly level: 'choose'; readonly page: PaperName }

export function legibilityOf(
  scene: Scene,
  printed: number,
  orientation: ExportOptions['orientation']
): Legibility {
  if (printed >= wallSize) return { level: 'far' }
  if (printed >= handSize) return { level: 'hand' }
  const smallest = smallestText(scene) ?? handSize
  const page = paperNames.find((name) => smallest * placeOnPage(scene, name, orientation).scale >= handSize)
  return page ? { level: 'choose', page } : { level: 'never' }
}
