import type { ExportOptions } from '../../../shared/ipc/contract'
import { type PaperName, paperNames, placeOnPage, smallestText } from '../../../shared/lenses/paper'
import type { Scene } from '../../../shared/lenses/scene'
import { type LensId, lensIds } from '../../../shared/model/lens-id'

/** What the dialog holds: the options of the contract, with the lens of one picture beside the lenses of a PDF. */
export type ExportChoice = Omit<ExportOptions, 'mapId' | 'lenses'> & {
  readonly pdfLenses: readonly LensId[]
  readonly pictureLens: LensId
}

/** In the order of the lenses, whatever the order of the ticks. */
export function lensesOf(choice: ExportChoice): LensId[] {
  if (choice.format === 'json') return []
  if (choice.format === 'pdf') return lensIds.filter((lens) => choice.pdfLenses.includes(lens))
  return [choice.pictureLens]
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
