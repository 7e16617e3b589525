import { type PixelSize, pixelSize } from '../../shared/lenses/pixels'
import type { Scene, SceneItem } from '../../shared/lenses/scene'
import { composeSheet } from '../../shared/lenses/sheet'
import { findRecord } from '../../shared/model/document'
import { sceneOf, type Workbench } from '../editor/workbench'

/** A part of a scene, in points. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type CopiedPicture = { readonly scene: Scene; readonly area: Area; readonly of: 'sheet' | 'selection' }

/** What is selected, cards with a little paper around them; without a selection the lens in view as exports hand it over. */
export function copiedPicture(workbench: Workbench): CopiedPicture {
  const { editor, session, locale, measurer } = workbench
  const { mapId, lens, columnWidths, selection } = session.getState()
  const { document } = editor.store.getState()
  const inView = sceneOf(workbench)
  const chosen = selection.filter((id) => findRecord(document, id)).flatMap((id) => areasOf(inView, id))
  const area = around(chosen)
  if (area) return { scene: inView, area: within(inView, area), of: 'selection' }
  const columnWidth = columnWidths[lens]
  const sheet = composeSheet(document, lens, { mapId, locale, measurer, columnWidth, legend: true })
  return { scene: sheet, area: { x: 0, y: 0, width: sheet.width, height: sheet.height }, of: 'sheet' }
}

/** A step is its whole column, a phase its columns, a lane its row; anything else is what is drawn of it. */
function areasOf(scene: Scene, recordId: string): readonly Area[] {
  const columns = scene.columns.filter(({ stepId, phaseId }) => stepId === recordId || phaseId === recordId)
  if (columns.length > 0) return columns.map(({ x, width }) => ({ x, width, y: 0, height: scene.height }))
  const rows = scene.rows.filter(({ laneId }) => laneId === recordId)
  if (rows.length > 0) return rows.map(({ y, height }) => ({ x: 0, width: scene.width, y, height }))
  return scene.items.filter((each) => each.recordId === recordId).map(withPaper)
}

const paperAround = 12

function withPaper({ x, y, width, height }: Area): Area {
  return {
    x: x - paperAround,
    y: y - paperAround,
    width: width + 2 * paperAround,
    height: height + 2 * paperAround
  }
}

function around(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null
  const x = Math.min(...areas.map((each) => each.x))
  const y = Math.min(...areas.map((each) => each.y))
  const right = Math.max(...areas.map((each) => each.x + each.width))
  const bottom = Math.max(...areas.map((each) => each.y + each.height))
  return { x, y, width: right - x, height: bottom - y }
}

function within({ width, height }: Scene, area: Area): Area {
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
export function itemsIn({ items }: Scene, area: Area): readonly SceneItem[] {
  return items.filter(
    ({ x, y, width, height }) =>
      x < area.x + area.width && x + width > area.x && y < area.y + area.height && y + height > area.y
  )
}

const sharpest = 2
/** Mail programs and slides take pictures of this many pixels without delay; four bytes each on the clipboard. */
const mostPixels = 32_000_000
/** Longest side that Chromium draws. */
const longestSide = 16_384

/** In pixels: two a point, for sharp text on any screen, or fewer where the picture would grow too large to be pasted. */
export function pictureSize({ width, height }: Pick<Area, 'width' | 'height'>): PixelSize {
  const most = Math.min(Math.sqrt(mostPixels / (width * height)), longestSide / Math.max(width, height))
  return pixelSize({ width, height }, Math.min(sharpest, most))
}
