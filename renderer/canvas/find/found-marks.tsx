import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import { folded } from '../../../shared/formats/folded'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene, SceneItem, ScenePane } from '../../../shared/lenses/scene'
import { foundStore } from '../../editor/find/found'
import type { Detail } from '../drawing/detail'
import { headerItems, itemsWithin, outlineOf } from '../drawing/scene-index'
import { withoutSpaces } from './drawn-places'
import styles from './found-marks.module.css'

type Props = { pane: ScenePane; scene: Scene; window: Rect; detail: Exclude<Detail, 'block'> }

/** Around what was found where its words can not be marked: in a text the sheet does not draw, or draws cut short. Blocks far out paint their own. */
export const FoundMarks = memo(function FoundMarks({ pane, scene, window, detail }: Props) {
  const { ids, query } = useStore(foundStore)
  const marked = useMemo(() => {
    if (ids.size === 0) return []
    const wanted = withoutSpaces(folded(query))
    const items = pane === 'body' ? itemsWithin(scene, pane, window) : headerItems(scene, pane)
    return items.filter(
      (item) =>
        ringed.has(item.role) &&
        ids.has(item.recordId ?? '') &&
        (detail !== 'full' || !wordsDrawn(item).includes(wanted))
    )
  }, [ids, query, pane, scene, window, detail])
  return marked.map((item) => {
    const { x, y, width, height, radius } = outlineOf(item)
    return (
      <div
        key={item.id}
        className={styles.mark}
        data-found={item.id}
        style={{ left: x, top: y, width, height, borderRadius: radius }}
      />
    )
  })
})

const ringed: ReadonlySet<SceneItem['role']> = new Set([
  'card',
  'emotion',
  'annotation',
  'phase',
  'step',
  'milestone',
  'lane',
  'connection'
])

const read = new WeakMap<SceneItem, string>()

function wordsDrawn(item: SceneItem): string {
  let words = read.get(item)
  if (words === undefined) {
    const lines = item.primitives.flatMap((primitive) => (primitive.kind === 'text' ? primitive.lines : []))
    words = withoutSpaces(folded(lines.join(' ')))
    read.set(item, words)
  }
  return words
}
