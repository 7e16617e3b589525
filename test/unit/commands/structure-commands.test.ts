import { describe, expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { removalOf } from '../../../shared/commands/removal'
import { defaultLaneKinds } from '../../../shared/model/default-lanes'
import { mapsOf, phasesOf, stepsOfMap, teamsOf } from '../../../shared/model/structure'
import { laneId, refusalOf, run, smallDocument } from './small-document'

const start = smallDocument()
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

describe('phases and steps', () => {
  test('are added, moved and read in order', () => {
    const document = run(start, [
      { type: 'phase.add', phaseId: 'phase_91', mapId: 'map_1', after: 'phase_11', name: 'Essayer' },
      { type: 'step.add', stepId: 'step_91', phaseId: 'phase_91', after: null, name: 'Essai' },
      { type: 'step.move', stepId: 'step_11', phaseId: 'phase_91', after: 'step_91' },
      { type: 'phase.move', phaseId: 'phase_12', after: null }
    ])
    expect(ids(phasesOf(document, 'map_1'))).toEqual(['phase_12', 'phase_11', 'phase_91'])
    expect(ids(stepsOfMap(document, 'map_1'))).toEqual(['step_13', 'step_12', 'step_91', 'step_11'])
  })

  test('a move touches one record', () => {
    const applied = apply(start, {
      type: 'step.move',
      stepId: 'step_11',
      phaseId: 'phase_12',
      after: 'step_13'
    })
    expect(applied.ok && [applied.patch.added.length, applied.patch.updated.length]).toEqual([0, 1])
  })

  test('stay in their map', () => {
    expect(refusalOf(start, { type: 'step.move', stepId: 'step_11', phaseId: 'phase_21', after: null })).toBe(
      'otherMap'
    )
    expect(refusalOf(start, { type: 'phase.move', phaseId: 'phase_11', after: 'phase_21' })).toBe('badPlace')
  })

  test('a phase goes with its steps, milestone, cards, emotions and connections; the rest lets go of them', () => {
    const document = run(start, [{ type: 'phase.remove', phaseId: 'phase_11' }])
    expect(ids(stepsOfMap(document, 'map_1'))).toEqual(['step_13'])
    expect([...document.milestone.keys()]).toEqual(['milestone_21'])
    expect([...document.card.keys()].filter((id) => id.startsWith('card_1'))).toEqual(['card_14'])
    expect([...document.emotion.keys()]).toEqual(['emotion_21', 'emotion_22'])
    expect([...document.connection.keys()]).toEqual(['connection_21'])
    expect(document.verbatim.get('verbatim_1')?.stepId).toBeNull()
  })
})

describe('milestones', () => {
  test('there is one per phase', () => {
    const add: Command = {
      type: 'milestone.add',
      milestoneId: 'milestone_91',
      phaseId: 'phase_12',
      name: 'Signé'
    }
    expect(refusalOf(start, { ...add, phaseId: 'phase_11' })).toBe('milestoneTaken')
    const document = run(start, [add])
    expect(
      refusalOf(document, { type: 'milestone.move', milestoneId: 'milestone_91', phaseId: 'phase_11' })
    ).toBe('milestoneTaken')
    expect(
      refusalOf(document, { type: 'milestone.move', milestoneId: 'milestone_91', phaseId: 'phase_12' })
    ).toBeNull()
    expect(
      refusalOf(start, { type: 'milestone.move', milestoneId: 'milestone_11', phaseId: 'phase_22' })
    ).toBe('otherMap')
  })
})

describe('emotions', () => {
  const set = {
    type: 'step.setEmotion',
    stepId: 'step_13',
    personaId: 'persona_1',
    emotionId: 'emotion_91'
  } as const

  test('are rounded to tenths', () => {
    const scores = [0.04, 1.25, -0.04, -1.96].map(
      (score) => run(start, [{ ...set, changes: { score } }]).emotion.get('emotion_91')?.score
    )
    expect(scores).toEqual([0, 1.3, 0, -2])
    expect(refusalOf(start, { ...set, changes: { score: 2.06 } })).toBe('badValue')
  })

  test('there is one per step and persona, the employees among them', () => {
    const document = run(start, [
      { ...set, changes: { score: 1 } },
      { ...set, emotionId: 'emotion_92', changes: { word: 'Soulagée' } },
      { ...set, personaId: null, emotionId: 'emotion_93', changes: { score: -1 } }
    ])
    expect(document.emotion.get('emotion_91')).toMatchObject({ score: 1, word: 'Soulagée' })
    expect(document.emotion.has('emotion_92')).toBe(false)
    expect(document.emotion.get('emotion_93')).toMatchObject({ personaId: null, score: -1 })
  })

  test('go with their persona', () => {
    const document = run(start, [{ type: 'persona.remove', personaId: 'persona_1' }])
    expect([...document.emotion.keys()]).toEqual(['emotion_12', 'emotion_22'])
    expect(document.map.get('map_1')?.personaIds).toEqual(['persona_2'])
    const none = run(document, [{ type: 'persona.remove', personaId: 'persona_2' }])
    expect(none.map.get('map_1')?.personaIds).toEqual([])
    expect(none.verbatim.get('verbatim_1')?.personaId).toBeNull()
  })
})

describe('maps', () => {
  test('a new one has a lane of every default kind, and no phase', () => {
    const laneIds = defaultLaneKinds.map((kind) => laneId(3, kind))
    const add: Command = {
      type: 'map.add',
      mapId: 'map_3',
      title: 'Cible',
      personaIds: ['persona_1', 'persona_1'],
      laneIds
    }
    const document = run(start, [add])
    expect(
      [...document.lane.values()].filter(({ mapId }) => mapId === 'map_3').map(({ kind }) => kind)
    ).toEqual(defaultLaneKinds)
    expect(document.map.get('map_3')?.personaIds).toEqual(['persona_1'])
    expect(ids(mapsOf(document))).toEqual(['map_1', 'map_2', 'map_3'])
    expect(refusalOf(start, { ...add, laneIds: laneIds.slice(1) })).toBe('badValue')
    expect(refusalOf(start, { ...add, laneIds: laneIds.with(0, laneId(1, 'pain')) })).toBe('idTaken')
  })

  test('the last one stays', () => {
    const document = run(start, [{ type: 'map.remove', mapId: 'map_2' }])
    expect(document.step.get('step_11')?.linkedMapId).toBeNull()
    expect([...document.lane.values()].every(({ mapId }) => mapId === 'map_1')).toBe(true)
    expect(refusalOf(document, { type: 'map.remove', mapId: 'map_1' })).toBe('lastMap')
  })
})

describe('connections', () => {
  const add = {
    type: 'connection.add',
    connectionId: 'connection_91',
    fromCardId: 'card_11',
    toCardId: 'card_13',
    direction: 'oneWay'
  } as const
  const back = { ...add, fromCardId: 'card_13', toCardId: 'card_11' } as const

  test('join two cards of one map, once', () => {
    expect(refusalOf(start, { ...add, toCardId: 'card_11' })).toBe('sameCard')
    expect(refusalOf(start, { ...add, toCardId: 'card_23' })).toBe('otherMap')
    expect(refusalOf(start, add)).toBe('connectionExists')
  })

  test('there and back are two, unless one says both', () => {
    expect(refusalOf(start, { ...back, direction: 'mutual' })).toBe('connectionExists')
    const both = run(start, [back])
    const update: Command = {
      type: 'connection.update',
      connectionId: 'connection_91',
      changes: { direction: 'mutual' }
    }
    expect(refusalOf(both, update)).toBe('connectionExists')
    const mutual = run(start, [
      {
        type: 'connection.update',
        connectionId: 'connection_11',
        changes: { direction: 'mutual', wait: '6 j' }
      }
    ])
    expect(refusalOf(mutual, back)).toBe('connectionExists')
  })
})

describe('teams', () => {
  test('look different from each other as long as there are styles, then carry letters', () => {
    const document = run(
      start,
      ['Ventes', 'Juridique', 'Back-office', 'École interne'].map((name, index) => ({
        type: 'team.add',
        teamId: `team_9${index}`,
        name
      }))
    )
    expect(teamsOf(document).map(({ style, code }) => `${style} ${code}`.trim())).toEqual([
      'square',
      'disc',
      'triangle',
      'diamond',
      'hollowSquare',
      'square ÉC'
    ])
  })

  test('their removal is seen beforehand in the same patch', () => {
    const patch = removalOf(start, ['team_1'])
    expect(patch.removed.map(({ id }) => id)).toEqual(['team_1'])
    expect(patch.updated.map(([before]) => before.id)).toEqual(['touchpoint_1', 'step_11'])
  })
})

describe('ids', () => {
  test('in use are not used again', () => {
    expect(refusalOf(start, { type: 'team.add', teamId: 'team_1', name: '' })).toBe('idTaken')
    const command: Command = { type: 'phase.add', phaseId: 'phase_21', mapId: 'map_1', after: null, name: '' }
    expect(refusalOf(start, command)).toBe('idTaken')
  })

  test('nobody has are told', () => {
    expect(refusalOf(start, { type: 'step.rename', stepId: 'step_99', name: 'x' })).toBe('notFound')
    expect(
      refusalOf(start, { type: 'phase.add', phaseId: 'phase_91', mapId: 'map_9', after: null, name: '' })
    ).toBe('notFound')
  })
})

describe('versions', () => {
  const named: Command = {
    type: 'version.add',
    versionId: 'version_91',
    revision: 12,
    name: 'Avant\nl’atelier',
    at: '2026-11-24T13:03:00.000Z',
    author: 'Ana'
  }

  test('are named, renamed and forgotten without touching the map', () => {
    const document = run(start, [named, { type: 'version.rename', versionId: 'version_91', name: 'V1' }])
    expect(document.version.get('version_91')).toMatchObject({ revision: 12, name: 'V1', author: 'Ana' })
    expect({ ...document, version: start.version }).toEqual(start)
    const without = run(document, [{ type: 'version.remove', versionId: 'version_91' }])
    expect(without).toEqual(start)
  })

  test('refuse an id that is taken, a revision that can not be, and a version that is not there', () => {
    const document = run(start, [named])
    expect(document.version.get('version_91')?.name).toBe('Avant l’atelier')
    expect(refusalOf(document, named)).toBe('idTaken')
    expect(refusalOf(start, { ...named, revision: -1 })).toBe('badValue')
    expect(refusalOf(start, { type: 'version.rename', versionId: 'version_91', name: 'V1' })).toBe('notFound')
    expect(refusalOf(start, { type: 'version.remove', versionId: 'version_91' })).toBe('notFound')
  })
})
