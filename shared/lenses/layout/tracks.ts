import type { Point } from './route'

/** Side by side in a gutter between columns, and in the narrower one between rows; closer together once these are full. */
const offsets = {
  down: [0, 5, -5, 10, -10, 2.5, -2.5, 7.5, -7.5],
  level: [0, 4, -4, 2, -2, 6, -6]
} as const
const clearance = 6

/** Keeps connections that share a gutter beside each other instead of on top of each other. */
export class Tracks {
  readonly #taken = new Map<
    string,
    { readonly offset: number; readonly from: number; readonly to: number }[]
  >()

  /** The same route with its inner strokes moved to free tracks; the ends stay where the cards are. */
  spread(points: readonly Point[]): readonly Point[] {
    const moved = points.map(([x, y]): [number, number] => [x, y])
    for (let index = 1; index + 2 < moved.length; index += 1) {
      const a = moved[index]
      const b = moved[index + 1]
      if (!a || !b) continue
      const down = a[0] === b[0]
      const axis = down ? 0 : 1
      const [from, to] = down ? [a[1], b[1]] : [a[0], b[0]]
      const offset = this.#take(down ? 'down' : 'level', a[axis], Math.min(from, to), Math.max(from, to))
      a[axis] += offset
      b[axis] += offset
    }
    return moved
  }

  #take(kind: 'down' | 'level', gutter: number, from: number, to: number): number {
    const key = `${kind} ${Math.round(gutter)}`
    const taken = this.#taken.get(key) ?? []
    const isFree = (offset: number): boolean =>
      taken.every(
        (other) => other.offset !== offset || other.to + clearance < from || to + clearance < other.from
      )
    const offset = offsets[kind].find(isFree) ?? 0
    taken.push({ offset, from, to })
    this.#taken.set(key, taken)
    return offset
  }
}
