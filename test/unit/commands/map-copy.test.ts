import { describe, expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { allRecords, documentFaults } from '../../../shared/model/document'
import { cardsOfStep, mapsOf, phasesOf, stepsOfMap } from '../../../shared/model/structure'
import { refusalOf, run, smallDocument } from './small-document'

const duplicate = {
  type: 'map.duplicate',
  mapId: 'map_1',
  newMapId: 'map_copy',
  title: 'Copie de Carte 1'
} as const satisfies Command

const start = run(smallDocument(), [
  { type: 'map.update', mapId: 'map_1', changes: { state: 'toBe', scenario: 'Avant la rentrée' } },
  { type: 'step.update', stepId: 'step_12', changes: { linkedMapId: 'map_1' } }
])

describe('a duplicate of a map', () => {
  const document = run(start, [duplicate])

  test('stands after it, with its frame and its own title', () => {
    expect(mapsOf(document).map(({ id }) => id)).toEqual(['map_1', 'map_copy', 'map_2'])
    expect(document.map.get('map_copy')).toMatchObject({
      title: 'Copie de Carte 1',
      state: 'toBe',
      scenario: 'Avant la rentrée',
      personaIds: ['persona_1', 'persona_2'],
      derivedFrom: null
    })
  })

  test('holds all of it but the comments, under new ids', () => {
    const count = (mapId: string) => {
      const types = [...allRecords(document)].flatMap((record) =>
        'mapId' in record && record.mapId === mapId ? [record.type] : []
      )
      return Object.fromEntries(
        types.sort().map((type) => [type, types.filter((one) => one === type).length])
      )
    }
    const { comment, ...whole } = count('map_1')
    expect(comment).toBe(3)
    expect(count('map_copy')).toEqual(whole)
    expect([...documentFaults(document)]).toEqual([])
    expect(phasesOf(document, 'map_copy').map(({ name }) => name)).toEqual(['Choisir', 'Signer'])
  })

  test('points into itself where the map pointed into itself, and outside where it pointed outside', () => {
    const [first, second] = stepsOfMap(document, 'map_copy')
    expect(first).toMatchObject({
      name: 'Chercher',
      linkedMapId: 'map_2',
      teamId: 'team_1',
      derivedFrom: null
    })
    expect(second?.linkedMapId).toBe('map_copy')
    const cards = first ? cardsOfStep(document, first.id) : []
    const pain = cards.find(({ kind }) => kind === 'pain')
    const opportunity = cards.find(({ kind }) => kind === 'opportunity')
    expect(opportunity).toMatchObject({ parentCardId: pain?.id, verbatimId: 'verbatim_1' })
    const note = [...document.annotation.values()].find(
      ({ mapId, kind }) => mapId === 'map_copy' && kind === 'note'
    )
    expect(note?.stepId).toBe(first?.id)
    expect(document.lane.get(note?.laneId ?? '')).toMatchObject({ mapId: 'map_copy', kind: 'pain' })
    expect(document.verbatim.get('verbatim_1')?.stepId).toBe('step_11')
  })

  test('can be duplicated in turn without ids that grow', () => {
    const twice = run(document, [{ ...duplicate, mapId: 'map_copy', newMapId: 'map_again' }])
    const made = [...allRecords(twice)].filter((record) => 'mapId' in record && record.mapId === 'map_again')
    expect(made.map(({ id }) => id.replace(/\d+$/, '')).sort()).toEqual(
      made.map(({ type }) => `${type}_again`).sort()
    )
  })

  test('is one change, the same each time', () => {
    expect(apply(start, duplicate)).toEqual(apply(start, duplicate))
    expect(apply(start, duplicate)).toMatchObject({
      labelKey: 'log.mapDuplicated',
      labelParams: { name: 'Copie de Carte 1' }
    })
  })

  test('needs a map, and ids that nobody has', () => {
    expect(refusalOf(start, { ...duplicate, mapId: 'map_9' })).toBe('notFound')
    expect(refusalOf(start, { ...duplicate, newMapId: 'map_2' })).toBe('idTaken')
    expect(refusalOf(start, { ...duplicate, newMapId: `map_${'x'.repeat(33)}` })).toBe('badValue')
    expect(refusalOf(start, { ...duplicate, title: 'x'.repeat(2_001) })).toBe('tooLong')
  })
})
