/**
 * The records of one type by id, or lists of them by key. Never changed: `with` gives a new table that shares all but
 * the changes, so that one edit among 10,000 cards copies a handful of entries and two tables tell what parts them.
 */
export class Table<V> implements ReadonlyMap<string, V> {
  readonly size: number
  readonly #base: ReadonlyMap<string, V>
  /** What differs from the base; undefined is gone. */
  readonly #changes: ReadonlyMap<string, V | undefined>
  readonly #origin: Origin<V> | null

  private constructor(
    size: number,
    base: ReadonlyMap<string, V>,
    changes: ReadonlyMap<string, V | undefined>,
    origin: Origin<V> | null
  ) {
    this.size = size
    this.#base = base
    this.#changes = changes
    this.#origin = origin
  }

  static of<V>(entries: Iterable<readonly [string, V]> = []): Table<V> {
    const base = new Map(entries)
    return new Table(base.size, base, new Map(), null)
  }

  /** Prints and compares as the map it is. */
  get [Symbol.toStringTag](): string {
    return 'Map'
  }

  get(key: string): V | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#base.get(key)
  }

  has(key: string): boolean {
    return this.#changes.has(key) ? this.#changes.get(key) !== undefined : this.#base.has(key)
  }

  entries(): MapIterator<[string, V]> {
    return this.#changes.size === 0 ? this.#base.entries() : this.#changed()
  }

  *#changed(): MapIterator<[string, V]> {
    for (const [key, value] of this.#base) {
      if (!this.#changes.has(key)) yield [key, value]
      else {
        const changed = this.#changes.get(key)
        if (changed !== undefined) yield [key, changed]
      }
    }
    for (const [key, value] of this.#changes) {
      if (value !== undefined && !this.#base.has(key)) yield [key, value]
    }
  }

  *keys(): MapIterator<string> {
    if (this.#changes.size === 0) yield* this.#base.keys()
    else for (const [key] of this.#changed()) yield key
  }

  *values(): MapIterator<V> {
    if (this.#changes.size === 0) yield* this.#base.values()
    else for (const [, value] of this.#changed()) yield value
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries()
  }

  forEach(callback: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) callback(value, key, this)
  }

  /** The same with these entries set, and those whose value is undefined gone. */
  with(entries: Iterable<readonly [string, V | undefined]>): Table<V> {
    const changes = new Map(this.#changes)
    let { size } = this
    for (const [key, value] of entries) {
      const had = changes.has(key) ? changes.get(key) !== undefined : this.#base.has(key)
      size += Number(value !== undefined) - Number(had)
      if (value === undefined && !this.#base.has(key)) changes.delete(key)
      else changes.set(key, value)
    }
    const table = new Table(size, this.#base, changes, this.#origin)
    return changes.size > changeLimit ? table.#folded() : table
  }

  /**
   * The keys at which this table may differ from an earlier one; null where they have too little in common to tell, so
   * that only a walk through both would.
   */
  keysSince(before: ReadonlyMap<string, V>): Iterable<string> | null {
    if (!(before instanceof Table)) return null
    if (before.#base === this.#base) return [...before.#changes.keys(), ...this.#changes.keys()]
    if (before.#base !== this.#origin?.base) return null
    return [...before.#changes.keys(), ...this.#origin.keys, ...this.#changes.keys()]
  }

  #folded(): Table<V> {
    const origin = { base: this.#base, keys: [...this.#changes.keys()] }
    return new Table(this.size, new Map(this.entries()), new Map(), origin)
  }
}

/** The base before the last fold and what was folded into it, so that the edit that folds is told apart as fast as any. */
type Origin<V> = { readonly base: ReadonlyMap<string, V>; readonly keys: readonly string[] }

/** Every so many changes a new base is made: often enough to keep copies small, seldom enough not to count. */
const changeLimit = 256
