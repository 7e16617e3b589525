import { type PixelSize, pixelSize } from '../../shared/lenses/pixels'
import type { Rect } from '../../shared/lenses/rect'
import type { Scene } from '../../shared/lenses/scene'
import { itemsIn, selectedArea } from '../../shared/lenses/selected-area'
import { composeSheet } from '../../shared/lenses/sheet'
import { findRecord } from '../../shared/model/document'
import { sceneOf, type Workbench } from '../editor/workbench'

export type CopiedPicture = {
  /** With what shows in the area alone. */
  readonly scene: Scene
  readonly area: Rect
  readonly of: 'sheet' | 'selection'
}

/** What is selected, cards with a little paper around them; without a selection the lens in view as exports hand it over. */
export function copiedPicture(workbench: Workbench): CopiedPicture {
  const { editor, session, locale, measurer } = workbench
  const { mapId, lens, columnWidths, selection } = session.getState()
  const { document } = editor.store.getState()
  const inView = sceneOf(workbench)
  const selected = selection.filter((id) => findRecord(document, id))
  const area = selectedArea(inView, selected)
  if (area) return { scene: { ...inView, items: itemsIn(inView, area, selected) }, area, of: 'selection' }
  const columnWidth = columnWidths[lens]
  const sheet = composeSheet(document, lens, { mapId, locale, measurer, columnWidth, legend: true })
  return { scene: sheet, area: { x: 0, y: 0, width: sheet.width, height: sheet.height }, of: 'sheet' }
}

const sharpest = 2
/** Mail programs and slides take pictures of this many pixels without delay; four bytes each on the clipboard. */
const mostPixels = 32_000_000
/** Longest side that Chromium draws. */
const longestSide = 16_384

/** In pixels: two a point, for sharp text on any screen, or fewer where the picture would grow too large to be pasted. */
export function pictureSize({ width, height }: Pick<Rect, 'width' | 'height'>): PixelSize {
  const most = Math.min(Math.sqrt(mostPixels / (width * height)), longestSide / Math.max(width, height))
  return pixelSize({ width, height }, Math.min(sharpest, most))
}
