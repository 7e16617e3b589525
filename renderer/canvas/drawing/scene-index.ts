import type { Scene, SceneItem, ScenePane } from '../../../shared/lenses/scene'

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

type SceneIndex = {
  readonly panes: Readonly<Record<ScenePane, readonly SceneItem[]>>
  readonly byRecord: ReadonlyMap<string, SceneItem>
}

const known = new WeakMap<Scene, SceneIndex>()

/** What the canvas looks up many times a frame, made once for each scene. */
export function indexOf(scene: Scene): SceneIndex {
  let index = known.get(scene)
  if (!index) {
    const panes: Record<ScenePane, SceneItem[]> = { body: [], top: [], left: [], corner: [] }
    const byRecord = new Map<string, SceneItem>()
    for (const item of scene.items) {
      panes[item.pane].push(item)
      if (item.recordId && (item.id === item.recordId || !byRecord.has(item.recordId)))
        byRecord.set(item.recordId, item)
    }
    index = { panes, byRecord }
    known.set(scene, index)
  }
  return index
}

/** The drawing of a record; the item that carries the record's own id where it has several. */
export function itemOfRecord(scene: Scene, recordId: string): SceneItem | undefined {
  return indexOf(scene).byRecord.get(recordId)
}

export function itemsWithin(scene: Scene, pane: ScenePane, rect: Rect): readonly SceneItem[] {
  return indexOf(scene).panes[pane].filter((item) => overlaps(item, rect))
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
