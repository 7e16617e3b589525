import { expect, test } from 'vitest'
import { idSchema, newId } from '../../../shared/model/id'

test('ids carry their type and do not repeat', () => {
  const ids = Array.from({ length: 10_000 }, () => newId('step'))
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^step_[0-9A-Za-z]{16}$/)
})

test('every letter comes up about as often as any other', () => {
  const counts = new Map<string, number>()
  for (let index = 0; index < 10_000; index += 1) {
    for (const letter of newId('card').slice('card_'.length)) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1)
    }
  }
  expect(counts.size).toBe(62)
  // 2,580 expected each, standard deviation 50: ten deviations never happen by chance.
  for (const count of counts.values()) expect(Math.abs(count - 160_000 / 62)).toBeLessThan(500)
})

test('an id of another type, or of no type, is refused', () => {
  const schema = idSchema('step')
  expect(schema.safeParse('step_8fK2').success).toBe(true)
  for (const id of [
    'phase_8fK2',
    'step_',
    'step_8f K2',
    'step_é',
    '8fK2',
    `step_${'a'.repeat(41)}`,
    'xstep_1',
    5
  ]) {
    expect(schema.safeParse(id).success).toBe(false)
  }
})
