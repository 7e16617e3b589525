import { describe, expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { allRecords, documentFaults, documentOf } from '../../../shared/model/document'
import { originOf } from '../../../shared/model/origin'
import { mapsOf } from '../../../shared/model/structure'
import { refusalOf, run, smallDocument } from './small-document'

const derive = {
  type: 'map.derive',
  mapId: 'map_1',
  newMapId: 'map_target',
  title: 'Carte 1 (cible)'
} as const satisfies Command

const start = run(smallDocument(), [
  {
    type: 'map.update',
    mapId: 'map_1',
    changes: { wallAssetIds: ['asset_11'], mappedOn: '2026-03-24', customerGoal: 'Signer' }
  }
])
const document = run(start, [derive])

describe('a to-be derived from a map', () => {
  test('is a map of the state to come, right after the as-is, with its frame but not its photos and day', () => {
    expect(mapsOf(document).map(({ id }) => id)).toEqual(['map_1', 'map_target', 'map_2'])
    expect(document.map.get('map_target')).toMatchObject({
      title: 'Carte 1 (cible)',
      state: 'toBe',
      customerGoal: 'Signer',
      derivedFrom: 'map_1',
      wallAssetIds: [],
      mappedOn: null
    })
    expect(document.map.get('map_1')).toBe(start.map.get('map_1'))
  })

  test('holds all of it but the comments, each record with the one it came from', () => {
    const of = (mapId: string) =>
      [...allRecords(document)].filter((record) => 'mapId' in record && record.mapId === mapId)
    const lineage = of('map_target').flatMap((record) =>
      'derivedFrom' in record ? [record.derivedFrom] : []
    )
    const ancestors = of('map_1').flatMap((record) => ('derivedFrom' in record ? [record.id] : []))
    expect(lineage.sort()).toEqual(ancestors.sort())
    expect(of('map_target').some(({ type }) => type === 'comment')).toBe(false)
    expect([...documentFaults(document)]).toEqual([])
  })

  test('is one change that names the new map', () => {
    expect(apply(start, derive)).toMatchObject({
      labelKey: 'log.mapDerived',
      labelParams: { name: 'Carte 1 (cible)' }
    })
  })

  test('needs a map, and ids that nobody has', () => {
    expect(refusalOf(start, { ...derive, mapId: 'map_9' })).toBe('notFound')
    expect(refusalOf(start, { ...derive, newMapId: 'map_2' })).toBe('idTaken')
    expect(refusalOf(start, { ...derive, newMapId: `map_${'x'.repeat(33)}` })).toBe('badValue')
  })

  test('loses its lineage where it is duplicated as a map of its own', () => {
    const copy = run(document, [
      { type: 'map.duplicate', mapId: 'map_target', newMapId: 'map_copy', title: 'Copie' }
    ])
    expect(copy.map.get('map_copy')?.derivedFrom).toBeNull()
  })
})

describe('where a map came from', () => {
  const origin = (records: typeof document, id: 'map_1' | 'map_2' | 'map_target') => {
    const map = records.map.get(id)
    return map && originOf(records, map)
  }

  test('is the as-is, or nothing for a map that was made by itself', () => {
    expect(origin(document, 'map_target')).toMatchObject({ kind: 'map', map: { id: 'map_1' } })
    expect(origin(document, 'map_1')).toEqual({ kind: 'none' })
  })

  test('is lost with the as-is, which leaves the to-be whole', () => {
    const without = run(document, [{ type: 'map.remove', mapId: 'map_1' }])
    expect(origin(without, 'map_target')).toEqual({ kind: 'lost' })
    expect([...documentFaults(without)]).toEqual([])
  })

  test('is said to go round in a file made by hand, however it does', () => {
    const handMade = (lineage: Readonly<Record<string, string>>) =>
      documentOf(
        [...allRecords(document)].map((record) => {
          const from = lineage[record.id]
          return record.type === 'map' && from ? { ...record, derivedFrom: from as 'map_1' } : record
        })
      )
    const itself = handMade({ map_2: 'map_2' })
    expect(origin(itself, 'map_2')).toEqual({ kind: 'circular' })
    const both = handMade({ map_1: 'map_target', map_target: 'map_1' })
    expect(origin(both, 'map_1')).toEqual({ kind: 'circular' })
    expect(origin(both, 'map_target')).toEqual({ kind: 'circular' })
    const above = handMade({ map_2: 'map_1', map_1: 'map_target', map_target: 'map_1' })
    expect(origin(above, 'map_2')).toMatchObject({ kind: 'map', map: { id: 'map_1' } })
  })
})
