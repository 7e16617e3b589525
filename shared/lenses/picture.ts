import type { Document } from '../model/document'
import type { LensId } from '../model/lens-id'
import { brandOf } from '../model/structure'
import { projectLens } from './comparison/project-lens'
import type { Rect } from './rect'
import type { Scene, SceneItem } from './scene'
import { itemsIn, selectedArea } from './selected-area'
import { composeSheet, type SheetOptions } from './sheet'
import { tintsOf } from './tints'

export type PictureOptions = {
  /** Records it is cut to, without the sheet's title and foot; none is the whole sheet. */
  readonly selectedIds: readonly string[]
  readonly background: 'white' | 'transparent'
}

/** What a picture file shows of a lens; null where the lens shows nothing of what it is to be cut to. */
export function composePicture(
  document: Document,
  lens: LensId,
  options: SheetOptions,
  { selectedIds, background }: PictureOptions
): Scene | null {
  const drawn =
    selectedIds.length > 0
      ? cutOut(document, lens, options, selectedIds)
      : composeSheet(document, lens, options)
  return drawn && background === 'transparent' ? withoutPaper(drawn) : drawn
}

function cutOut(
  document: Document,
  lens: LensId,
  options: SheetOptions,
  selectedIds: readonly string[]
): Scene | null {
  const scene = projectLens(document, lens, { columnWidth: null, ...options })
  const area = selectedArea(scene, selectedIds)
  return area && { ...cutTo(scene, area, selectedIds), tints: tintsOf(brandOf(document)) }
}

/** A ground or a curve is drawn up to the edges: a writer clips what it draws. */
function cutTo(scene: Scene, area: Rect, selectedIds: readonly string[]): Scene {
  const { x, y, width, height } = area
  return {
    ...scene,
    width,
    height,
    columns: scene.columns.map((column) => ({ ...column, x: column.x - x })),
    rows: scene.rows.map((row) => ({ ...row, y: row.y - y })),
    items: itemsIn(scene, area, selectedIds).map((each) => ({ ...each, x: each.x - x, y: each.y - y }))
  }
}

/**
 * Grounds that say something, hatched or tinted, stay; so does the white of cards and of words laid over a curve, which
 * they are read on.
 */
function withoutPaper(scene: Scene): Scene {
  return { ...scene, items: scene.items.map(onNothing) }
}

function onNothing(item: SceneItem): SceneItem {
  if (item.role !== 'background' && item.pane === 'body') return item
  const primitives = item.primitives.filter(
    (each) => each.kind !== 'box' || each.fill !== 'surface' || each.stroke !== null
  )
  return { ...item, primitives }
}
