import { describe, expect, test } from 'vitest'
import type { Command } from '../../../shared/commands/command'
import { comparisonOf } from '../../../shared/compare/comparison'
import { displaced } from '../../../shared/compare/displaced'
import { allRecords, documentOf } from '../../../shared/model/document'
import { cardsOfStep, lanesOfMap } from '../../../shared/model/structure'
import { run } from '../commands/small-document'
import { toBeDocument } from './to-be-document'

const start = toBeDocument()
const comparedAfter = (commands: readonly Command[]) => comparisonOf(run(start, commands), 'map_1')
const firstCards = cardsOfStep(start, 'step_11')

describe('what parts a to-be from its as-is', () => {
  test('a text and a severity are fields of a card that both have', () => {
    const [card] = firstCards.filter(({ kind }) => kind === 'pain')
    if (!card) throw new Error('The small document has a pain')
    const changes = { text: 'Moins long', severity: 1 } as const
    expect(comparedAfter([{ type: 'card.update', cardId: card.id, changes }])?.differences).toMatchObject([
      { kind: 'changed', type: 'card', toBe: { id: card.id }, fields: ['text', 'severity'], moves: [] }
    ])
  })

  test('a card in another cell has moved, and says no word otherwise', () => {
    const [card] = firstCards
    if (!card) throw new Error('The small document has a card')
    const cell = { laneId: card.laneId, stepId: 'step_12', phaseId: null } as const
    expect(
      comparedAfter([{ type: 'card.move', cardId: card.id, cell, after: null }])?.differences
    ).toMatchObject([{ kind: 'moved', type: 'card', toBe: { id: card.id }, fields: [], moves: ['step'] }])
  })

  test('a lane that a lens does not show any more is shown otherwise', () => {
    const [lane] = lanesOfMap(start, 'map_1').filter(({ journeyOrder }) => journeyOrder !== null)
    if (!lane) throw new Error('The small document has lanes')
    const hide: Command = { type: 'lane.show', laneId: lane.id, lens: 'journey', shown: false }
    expect(comparedAfter([hide])?.differences).toMatchObject([
      { kind: 'changed', type: 'lane', toBe: { id: lane.id }, fields: ['shown'] }
    ])
  })

  test('a removed step takes its cards and feelings along', () => {
    const comparison = comparedAfter([{ type: 'step.remove', stepId: 'step_11' }])
    const removed = comparison?.differences.filter(({ kind }) => kind === 'removed') ?? []
    expect(removed.filter(({ type }) => type === 'step')).toHaveLength(1)
    expect(removed.filter(({ type }) => type === 'card')).toHaveLength(firstCards.length)
    expect(comparison?.emotions.every(({ toBeStepId, after: now }) => toBeStepId === null && !now)).toBe(true)
  })

  test('a feeling is compared by step and persona, also where it was said anew', () => {
    const set = (score: number): Command => ({
      type: 'step.setEmotion',
      stepId: 'step_11',
      personaId: 'persona_1',
      emotionId: 'emotion_99',
      changes: { score }
    })
    const [emotion] = [...start.emotion.values()].filter(
      ({ stepId, personaId }) => stepId === 'step_11' && personaId === 'persona_1'
    )
    if (!emotion) throw new Error('The small document has a feeling')
    const score = emotion.score > 0 ? -1.3 : 1.7
    const anew = comparedAfter([{ type: 'emotion.remove', emotionId: emotion.id }, set(score)])
    expect(anew?.emotions).toMatchObject([
      {
        personaId: 'persona_1',
        toBeStepId: 'step_11',
        after: { score },
        fields: expect.arrayContaining(['score'])
      }
    ])
    expect(anew?.emotions[0]?.delta).toBeCloseTo(score - emotion.score)
  })

  test('the frame tells what the map says otherwise, but not that it is called and meant otherwise', () => {
    const changes = { title: 'Autre', state: 'asIs', customerGoal: 'Être livré' } as const
    expect(comparedAfter([{ type: 'map.update', mapId: 'map_1', changes }])?.frame).toEqual(['customerGoal'])
  })

  test('nothing is compared with a map that is gone, and two that continue one record are told apart', () => {
    expect(comparisonOf(run(start, [{ type: 'map.remove', mapId: 'map_asIs' }]), 'map_1')).toBeNull()
    expect(comparisonOf(start, 'map_2')).toBeNull()
    const [first, second] = firstCards
    if (!first || !second) throw new Error('The small document has two cards at a step')
    const twins = documentOf(
      [...allRecords(start)].map((record) =>
        record.id === second.id ? { ...second, derivedFrom: first.derivedFrom } : record
      )
    )
    const kinds = comparisonOf(twins, 'map_1')?.differences.map(({ kind }) => kind)
    expect(kinds).toEqual(['added', 'removed'])
  })
})

test('the fewest that moved are those that leave a longest run in its order', () => {
  expect(displaced(['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'])).toEqual(new Set())
  expect(displaced(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(new Set(['d']))
  expect(displaced(['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'])).toEqual(new Set(['a']))
  expect(displaced(['a', 'b', 'c'], ['c', 'b', 'a']).size).toBe(2)
})
