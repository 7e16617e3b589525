import type { Node, NodeProps, NodeTypes } from '@xyflow/react'
import { memo, useContext, useLayoutEffect, useRef } from 'react'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene, SceneItem } from '../../../shared/lenses/scene'
import type { Recedes } from '../../editor/filter/use-filter'
import { enterWithLens } from '../motion/lens-motion'
import { ViewContext } from '../viewport/view-context'
import type { Detail } from './detail'
import { ItemDrawing } from './item-drawing'
import styles from './item-drawing.module.css'
import { itemsWithin } from './scene-index'

type ItemNode = Node<{ item: SceneItem; detail: Detail }, 'item'>
type ColumnNode = Node<Record<string, never>, 'column'>
export type FlowNode = ItemNode | ColumnNode

const ItemNodeView = memo(function ItemNodeView({ data: { item, detail } }: NodeProps<ItemNode>) {
  const ref = useRef<HTMLDivElement>(null)
  const view = useContext(ViewContext)
  useLayoutEffect(() => {
    if (ref.current && view) enterWithLens(ref.current, item, view.viewport())
  }, [item, view])
  return (
    <div ref={ref} className={styles.item} data-record={item.recordId ?? undefined} data-role={item.role}>
      <ItemDrawing item={item} detail={detail} />
    </div>
  )
})

function ColumnNodeView() {
  return <div className={styles.column} />
}

export const nodeTypes: NodeTypes = { item: ItemNodeView, column: ColumnNodeView }

type NodeCache = Readonly<Record<Detail, WeakMap<SceneItem, ItemNode>>>
const emptyCache = (): NodeCache => ({ full: new WeakMap(), line: new WeakMap(), block: new WeakMap() })
const cache = emptyCache()
const receded = emptyCache()

const pressable: ReadonlySet<SceneItem['role']> = new Set(['card', 'emotion', 'quote', 'annotation'])

/** The same node for the same item, so that React Flow too sees what did not change. */
function nodeOf(item: SceneItem, detail: Detail, recedes: boolean): ItemNode {
  const nodes = (recedes ? receded : cache)[detail]
  let node = nodes.get(item)
  if (!node) {
    node = {
      id: item.id,
      type: 'item',
      position: { x: item.x, y: item.y },
      width: item.width,
      height: item.height,
      // None is ever drawn; an empty list spares React Flow measuring every node for them.
      handles: [],
      data: { item, detail },
      style: pressable.has(item.role) ? { pointerEvents: 'all' } : {},
      ...(recedes && { className: 'receded' })
    }
    nodes.set(item, node)
  }
  return node
}

const blocks: ReadonlySet<SceneItem['role']> = new Set(['card', 'emotion', 'annotation'])

/** At the lowest zoom these are painted as blocks on one layer instead. */
export function isBlock(item: SceneItem): boolean {
  return item.glance !== null && blocks.has(item.role)
}

const leftOutOfBlocks: ReadonlySet<SceneItem['role']> = new Set(['connection', 'quote', 'caption'])

/** What React Flow is given: the items of the body that cross the window, and the highlighted column behind cards. */
export function flowNodes(
  scene: Scene,
  window: Rect,
  detail: Detail,
  column: Rect | null,
  recedes: Recedes
): FlowNode[] {
  const items = itemsWithin(scene, 'body', window).filter(
    (item) => detail !== 'block' || !(isBlock(item) || leftOutOfBlocks.has(item.role))
  )
  const nodes: FlowNode[] = items.map((item) => nodeOf(item, detail, recedes(item.recordId)))
  if (!column) return nodes
  const foreground = items.findIndex((item) => item.role !== 'background' && item.role !== 'grid')
  nodes.splice(foreground < 0 ? nodes.length : foreground, 0, {
    id: 'selected-column',
    type: 'column',
    position: { x: column.x, y: column.y },
    width: column.width,
    height: column.height,
    handles: [],
    data: {}
  })
  return nodes
}
