import { describe, expect, test } from 'vitest'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { allRecords, type Document, documentOf } from '../../../shared/model/document'
import {
  cardsOf,
  emotionAt,
  milestoneOf,
  phasesOf,
  stepsOf,
  stepsOfMap
} from '../../../shared/model/structure'
import { laneId, refusalOf, run, smallDocument } from './small-document'

const start = smallDocument()
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const painOf = (stepId: `step_${string}`) => ({ laneId: laneId(1, 'pain'), stepId, phaseId: null })

describe('a step split in two', () => {
  const split = {
    type: 'step.split',
    stepId: 'step_11',
    newStepId: 'step_91',
    name: 'Trouver',
    cardIds: ['card_11']
  } satisfies Command

  test('leaves the cards named to the new step, which has no emotion yet', () => {
    const document = run(start, [split])
    expect(ids(stepsOf(document, 'phase_11'))).toEqual(['step_11', 'step_91', 'step_12'])
    expect(document.card.get('card_11')?.stepId).toBe('step_91')
    expect(document.card.get('card_12')?.stepId).toBe('step_11')
    expect([...document.emotion.values()].some(({ stepId }) => stepId === 'step_91')).toBe(false)
  })

  test('takes no card of another step', () => {
    expect(refusalOf(start, { ...split, cardIds: ['card_13'] })).toBe('notFound')
    expect(refusalOf(start, { ...split, newStepId: 'step_12' })).toBe('idTaken')
  })

  test('and merged again holds the same cards', () => {
    const document = run(start, [split, { type: 'step.merge', stepIds: ['step_91', 'step_11'] }])
    expect(document.step.get('step_11')?.name).toBe('Chercher + Trouver')
    expect(document.card.get('card_11')?.stepId).toBe('step_11')
    expect(document.step.has('step_91')).toBe(false)
  })
})

describe('steps merged', () => {
  const said = run(start, [
    { type: 'step.update', stepId: 'step_11', changes: { description: 'Avant', simplicity: 2 } },
    {
      type: 'step.update',
      stepId: 'step_12',
      changes: { description: 'Après', simplicity: 5, momentOfTruth: true, linkedMapId: 'map_1' }
    },
    { type: 'card.add', cardId: 'card_91', cell: painOf('step_12'), after: null, text: 'Un' },
    { type: 'card.add', cardId: 'card_92', cell: painOf('step_12'), after: 'card_91', text: 'Deux' },
    {
      type: 'step.setEmotion',
      stepId: 'step_12',
      personaId: 'persona_1',
      emotionId: 'emotion_91',
      changes: { score: 0.5, word: 'Soulagée', quote: 'Enfin.' }
    },
    {
      type: 'step.setEmotion',
      stepId: 'step_11',
      personaId: 'persona_1',
      emotionId: 'emotion_11',
      changes: { word: 'Agacée' }
    },
    { type: 'verbatim.update', verbatimId: 'verbatim_1', changes: { stepId: 'step_12' } }
  ])
  const merge: Command = { type: 'step.merge', stepIds: ['step_12', 'step_11'] }
  const document = run(withTalk(said), [merge])

  test('keep the words of both', () => {
    expect(document.step.get('step_11')).toMatchObject({
      name: 'Chercher + Comparer',
      description: 'Avant\nAprès\nCarte\u00a0: Carte 1',
      simplicity: 4,
      momentOfTruth: true,
      teamId: 'team_1'
    })
    expect(ids(stepsOfMap(document, 'map_1'))).toEqual(['step_11', 'step_13'])
  })

  test('hold the cards of both, lane by lane in order', () => {
    expect(ids(cardsOf(document, painOf('step_11')))).toEqual(['card_11', 'card_91', 'card_92'])
    expect(document.connection.size).toBe(start.connection.size)
  })

  test('feel the mean of what each persona felt, in the words of both', () => {
    expect(document.emotion.get('emotion_11')).toMatchObject({
      score: -0.2,
      word: 'Agacée / Soulagée',
      quote: 'Enfin.'
    })
    expect(document.emotion.has('emotion_91')).toBe(false)
    expect(document.emotion.get('emotion_12')).toMatchObject({
      stepId: 'step_11',
      personaId: null,
      score: 1.5
    })
  })

  test('keep comments, free notes and verbatims', () => {
    expect(document.comment.get('comment_1')?.stepId).toBe('step_11')
    expect(document.annotation.get('annotation_1')?.stepId).toBe('step_11')
    expect(document.verbatim.get('verbatim_1')?.stepId).toBe('step_11')
  })

  test('stand side by side, across a border of phases too', () => {
    expect(refusalOf(start, { type: 'step.merge', stepIds: ['step_11', 'step_13'] })).toBe('notNeighbours')
    expect(refusalOf(start, { type: 'step.merge', stepIds: ['step_11', 'step_11'] })).toBe('notNeighbours')
    expect(refusalOf(start, { type: 'step.merge', stepIds: ['step_11', 'step_21'] })).toBe('notNeighbours')
    expect(refusalOf(start, { type: 'step.merge', stepIds: ['step_11', 'step_99'] })).toBe('notFound')
    const across = run(start, [{ type: 'step.merge', stepIds: ['step_12', 'step_13'] }])
    expect(across.step.get('step_12')?.phaseId).toBe('phase_11')
    expect(stepsOf(across, 'phase_12')).toEqual([])
  })

  test('say so when their words together are too long', () => {
    const long = 'x'.repeat(1_500)
    const wordy = run(start, [
      { type: 'step.rename', stepId: 'step_11', name: long },
      { type: 'step.rename', stepId: 'step_12', name: `${long}y` }
    ])
    expect(refusalOf(wordy, merge)).toBe('tooLong')
  })
})

