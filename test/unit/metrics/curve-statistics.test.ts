import { expect, test } from 'vitest'
import { curveMarks, emotionsOf } from '../../../shared/metrics/curve-statistics'
import type { Id } from '../../../shared/model/id'
import { run, smallDocument } from '../commands/small-document'

/** Claire's curve over the three steps of the first map; null is a step she says nothing about. */
function marksOf(scores: readonly (number | null)[]): string[] {
  const document = run(smallDocument(), [
    { type: 'emotion.remove', emotionId: 'emotion_11' },
    ...scores.flatMap((score, index) =>
      score === null
        ? []
        : {
            type: 'step.setEmotion' as const,
            stepId: `step_1${index + 1}` as Id<'step'>,
            personaId: 'persona_1' as const,
            emotionId: `emotion_9${9 - index}` as Id<'emotion'>,
            changes: { score }
          }
    )
  ])
  return curveMarks(emotionsOf(document, 'map_1', 'persona_1')).map(
    ({ emotion, roles }) => `${emotion.stepId} ${roles.join('+')}`
  )
}

test('peak, trough and end are three moments, in step order', () => {
  expect(marksOf([-2, 2, 0])).toEqual(['step_11 trough', 'step_12 peak', 'step_13 end'])
})

test('one moment can be two things', () => {
  expect(marksOf([-1, 0, 2])).toEqual(['step_11 trough', 'step_13 peak+end'])
  expect(marksOf([1, null, -2])).toEqual(['step_11 peak', 'step_13 trough+end'])
})

test('of equal moments the first counts', () => {
  expect(marksOf([2, 2, -1])).toEqual(['step_11 peak', 'step_13 trough+end'])
})

test('a flat curve only ends, and no curve has no marks', () => {
  expect(marksOf([1, 1, 1])).toEqual(['step_13 end'])
  expect(marksOf([null, 2, null])).toEqual(['step_12 end'])
  expect(marksOf([null, null, null])).toEqual([])
})

test('steps moved across phases take their emotions along', () => {
  const document = run(smallDocument(), [
    {
      type: 'step.setEmotion',
      stepId: 'step_13',
      personaId: 'persona_1',
      emotionId: 'emotion_91',
      changes: { score: 2 }
    },
    { type: 'phase.move', phaseId: 'phase_12', after: null }
  ])
  expect(emotionsOf(document, 'map_1', 'persona_1').map(({ stepId }) => stepId)).toEqual([
    'step_13',
    'step_11'
  ])
  expect(emotionsOf(document, 'map_1', null).map(({ stepId }) => stepId)).toEqual(['step_12'])
  expect(emotionsOf(document, 'map_1', 'persona_2')).toEqual([])
})
