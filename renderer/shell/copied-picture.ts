import { type PixelSize, pixelSize } from '../../shared/lenses/pixels'
import { around, overlap, type Rect } from '../../shared/lenses/rect'
import type { Scene, SceneItem } from '../../shared/lenses/scene'
import { composeSheet } from '../../shared/lenses/sheet'
import { findRecord } from '../../shared/model/document'
import { sceneOf, type Workbench } from '../editor/workbench'

export type CopiedPicture = { readonly scene: Scene; readonly area: Rect; readonly of: 'sheet' | 'selection' }

/** What is selected, cards with a little paper around them; without a selection the lens in view as exports hand it over. */
export function copiedPicture(workbench: Workbench): CopiedPicture {
  const { editor, session, locale, measurer } = workbench
  const { mapId, lens, columnWidths, selection } = session.getState()
  const { document } = editor.store.getState()
  const inView = sceneOf(workbench)
  const chosen = selection.filter((id) => findRecord(document, id)).flatMap((id) => areasOf(inView, id))
  if (chosen.length > 0) return { scene: inView, area: within(inView, around(chosen)), of: 'selection' }
  const columnWidth = columnWidths[lens]
  const sheet = composeSheet(document, lens, { mapId, locale, measurer, columnWidth, legend: true })
  return { scene: sheet, area: { x: 0, y: 0, width: sheet.width, height: sheet.height }, of: 'sheet' }
}

/** A step is its whole column, a phase its columns, a lane its row; anything else is what is drawn of it. */
function areasOf(scene: Scene, recordId: string): readonly Rect[] {
  const columns = scene.columns.filter(({ stepId, phaseId }) => stepId === recordId || phaseId === recordId)
  if (columns.length > 0) return columns.map(({ x, width }) => ({ x, width, y: 0, height: scene.height }))
  const rows = scene.rows.filter(({ laneId }) => laneId === recordId)
  if (rows.length > 0) return rows.map(({ y, height }) => ({ x: 0, width: scene.width, y, height }))
  return scene.items.filter((each) => each.recordId === recordId).map(withPaper)
}

const paperAround = 12

function withPaper({ x, y, width, height }: Rect): Rect {
  return {
    x: x - paperAround,
    y: y - paperAround,
    width: width + 2 * paperAround,
    height: height + 2 * paperAround
  }
}

function within({ width, height }: Scene, area: Rect): Rect {
  const x = Math.max(0, area.x)
  const y = Math.max(0, area.y)
  return {
    x,
    y,
    width: Math.min(width, area.x + area.width) - x,
    height: Math.min(height, area.y + area.height) - y
  }
}

/** What of a scene shows in an area. */
export function itemsIn({ items }: Scene, area: Rect): readonly SceneItem[] {
  return items.filter((item) => overlap(item, area))
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
