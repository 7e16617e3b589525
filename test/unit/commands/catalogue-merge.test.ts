import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { allRecords, type Document, documentFaults } from '../../../shared/model/document'
import { applyPatch, invertPatch } from '../../../shared/model/patch'
import { referredIds } from '../../../shared/model/references'
import { emotionAt, personasOf } from '../../../shared/model/structure'
import { commandRun } from './random-commands'
import { laneId, refusalOf, run, smallDocument } from './small-document'

const start = smallDocument()

/** Who refers to a record, by id and field. */
function referrers(document: Document, id: string): Set<string> {
  const found = new Set<string>()
  for (const record of allRecords(document)) {
    for (const each of referredIds(record)) {
      if (each.id === id) found.add(`${record.id} ${each.reference.field}`)
    }
  }
  return found
}

function textsOf(document: Document): string {
  return JSON.stringify([...allRecords(document)])
}

describe('two personas become one', () => {
  const merge: Command = { type: 'persona.merge', personaId: 'persona_2', keptId: 'persona_1' }

  test('the kept one takes what it lacks and adds what differs', () => {
    const before = run(start, [
      {
        type: 'persona.update',
        personaId: 'persona_1',
        changes: { role: 'Acheteuse', goals: 'Aller vite', quote: 'Enfin' }
      },
      {
        type: 'persona.update',
        personaId: 'persona_2',
        changes: { role: 'Directeur', goals: 'Aller vite', needs: 'Des preuves', gender: 'masculine' }
      }
    ])
    expect(run(before, [merge]).persona.get('persona_1')).toMatchObject({
      name: 'Claire',
      role: 'Acheteuse, Directeur',
      goals: 'Aller vite',
      needs: 'Des preuves',
      quote: 'Enfin',
      gender: 'masculine'
    })
  })

  test('of two feelings at one step the kept one stays, and the other one is told under it', () => {
    const before = run(start, [
      {
        type: 'step.setEmotion',
        stepId: 'step_11',
        personaId: 'persona_2',
        emotionId: 'emotion_23',
        changes: { score: 1.5, word: 'Serein', why: 'On me rappelle', quote: 'Parfait', quoteSource: 'appel' }
      },
      {
        type: 'step.setEmotion',
        stepId: 'step_12',
        personaId: 'persona_2',
        emotionId: 'emotion_24',
        changes: { score: 2 }
      }
    ])
    const after = run(before, [merge])
    expect(emotionAt(after, 'step_11', 'persona_1')).toMatchObject({
      id: 'emotion_11',
      score: -1,
      why: 'Karim +1,5 · Serein · On me rappelle · Parfait · appel'
    })
    expect(emotionAt(after, 'step_12', 'persona_1')).toMatchObject({ id: 'emotion_24', score: 2 })
    expect(after.map.get('map_1')?.personaIds).toEqual(['persona_1'])
    expect([...documentFaults(after)]).toEqual([])
  })

  test('is refused with itself, with nobody, and where the words would not fit', () => {
    expect(refusalOf(start, { ...merge, keptId: 'persona_2' })).toBe('sameItem')
    expect(refusalOf(start, { ...merge, keptId: 'persona_3' })).toBe('notFound')
    expect(refusalOf(start, { ...merge, personaId: 'persona_3' })).toBe('notFound')
    const long = (letter: string) => ({ goals: letter.repeat(60_000) })
    const full = run(start, [
      { type: 'persona.update', personaId: 'persona_1', changes: long('a') },
      { type: 'persona.update', personaId: 'persona_2', changes: long('b') }
    ])
    expect(refusalOf(full, merge)).toBe('tooLong')
  })
})

test('a merged touchpoint gives its cards, its team and its channel', () => {
  const cell = { laneId: laneId(1, 'touchpoint'), stepId: 'step_11', phaseId: null } as const
  const before = run(start, [
    {
      type: 'card.add',
      cardId: 'card_21a',
      cell,
      after: null,
      text: '',
      changes: { touchpointId: 'touchpoint_1' }
    },
    { type: 'touchpoint.update', touchpointId: 'touchpoint_1', changes: { channel: 'website' } },
    { type: 'touchpoint.update', touchpointId: 'touchpoint_2', changes: { teamId: null } }
  ])
  const after = run(before, [
    { type: 'touchpoint.merge', touchpointId: 'touchpoint_1', keptId: 'touchpoint_2' }
  ])
  expect(after.card.get('card_21a')?.touchpointId).toBe('touchpoint_2')
  expect(after.touchpoint.get('touchpoint_2')).toMatchObject({ teamId: 'team_1', channel: 'website' })
})

test('a merged team gives its steps, cards and touchpoints, and keeps its own mark', () => {
  const after = run(start, [{ type: 'team.merge', teamId: 'team_1', keptId: 'team_2' }])
  expect(after.step.get('step_11')?.teamId).toBe('team_2')
  expect(after.touchpoint.get('touchpoint_1')?.teamId).toBe('team_2')
  expect(after.team.get('team_2')?.style).toBe(start.team.get('team_2')?.style)
})

test('the order of a catalogue is the user’s', () => {
  const after = run(start, [{ type: 'persona.move', personaId: 'persona_2', after: null }])
  expect(personasOf(after).map(({ id }) => id)).toEqual(['persona_2', 'persona_1'])
})

describe('any merge in any document', () => {
  const pairs = [
    ['persona', 'personaId'],
    ['touchpoint', 'touchpointId'],
    ['team', 'teamId']
  ] as const

  test('leaves nobody behind, loses no place, and is taken back as a whole', () => {
    fc.assert(
      fc.property(commandRun, fc.constantFrom(...pairs), fc.nat(), fc.nat(), (commands, pair, a, b) => {
        const document = commands.reduce((current, command) => {
          const applied = apply(current, command)
          return applied.ok ? applyPatch(current, applied.patch) : current
        }, start)
        const [type, field] = pair
        const ids = [...document[type].keys()]
        const gone = ids[a % Math.max(1, ids.length)]
        const kept = ids[b % Math.max(1, ids.length)]
        if (!gone || !kept || gone === kept) return
        const applied = apply(document, { type: `${type}.merge`, [field]: gone, keptId: kept } as Command)
        if (!applied.ok) throw new Error(applied.refusal.code)
        const after = applyPatch(document, applied.patch)
        expect(referrers(after, gone)).toEqual(new Set())
        expect(after[type].has(gone)).toBe(false)
        const settled = new Set<string>(applied.patch.removed.map(({ id }) => id))
        for (const place of referrers(document, gone)) {
          if (!settled.has(place.split(' ')[0] ?? '')) expect(referrers(after, kept)).toContain(place)
        }
        expect([...documentFaults(after)]).toEqual([])
        expect(applyPatch(after, invertPatch(applied.patch))).toEqual(document)
        const said = textsOf(after)
        for (const record of applied.patch.removed) {
          for (const words of ['description', 'goals', 'quote', 'why', 'word']) {
            const value: unknown = Reflect.get(record, words)
            if (typeof value === 'string' && value.trim() !== '')
              expect(said).toContain(JSON.stringify(value).slice(1, -1))
          }
        }
      }),
      { numRuns: 300 }
    )
  })
})
