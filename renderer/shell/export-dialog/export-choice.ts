import {
  type ExportOptions,
  hasPages,
  isDataFormat,
  isPictureFormat,
  wholeExport
} from '../../../shared/ipc/contract'
import { type ExportPage, exportPages } from '../../../shared/lenses/export-pages'
import { type PaperName, paperNames, placeOnPage, smallestText } from '../../../shared/lenses/paper'
import type { Drawing } from '../../../shared/lenses/scene'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import { type LensId, lensIds } from '../../../shared/model/lens-id'
import { packSections } from '../../../shared/model/pack-section'
import type { Locale } from '../../../shared/model/project'

/** What the dialog holds: the options of the contract, with the lens of one picture beside the lenses and maps of a PDF. */
export type ExportChoice = Omit<
  ExportOptions,
  'mapId' | 'moreMapIds' | 'lenses' | 'hiddenIds' | 'phaseId' | 'selectedIds'
> & {
  readonly mapIds: readonly Id<'map'>[]
  readonly pdfLenses: readonly LensId[]
  readonly pictureLens: LensId
  /** Whether what the filter in force holds back is left out. */
  readonly filtered: boolean
  readonly picture: PictureSubject
}

/** What of its lens a picture shows. */
export type PictureSubject =
  | { readonly of: 'whole' | 'selection' }
  | { readonly of: 'phase'; readonly phaseId: Id<'phase'> }

/** Where a dialog begins: the map in view, its three lenses on the paper of most offices. */
export function firstChoice(
  mapId: Id<'map'>,
  lens: LensId,
  locale: Locale,
  isComparing = false
): ExportChoice {
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
    byPhase: false,
    sections: [...packSections],
    legend: true,
    personas: true,
    confidence: true,
    findings: true,
    notes: false,
    compared: isComparing,
    filtered: false,
    picture: { of: 'whole' },
    background: 'white',
    pixels: null,
    room: wholeExport.room
  }
}

type InView = {
  readonly document: Document
  readonly mapId: Id<'map'>
  readonly lens: LensId
  readonly canSelect: boolean
  /** A to-be is looked at beside its as-is. */
  readonly isComparing: boolean
}

/** A choice made before, in front of what is in view now: the map and the lens looked at are those to begin with. */
export function resumedChoice(
  last: ExportChoice,
  { document, mapId, lens, canSelect, isComparing }: InView
): ExportChoice {
  const { picture } = last
  const mapIds = last.mapIds.filter((id) => document.map.has(id))
  const isStill =
    picture.of === 'phase'
      ? document.phase.get(picture.phaseId)?.mapId === mapId
      : picture.of === 'whole' || canSelect
  return {
    ...last,
    mapIds: mapIds.includes(mapId) ? mapIds : [mapId],
    pictureLens: lens,
    compared: isComparing,
    picture: isStill ? picture : { of: 'whole' }
  }
}

function phaseOf({ format, picture }: ExportChoice): Id<'phase'> | null {
  return isPictureFormat(format) && picture.of === 'phase' ? picture.phaseId : null
}

/** What a picture is cut to: none is the whole sheet. */
export function cutOf({ format, picture }: ExportChoice, selectedIds: readonly string[]): readonly string[] {
  return isPictureFormat(format) && picture.of === 'selection' ? selectedIds : []
}

/** A picture is of the map in view, data of no page at all; slides part each lens by themselves. */
export function pagesOf(choice: ExportChoice, mapId: Id<'map'>, document: Document): ExportPage[] {
  if (isDataFormat(choice.format)) return []
  if (!hasPages(choice.format)) return [{ mapId, lens: choice.pictureLens, phaseId: phaseOf(choice) }]
  const byPhase = choice.format === 'pdf' && choice.byPhase
  return exportPages(document, choice.mapIds, lensesOf(choice), byPhase)
}

/** In the order of the lenses, whatever the order of the ticks. */
export function lensesOf({ format, pdfLenses, pictureLens }: ExportChoice): LensId[] {
  if (isDataFormat(format)) return []
  return hasPages(format) ? lensIds.filter((lens) => pdfLenses.includes(lens)) : [pictureLens]
}

export function optionsOf(
  choice: ExportChoice,
  mapId: Id<'map'>,
  heldBackIds: readonly string[],
  selectedIds: readonly string[]
): ExportOptions {
  const {
    mapIds,
    pdfLenses: _lenses,
    pictureLens: _lens,
    picture: _picture,
    filtered: _,
    ...options
  } = choice
  const [first = mapId, ...more] = hasPages(choice.format) ? mapIds : []
  return {
    ...options,
    mapId: first,
    moreMapIds: more,
    lenses: lensesOf(choice),
    hiddenIds: isFiltered(choice) ? [...heldBackIds] : [],
    phaseId: phaseOf(choice),
    selectedIds: [...cutOf(choice, selectedIds)]
  }
}

/** Slides part their maps as a comparison can not be parted; a pack and a room speak of one map at a time. */
export function canCompare(format: ExportOptions['format']): boolean {
  return format === 'pdf' || isPictureFormat(format)
}

/** What a filter leaves out would look as if the to-be had lost it. */
export function isFiltered({ filtered, compared, format }: ExportChoice): boolean {
  return filtered && !(compared && canCompare(format))
}

/** Below this nobody reads a printed map in the hand. */
const handSize = 7
/** About what is read from a step away on a wall. */
const wallSize = 17

export type Legibility =
  | { readonly level: 'far' | 'hand' | 'never' }
  | { readonly level: 'choose'; readonly page: PaperName }

export function legibilityOf(
  scene: Drawing,
  printed: number,
  orientation: ExportOptions['orientation']
): Legibility {
  if (printed >= wallSize) return { level: 'far' }
  if (printed >= handSize) return { level: 'hand' }
  const smallest = smallestText(scene) ?? handSize
  const page = paperNames.find((name) => smallest * placeOnPage(scene, name, orientation).scale >= handSize)
  return page ? { level: 'choose', page } : { level: 'never' }
}
