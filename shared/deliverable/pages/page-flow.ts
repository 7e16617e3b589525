import type { Rect } from '../../lenses/rect'
import type { SceneItem } from '../../lenses/scene'

/** Bodies of pages, filled from the top; what does not fit goes on the next. */
export class PageFlow {
  readonly room: Rect
  readonly #pages: SceneItem[][] = [[]]
  #used = 0

  constructor(room: Rect) {
    this.room = room
  }

  get pages(): readonly (readonly SceneItem[])[] {
    return this.#pages
  }

  /** How much is left of the page. */
  get left(): number {
    return this.room.height - this.#used
  }

  get isFresh(): boolean {
    return this.#used === 0
  }

  /** Items drawn from the corner of their own place. */
  put(height: number, items: readonly SceneItem[]): void {
    const { x, y } = this.room
    for (const item of items) this.#pages.at(-1)?.push({ ...item, x: item.x + x, y: item.y + y + this.#used })
    this.#used += height
  }

  skip(height: number): void {
    if (!this.isFresh) this.#used += height
  }

  next(): void {
    this.#pages.push([])
    this.#used = 0
  }
}
