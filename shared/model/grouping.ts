type Table<R> = ReadonlyMap<string, R>
type Groups<R> = ReadonlyMap<string, readonly R[]>

const nothing: readonly never[] = []

/**
 * Sorted lists of one table's records, by key, remembered by the table's identity. A new table is compared with the
 * last one seen and only the lists that changed are made again, so that a keystroke among 10,000 cards costs one walk
 * without strings or sorting, and an untouched list stays the same array: caches above compare by identity.
 */
export function grouping<R extends { readonly id: string }>(
  /** null leaves the record out. */
  keyOf: (record: R) => string | null,
  compare: (a: R, b: R) => number
): (table: Table<R>, key: string) => readonly R[] {
  const known = new WeakMap<Table<R>, Groups<R>>()
  // Weak, so that a closed project is not kept alive by the last question asked about it.
  let latest: WeakRef<Table<R>> | null = null

  return (table, key) => {
    let groups = known.get(table)
    if (!groups) {
      const last = latest?.deref()
      groups = regroup(table, last ?? new Map(), (last && known.get(last)) ?? new Map(), keyOf, compare)
      known.set(table, groups)
      latest = new WeakRef(table)
    }
    return groups.get(key) ?? nothing
  }
}

function regroup<R extends { readonly id: string }>(
  table: Table<R>,
  lastTable: Table<R>,
  lastGroups: Groups<R>,
  keyOf: (record: R) => string | null,
  compare: (a: R, b: R) => number
): Groups<R> {
  const touched = new Map<string, R[]>()
  const touch = (key: string): R[] => {
    const existing = touched.get(key)
    if (existing) return existing
    // Whoever stays is still the same record at the same id; the new ones are pushed by the caller.
    const staying = (lastGroups.get(key) ?? []).filter((record) => table.get(record.id) === record)
    touched.set(key, staying)
    return staying
  }
  let kept = 0
  for (const record of table.values()) {
    const before = lastTable.get(record.id)
    if (before) kept += 1
    if (before === record) continue
    const keyBefore = before ? keyOf(before) : null
    if (keyBefore !== null) touch(keyBefore)
    const key = keyOf(record)
    if (key !== null) touch(key).push(record)
  }
  if (kept < lastTable.size) {
    for (const record of lastTable.values()) {
      const key = table.has(record.id) ? null : keyOf(record)
      if (key !== null) touch(key)
    }
  }
  const groups = new Map(lastGroups)
  for (const [key, records] of touched) {
    if (records.length > 0) groups.set(key, records.sort(compare))
    else groups.delete(key)
  }
  return groups
}
