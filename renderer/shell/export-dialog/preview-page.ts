import type { Orientation, PageSize, PlacedDrawing } from '../../../shared/lenses/paper'
import type { PixelSize } from '../../../shared/lenses/pixels'
import type { PagePlace } from '../../../shared/lenses/sheet-footer'
import type { Tiling } from '../../../shared/lenses/tiles'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import type { TextMeasurer } from '../../../shared/text/measurer'
import type { ExportChoice } from './export-choice'

/** What the pages of an export are laid out from. */
export type PageSource = {
  /** As it is handed over. */
  readonly document: Document
  readonly measurer: TextMeasurer
  readonly choice: ExportChoice
  /** The map in view. */
  readonly mapId: Id<'map'>
  /** In the editor: a picture may be cut to them. */
  readonly selectedIds: readonly string[]
}

/** A page of the file, or what opens its run of slides: known by name before anybody lays it out. */
export type PreviewPage = {
  readonly key: string
  /** On its tab. */
  readonly name: string
  /** What the preview says it shows. */
  readonly label: string
  /** How many pages of the file it stands for; absent is one. */
  readonly count?: number
  /**
   * Lays the page out, its last answer being the page as it comes out and its first one good enough to look for what is
   * amiss. It stops after each layout: several in a row, of a map of hundreds of lanes, would hold the window for seconds.
   */
  compose(place: PagePlace): Generator<MadePage | undefined>
}

export type MadePage = PlacedDrawing & {
  /** What it is printed on; null for a picture or a slide. */
  readonly paper: { readonly page: PageSize; readonly orientation: Orientation } | null
  /** How it is cut, where it is a poster. */
  readonly tiling: Tiling | null
  /** How many it is the first of, where it is a slide. */
  readonly slideCount: number | null
  /** Where it is a picture: its pixels, and whether paper lies under it. */
  readonly picture?: { readonly size: PixelSize; readonly isTransparent: boolean }
}

/** Gives the window its turn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** As the writer dates the file it makes. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
