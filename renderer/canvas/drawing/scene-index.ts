import type { Rect } from '../../../shared/lenses/rect'
import type { Scene, SceneItem, ScenePane } from '../../../shared/lenses/scene'
import { cardOf, indexOf, itemById, layersOf } from '../../../shared/lenses/scene-layers'

/** All that is drawn of a record, in drawing order. */
export function itemsOfRecord(scene: Scene, recordId: string): readonly SceneItem[] {
  return layersOf(scene).flatMap((layer) =>
    'rows' in layer
      ? (cardOf(layer.rows, recordId) ?? [])
      : (indexOf(layer.items).byRecord.get(recordId) ?? [])
  )
}

/** The drawing of a record; the item that carries the record's own id where it has several. */
export function itemOfRecord(scene: Scene, recordId: string): SceneItem | undefined {
  return itemById(scene, recordId) ?? itemsOfRecord(scene, recordId)[0]
}

/** The items of one of the headers; the body is too large to be asked for whole. */
export function headerItems(scene: Scene, pane: Exclude<ScenePane, 'body'>): readonly SceneItem[] {
  return layersOf(scene).flatMap((layer) => ('rows' in layer ? [] : indexOf(layer.items).panes[pane]))
}

/** In drawing order. */
export function itemsWithin(scene: Scene, pane: ScenePane, rect: Rect): readonly SceneItem[] {
  return layersOf(scene).flatMap((layer) => {
    if (!('rows' in layer)) return indexOf(layer.items).panes[pane].filter((item) => overlaps(item, rect))
    return pane === 'body' ? layer.rows.flatMap((row) => row.within(rect)) : []
  })
}

/** Any card of a lane, for what a new one will look like. */
export function firstCardOf(scene: Scene, laneId: string): SceneItem | undefined {
  for (const layer of layersOf(scene)) {
    const row = 'rows' in layer ? layer.rows.find((each) => each.laneId === laneId) : undefined
    if (row) return row.first()
  }
  return undefined
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}

/** The outline of what an item's first box draws, else of the item: what a selection ring goes around. */
export function outlineOf(item: SceneItem): Rect & { readonly radius: number } {
  const [first] = item.primitives
  if (first?.kind !== 'box' || first.width < item.width / 2)
    return { x: item.x, y: item.y, width: item.width, height: item.height, radius: 6 }
  const radius = typeof first.radius === 'number' ? first.radius : first.radius[0]
  return { x: item.x + first.x, y: item.y + first.y, width: first.width, height: first.height, radius }
}