describe('a duplicate', () => {
  const step = { type: 'step.duplicate', stepId: 'step_11', newStepId: 'step_9' } satisfies Command
  const phase = { type: 'phase.duplicate', phaseId: 'phase_11', newPhaseId: 'phase_9' } satisfies Command

  test('of a step comes after it with its cards and emotions, and descends from nothing', () => {
    const document = run(start, [step])
    expect(ids(stepsOf(document, 'phase_11'))).toEqual(['step_11', 'step_9', 'step_12'])
    const [copy] = cardsOf(document, painOf('step_9'))
    expect(copy).toMatchObject({ text: 'Attendre', derivedFrom: null })
    const answer = [...document.card.values()].find(
      (card) => card.stepId === 'step_9' && card.id !== copy?.id
    )
    expect(answer).toMatchObject({ text: 'Prévenir', parentCardId: copy?.id, verbatimId: 'verbatim_1' })
    expect(emotionAt(document, 'step_9', 'persona_1')?.score).toBe(-1)
    // The other end of its connection is in another step, which was not copied.
    expect(document.connection.size).toBe(start.connection.size)
  })

  test('of a phase has its steps, milestone, and the connections that stay within', () => {
    const document = run(start, [phase])
    expect(ids(phasesOf(document, 'map_1'))).toEqual(['phase_11', 'phase_9', 'phase_12'])
    expect(stepsOf(document, 'phase_9').map(({ name }) => name)).toEqual(['Chercher', 'Comparer'])
    expect(milestoneOf(document, 'phase_9')?.name).toBe('Choisi')
    const connections = [...document.connection.values()].filter(({ id }) => !start.connection.has(id))
    expect(connections.map(({ fromCardId }) => document.card.get(fromCardId)?.text)).toEqual(['Attendre'])
    const other = run(start, [{ ...phase, phaseId: 'phase_12' }])
    expect([...other.card.values()].filter(({ phaseId }) => phaseId === 'phase_9')).toHaveLength(1)
  })

  test('needs an id of its own', () => {
    expect(refusalOf(start, { ...step, newStepId: 'step_12' })).toBe('idTaken')
    expect(refusalOf(start, { ...step, newStepId: `step_${'x'.repeat(33)}` })).toBe('badValue')
    expect(refusalOf(start, { ...phase, phaseId: 'phase_99' })).toBe('notFound')
  })
})

describe('phases', () => {
  test('are split at a step, and the milestone stays at the end', () => {
    const split: Command = { type: 'phase.split', stepId: 'step_12', phaseId: 'phase_91', name: 'Décider' }
    const document = run(start, [split])
    expect(ids(phasesOf(document, 'map_1'))).toEqual(['phase_11', 'phase_91', 'phase_12'])
    expect(ids(stepsOf(document, 'phase_91'))).toEqual(['step_12'])
    expect(document.milestone.get('milestone_11')?.phaseId).toBe('phase_91')
    expect(refusalOf(start, { ...split, stepId: 'step_11' })).toBe('firstOfPhase')
  })

  test('are merged with all they hold, and one milestone', () => {
    const both = run(start, [
      { type: 'milestone.add', milestoneId: 'milestone_91', phaseId: 'phase_12', name: 'Signé' },
      { type: 'phase.update', phaseId: 'phase_11', changes: { goal: 'Savoir' } },
      { type: 'phase.update', phaseId: 'phase_12', changes: { goal: 'Oser' } }
    ])
    const document = run(both, [{ type: 'phase.merge', phaseIds: ['phase_12', 'phase_11'] }])
    expect(document.phase.get('phase_11')).toMatchObject({ name: 'Choisir + Signer', goal: 'Savoir\nOser' })
    expect(ids(stepsOf(document, 'phase_11'))).toEqual(['step_11', 'step_12', 'step_13'])
    expect(document.card.get('card_14')?.phaseId).toBe('phase_11')
    expect(document.milestone.get('milestone_91')).toMatchObject({
      phaseId: 'phase_11',
      name: 'Choisi + Signé'
    })
    expect(document.milestone.has('milestone_11')).toBe(false)
    expect(refusalOf(start, { type: 'phase.merge', phaseIds: ['phase_11'] })).toBe('notNeighbours')
  })
})

test('merging steps touches no more than what moves', () => {
  const applied = apply(start, { type: 'step.merge', stepIds: ['step_11', 'step_12'] })
  expect(applied.ok && ids(applied.patch.removed)).toEqual(['step_12'])
  expect(applied.ok && applied.patch.updated.map(([{ id }]) => id)).toEqual([
    'step_11',
    'card_13',
    'emotion_12'
  ])
})

/** Comments and free notes have no command of this file's own: they are put there as a hand-over brings them. */
function withTalk(document: Document): Document {
  return documentOf([
    ...allRecords(document),
    {
      type: 'comment',
      id: 'comment_1',
      mapId: 'map_1',
      cardId: null,
      stepId: 'step_12',
      threadId: null,
      author: 'Léa',
      at: '2026-11-25T10:00:00.000Z',
      text: 'À revoir',
      resolved: false
    },
    {
      type: 'annotation',
      id: 'annotation_1',
      mapId: 'map_1',
      order: 'V',
      kind: 'note',
      text: 'Note',
      lens: 'journey',
      x: 0,
      y: 0,
      width: null,
      laneId: null,
      stepId: 'step_12'
    }
  ])
}
