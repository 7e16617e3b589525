import type { Document } from '../model/document'
import type { JourneyMap } from '../model/map'
import type { RecordOf } from '../model/record'
import { type ComparedType, comparedTypes } from './difference'

type Pair<T extends ComparedType> = { readonly asIs: RecordOf<T>; readonly toBe: RecordOf<T> }

export type PairedRecords<T extends ComparedType> = {
  readonly kept: readonly Pair<T>[]
  readonly added: readonly RecordOf<T>[]
  readonly removed: readonly RecordOf<T>[]
}

/** Which record of a to-be continues which one of its as-is. */
export type LineagePairs = {
  of<T extends ComparedType>(type: T): PairedRecords<T>
  /** The id in the to-be for one in the as-is, and the other way round. */
  toBeOf(asIsId: string): string | undefined
  asIsOf(toBeId: string): string | undefined
}

/**
 * By lineage alone, within the two maps. Of two that say they continue the same one, which only a file made by hand
 * holds, the first by id does; the other is new. So is what continues a record of yet another map.
 */
export function lineagePairs(document: Document, asIs: JourneyMap, toBe: JourneyMap): LineagePairs {
  const toBeIds = new Map<string, string>([[asIs.id, toBe.id]])
  const asIsIds = new Map<string, string>([[toBe.id, asIs.id]])
  const paired = Object.fromEntries(
    comparedTypes.map((type) => [type, pairedRecords(document, type, asIs, toBe)])
  ) as { readonly [T in ComparedType]: PairedRecords<T> }
  for (const type of comparedTypes) {
    for (const pair of paired[type].kept) {
      toBeIds.set(pair.asIs.id, pair.toBe.id)
      asIsIds.set(pair.toBe.id, pair.asIs.id)
    }
  }
  return {
    of: (type) => paired[type] as PairedRecords<typeof type>,
    toBeOf: (id) => toBeIds.get(id),
    asIsOf: (id) => asIsIds.get(id)
  }
}

function pairedRecords<T extends ComparedType>(
  document: Document,
  type: T,
  asIs: JourneyMap,
  toBe: JourneyMap
): PairedRecords<T> {
  const ancestors = new Map<string, RecordOf<T>>()
  const descendants: RecordOf<T>[] = []
  // A table of the union of types: each is of its own.
  const table = document[type] as ReadonlyMap<string, RecordOf<T>>
  for (const record of table.values()) {
    if (record.mapId === asIs.id) ancestors.set(record.id, record)
    else if (record.mapId === toBe.id) descendants.push(record)
  }
  const kept: Pair<T>[] = []
  const added: RecordOf<T>[] = []
  for (const record of descendants.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const ancestor = ancestors.get(record.derivedFrom ?? '')
    if (ancestor) kept.push({ asIs: ancestor, toBe: record })
    else added.push(record)
    if (ancestor) ancestors.delete(ancestor.id)
  }
  return { kept, added, removed: [...ancestors.values()] }
}
