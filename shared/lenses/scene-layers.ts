import type { CardRow } from './card-row'
import type { Scene, SceneItem, ScenePane } from './scene'

/** A run of items in drawing order: one by one, or the cards row by row. */
export type SceneLayer = { readonly items: readonly SceneItem[] } | { readonly rows: readonly CardRow[] }

const layers = new WeakMap<Scene, readonly SceneLayer[]>()

/**
 * A scene whose list of items is made when a writer asks for it. The canvas looks things up in its layers instead: that
 * walks no list of all cards, so a keystroke, a frame of a pan and a move of a drag cost the same on a map ten times as large.
 */
export function layered(parts: Omit<Scene, 'items'>, of: readonly SceneLayer[]): Scene {
  let items: readonly SceneItem[] | null = null
  const scene: Scene = {
    ...parts,
    get items() {
      items ??= of.flatMap((layer) =>
        'rows' in layer ? layer.rows.flatMap((row) => row.items) : layer.items
      )
      return items
    }
  }
  layers.set(scene, of)
  return scene
}

export function layersOf(scene: Scene): readonly SceneLayer[] {
  let known = layers.get(scene)
  if (!known) {
    known = [{ items: scene.items }]
    layers.set(scene, known)
  }
  return known
}

type Index = {
  readonly panes: Readonly<Record<ScenePane, readonly SceneItem[]>>
  readonly byId: ReadonlyMap<string, SceneItem>
  readonly byRecord: ReadonlyMap<string, readonly SceneItem[]>
}

/** By the list itself: most layers are the same list from scene to scene. */
const indices = new WeakMap<readonly SceneItem[], Index>()

/** What is looked up in a list of items many times a frame, made once for each list. */
export function indexOf(items: readonly SceneItem[]): Index {
  let index = indices.get(items)
  if (!index) {
    const panes: Record<ScenePane, SceneItem[]> = { body: [], top: [], left: [], corner: [] }
    const byRecord = new Map<string, SceneItem[]>()
    for (const item of items) {
      panes[item.pane].push(item)
      if (item.recordId === null) continue
      const others = byRecord.get(item.recordId)
      if (others) others.push(item)
      else byRecord.set(item.recordId, [item])
    }
    index = { panes, byId: new Map(items.map((item) => [item.id, item])), byRecord }
    indices.set(items, index)
  }
  return index
}

const apart = new WeakMap<Scene, readonly SceneItem[]>()

/** What a scene shows in no row of cards: few items, however many cards there are. */
export function itemsApart(scene: Scene): readonly SceneItem[] {
  let items = apart.get(scene)
  if (!items) {
    items = layersOf(scene).flatMap((layer) => ('rows' in layer ? [] : layer.items))
    apart.set(scene, items)
  }
  return items
}

export function itemById(scene: Scene, id: string): SceneItem | undefined {
  for (const layer of layersOf(scene)) {
    const found = 'rows' in layer ? cardOf(layer.rows, id) : indexOf(layer.items).byId.get(id)
    if (found) return found
  }
  return undefined
}

export function cardOf(rows: readonly CardRow[], id: string): SceneItem | undefined {
  for (const row of rows) {
    const found = row.find(id)
    if (found) return found
  }
  return undefined
}
