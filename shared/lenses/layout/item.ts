import type { SceneItem } from '../scene'
import { remembered } from './setting'

type Parts = Partial<SceneItem> &
  Pick<SceneItem, 'id' | 'role' | 'pane' | 'x' | 'y' | 'width' | 'height' | 'primitives'>

/** An item with nothing said of what it has not. */
export function item(parts: Parts): SceneItem {
  return { recordId: null, label: '', link: null, glance: null, edit: null, ...parts }
}

const items = remembered<SceneItem>()

/** The same object as last time when nothing in the key changed: nothing above it draws again. */
export function sameItem(record: object, key: string, make: () => SceneItem): SceneItem {
  return items(record, key, make)
}

const bySignature = new Map<string, SceneItem>()
const signatureLimit = 20_000

/** For items of no record, such as grids: remembered by all that they draw. */
export function sameDecoration(made: SceneItem): SceneItem {
  const signature = JSON.stringify(made)
  const known = bySignature.get(signature)
  if (known) return known
  if (bySignature.size >= signatureLimit) bySignature.clear()
  bySignature.set(signature, made)
  return made
}
