/**
 * The fewest that must have moved to make one order of the other: all but a longest run that still stands as it did. Both
 * lists hold the same ids.
 */
export function displaced<T extends string>(before: readonly T[], after: readonly T[]): ReadonlySet<T> {
  const ranks = new Map(before.map((id, rank) => [id, rank]))
  // Patience sorting: the last of the lowest run of each length, and from each id the one before it in its run.
  const ends: T[] = []
  const previous = new Map<T, T | undefined>()
  const rankOf = (id: T | undefined): number => (id === undefined ? -1 : (ranks.get(id) ?? -1))
  for (const id of after) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (rankOf(ends[middle]) < rankOf(id)) low = middle + 1
      else high = middle
    }
    previous.set(id, ends[low - 1])
    ends[low] = id
  }
  const moved = new Set(after)
  for (let id = ends.at(-1); id !== undefined; id = previous.get(id)) moved.delete(id)
  return moved
}
