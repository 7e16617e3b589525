import { Table } from './table'

type Groups<R> = Table<readonly R[]>

const nothing: readonly never[] = []

/**
 * Sorted lists of one table's records, by key, remembered by the table's identity. A new table is compared with the
 * last one seen at the records that changed and only their lists are made again, so that a keystroke costs the same
 * among 10,000 cards, and an untouched list stays the same array: caches above compare by identity.
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
      const lastGroups = last && known.get(last)
      groups = last && lastGroups ? regroup(table, last, lastGroups) : groupAll(table)
      known.set(table, groups)
      latest = new WeakRef(table)
    }
    return groups.get(key) ?? nothing
  }

  function groupAll(table: Table<R>): Groups<R> {
    const groups = new Map<string, R[]>()
    table.forEach((record) => {
      const key = keyOf(record)
      if (key === null) return
      const group = groups.get(key)
      if (group) group.push(record)
      else groups.set(key, [record])
    })
    for (const group of groups.values()) group.sort(compare)
    return Table.of(groups)
  }

  function regroup(table: Table<R>, lastTable: Table<R>, lastGroups: Groups<R>): Groups<R> {
    const entering = new Map<string, R[]>()
    const touch = (key: string): R[] => {
      const existing = entering.get(key)
      if (existing) return existing
      const records: R[] = []
      entering.set(key, records)
      return records
    }
    for (const id of new Set(table.keysSince(lastTable) ?? [...lastTable.keys(), ...table.keys()])) {
      const before = lastTable.get(id)
      const record = table.get(id)
      if (before === record) continue
      const keyBefore = before ? keyOf(before) : null
      if (keyBefore !== null) touch(keyBefore)
      const key = record ? keyOf(record) : null
      if (record && key !== null) touch(key).push(record)
    }
    return lastGroups.with(
      [...entering].map(([key, records]) => {
        // Whoever stays is still the same record at the same id, and still in order.
        const staying = (lastGroups.get(key) ?? []).filter((record) => table.get(record.id) === record)
        const group = merged(staying, records.sort(compare))
        return [key, group.length > 0 ? group : undefined] as const
      })
    )
  }

  function merged(staying: readonly R[], entering: readonly R[]): readonly R[] {
    const all: R[] = []
    let next = 0
    for (const record of staying) {
      for (let other = entering[next]; other && compare(other, record) < 0; other = entering[next]) {
        all.push(other)
        next += 1
      }
      all.push(record)
    }
    return [...all, ...entering.slice(next)]
  }
}
