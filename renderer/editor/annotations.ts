import type { Scene, SceneItem } from '../../shared/lenses/scene'
import { itemsApart } from '../../shared/lenses/scene-layers'

const known = new WeakMap<Scene, readonly SceneItem[]>()

/** The free notes and texts a scene shows, in reading order: column by column, from the top down. */
export function annotationsShown(scene: Scene): readonly SceneItem[] {
  let shown = known.get(scene)
  if (!shown) {
    const columnOf = ({ x }: SceneItem): number => scene.columns.findLastIndex((column) => column.x <= x + 12)
    shown = itemsApart(scene)
      .filter(({ role }) => role === 'annotation')
      .sort((a, b) => columnOf(a) - columnOf(b) || a.y - b.y || a.x - b.x)
    known.set(scene, shown)
  }
  return shown
}

/** The item of the free note that is selected last, where the lens shows it. */
export function selectedAnnotation(scene: Scene, selection: readonly string[]): SceneItem | undefined {
  const last = selection.at(-1)
  return last?.startsWith('annotation_') ? annotationsShown(scene).find(({ id }) => id === last) : undefined
}
