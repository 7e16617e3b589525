import type { Id } from '../model/id'
import type { Rect } from './rect'
import type { SceneItem } from './scene'

/** What stands in one column of a row, measured from the row's top. */
export type RowCell = { readonly items: readonly SceneItem[] }

type Band = Pick<Rect, 'x' | 'width'>

const placed = new WeakMap<SceneItem, SceneItem>()
const indices = new WeakMap<readonly RowCell[], ReadonlyMap<string, SceneItem>>()

/**
 * The cards of a lane. They are drawn from the row's top and put down the page only when somebody looks at them: where
 * a card grows by a line, thousands of cards below move and a screenful of them is seen.
 */
export class CardRow {
  readonly laneId: Id<'lane'>
  readonly top: number
  readonly height: number
  /** Where its cells begin, from its top. */
  readonly cellsFrom: number
  readonly #columns: readonly Band[]
  /** What lies over several columns: the cards of phases, a curve. */
  readonly #wide: readonly SceneItem[]
  /** One for each column. */
  readonly #cells: readonly RowCell[]

  constructor(
    laneId: Id<'lane'>,
    top: number,
    height: number,
    cellsFrom: number,
    columns: readonly Band[],
    wide: readonly SceneItem[],
    cells: readonly RowCell[]
  ) {
    this.laneId = laneId
    this.top = top
    this.height = height
    this.cellsFrom = cellsFrom
    this.#columns = columns
    this.#wide = wide
    this.#cells = cells
  }

  /** The cards as they were drawn, from the row's top. */
  get drawn(): readonly SceneItem[] {
    return [...this.#wide, ...this.#cells.flatMap(({ items }) => items)]
  }

  get items(): readonly SceneItem[] {
    return this.drawn.map((item) => this.#place(item))
  }

  find(id: string): SceneItem | undefined {
    let index = indices.get(this.#cells)
    if (!index) {
      index = new Map(this.drawn.map((item) => [item.id, item]))
      indices.set(this.#cells, index)
    }
    const item = index.get(id)
    return item && this.#place(item)
  }

  /** Its first card, for what is alike in all of them. */
  first(): SceneItem | undefined {
    for (const items of [this.#wide, ...this.#cells.map((cell) => cell.items)]) {
      const item = items.find(({ role }) => role === 'card')
      if (item) return this.#place(item)
    }
    return undefined
  }

  within(rect: Rect): readonly SceneItem[] {
    if (this.top > rect.y + rect.height || this.top + this.height < rect.y) return []
    const found: SceneItem[] = []
    const take = (item: SceneItem): void => {
      const top = this.top + item.y
      if (item.x > rect.x + rect.width || item.x + item.width < rect.x) return
      if (top <= rect.y + rect.height && top + item.height >= rect.y) found.push(this.#place(item))
    }
    for (const item of this.#wide) take(item)
    // One further to the left: a quotation may run on into the next column.
    for (let at = Math.max(0, this.#columnAt(rect.x) - 1); at < this.#cells.length; at += 1) {
      if ((this.#columns[at]?.x ?? 0) > rect.x + rect.width) break
      for (const item of this.#cells[at]?.items ?? []) take(item)
    }
    return found
  }

  /** The last column that begins at or before a coordinate. */
  #columnAt(x: number): number {
    let low = 0
    let high = this.#columns.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#columns[middle]?.x ?? 0) <= x) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  #place(item: SceneItem): SceneItem {
    const y = this.top + item.y
    const known = placed.get(item)
    if (known?.y === y) return known
    const made = { ...item, y }
    placed.set(item, made)
    return made
  }
}
