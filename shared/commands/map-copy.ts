import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { JourneyMap } from '../model/map'
import type { AnyRecord } from '../model/record'
import { copiesOf, type Lineage } from './copying'

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

/** The records of a map again, as those of another one. null where an id is taken. */
export function copyOfMap(
  document: Document,
  map: JourneyMap,
  newMapId: Id<'map'>,
  lineage: Lineage
): AnyRecord[] | null {
  const records = copiedTypes.flatMap((type): AnyRecord[] =>
    [...document[type].values()].filter(({ mapId }) => mapId === map.id)
  )
  return copiesOf(document, records, map, newMapId, lineage)
}
