import { type Document, findRecord } from '../model/document'
import type { Id } from '../model/id'
import type { JourneyMap } from '../model/map'
import type { AnyRecord } from '../model/record'
import { referredIds } from '../model/references'

/** What a map is made of, parents before children. Comments stay with the map they were said about. */
const copiedTypes = [
  'phase',
  'milestone',
  'step',
  'lane',
  'card',
  'emotion',
  'connection',
  'annotation'
] as const

/** Ids of the copy take this much of the map's own; a counter follows. Ids hold 40 characters at most. */
export const longestSeed = 32

/**
 * The records of a map again, as those of another one. Their ids continue the new map's, which its maker drew at random
 * for the whole copy: one id in the command, however many cards the map has. null where one of them is taken.
 */
export function copyOfMap(document: Document, map: JourneyMap, newMapId: Id<'map'>): AnyRecord[] | null {
  const seed = newMapId.slice('map_'.length)
  const records = copiedTypes.flatMap((type): AnyRecord[] =>
    [...document[type].values()].filter(({ mapId }) => mapId === map.id)
  )
  const newIds = new Map<string, string>([[map.id, newMapId]])
  for (const [index, { id, type }] of records.entries()) newIds.set(id, `${type}_${seed}${index + 1}`)
  const copies: AnyRecord[] = []
  for (const record of records) {
    const id = newIds.get(record.id) ?? record.id
    if (findRecord(document, id)) return null
    copies.push(copyOf(record, id, newIds))
  }
  return copies
}

/** References to what is copied along point into the copy; all others, to personas or another map, stay. */
function copyOf(record: AnyRecord, id: string, newIds: ReadonlyMap<string, string>): AnyRecord {
  const repointed = referredIds(record).flatMap(({ reference, id: referred }) => {
    const copied = newIds.get(referred)
    return copied === undefined ? [] : [[reference.field, copied] as const]
  })
  const lineage = 'derivedFrom' in record ? { derivedFrom: null } : {}
  // No list of a map's parts refers to a copied record, so a field holds one id and is replaced whole.
  return { ...record, ...Object.fromEntries(repointed), ...lineage, id } as AnyRecord
}
