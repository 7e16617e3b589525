import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareByOrder, orderBetween, orderSchema, ordersBetween } from '../../../shared/model/order'

/** Inserts `count` keys, each where `at` says in the list made so far, and checks each on its way in. */
function insert(count: number, at: (size: number, round: number) => number): string[] {
  const keys: string[] = []
  for (let round = 0; round < count; round += 1) {
    const index = at(keys.length, round)
    const before = keys[index - 1] ?? null
    const after = keys[index] ?? null
    const key = orderBetween(before, after)
    if ((before !== null && key <= before) || (after !== null && key >= after)) {
      throw new Error(`${key} is not between ${before} and ${after}`)
    }
    keys.splice(index, 0, orderSchema.parse(key))
  }
  return keys
}

const longest = (keys: readonly string[]) => Math.max(...keys.map((key) => key.length))

describe('a key between two others', () => {
  test('is valid and strictly between, wherever it is put', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 200, size: 'max' }), (places) => {
        insert(places.length, (size, round) => (places[round] ?? 0) % (size + 1))
      })
    )
  })

  test('is valid and strictly between any two valid keys', () => {
    const key = fc.stringMatching(/^[0-9A-Za-z]{0,6}[1-9A-Za-z]$/)
    fc.assert(
      fc.property(key, key, (a, b) => {
        fc.pre(a !== b)
        const [low = '', high = ''] = [a, b].sort((x, y) => (x < y ? -1 : 1))
        for (const between of [orderBetween(low, high), ...ordersBetween(low, high, 5)]) {
          expect(orderSchema.safeParse(between).success && low < between && between < high).toBe(true)
        }
        expect(orderBetween(null, low) < low && orderBetween(high, null) > high).toBe(true)
      }),
      { numRuns: 1_000 }
    )
  })

  test.each([
    ['at the end', (size: number) => size],
    ['at the start', () => 0],
    ['always after the same record', (size: number) => Math.min(size, 1)],
    ['always before the same record', (size: number) => Math.max(0, size - 1)],
    ['one after the other in the middle', (size: number, round: number) => (round < 10 ? size : round - 5)]
  ])('stays short over 5,000 inserts %s', (_, at) => {
    expect(longest(insert(5_000, at))).toBeLessThan(100)
  })

  test('refuses keys that are not in order', () => {
    expect(() => orderBetween('b', 'a')).toThrow(RangeError)
    expect(() => orderBetween('a', 'a')).toThrow(RangeError)
    expect(() => ordersBetween('b', 'a', 1)).toThrow(RangeError)
  })
})

describe('a list of keys', () => {
  test('is sorted, without duplicates and between its neighbours', () => {
    const bound = fc.option(fc.constantFrom('1', '5', 'V', 'V1', 'VV', 'W', 'z', 'zz'))
    fc.assert(
      fc.property(bound, bound, fc.nat({ max: 500 }), (a, b, count) => {
        fc.pre(a === null || b === null || a < b)
        const keys = ordersBetween(a, b, count)
        expect(keys.length).toBe(count)
        const all = [a ?? '', ...keys, ...(b === null ? [] : [b])]
        expect(all.every((key, index) => index === 0 || (all[index - 1] ?? '') < key)).toBe(true)
        for (const key of keys) expect(orderSchema.safeParse(key).success).toBe(true)
      })
    )
  })

  test('takes few characters: 20,000 at once, or 300 lists one after the other', () => {
    expect(longest(ordersBetween(null, null, 20_000))).toBeLessThan(6)
    let last: string | null = null
    for (let list = 0; list < 300; list += 1) last = ordersBetween(last, null, 40).at(-1) ?? null
    expect(last?.length).toBeLessThan(20)
  })
})

test('equal keys made on two machines are told apart by id', () => {
  const records = [
    { order: 'V', id: 'card_b' },
    { order: 'V', id: 'card_a' },
    { order: 'A', id: 'card_c' }
  ]
  expect(records.sort(compareByOrder).map(({ id }) => id)).toEqual(['card_c', 'card_a', 'card_b'])
})
