import { z } from 'zod'

/**
 * Fractional index: a base-62 fraction written without "0.", never ending in "0", compared as plain strings.
 * Between two keys there is always a third, so moving a record touches that record alone.
 */
export type Order = string

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base = digits.length
const maxKeyLength = 400

export const orderSchema = z
  .string()
  .max(maxKeyLength)
  .regex(/^[0-9A-Za-z]*[1-9A-Za-z]$/)

function digitAt(key: string, index: number): number {
  const character = key[index]
  return character === undefined ? 0 : digits.indexOf(character)
}

/** A key strictly between `before` and `after`; null means the start or the end of the list. */
export function orderBetween(before: Order | null, after: Order | null): Order {
  const low = before ?? ''
  if (after !== null && low >= after) throw new RangeError('orderBetween: keys are not in order')
  if (after === null) return orderAfter(low)
  let key = ''
  for (let index = 0; ; index += 1) {
    const from = digitAt(low, index)
    const to = digitAt(after, index)
    if (from === to) {
      key += digits[from]
      continue
    }
    const middle = (from + to) >> 1
    if (middle > from) return key + digits[middle]
    // Neighbours: keep the low digit, then anything above the rest of the low key will do.
    return key + digits[from] + orderAfter(low.slice(index + 1))
  }
}

/** Appending is the common move, so it steps by one digit instead of halving: 1,000 appends stay under 25 characters. */
function orderAfter(low: string): Order {
  for (let index = 0; ; index += 1) {
    const digit = digitAt(low, index)
    if (digit < base - 1)
      return low.slice(0, index) + digits[digit + (index === 0 && low === '' ? base >> 1 : 1)]
  }
}

/** `count` keys in order between two neighbours, spread evenly so that a pasted list leaves room on both sides. */
export function ordersBetween(before: Order | null, after: Order | null, count: number): Order[] {
  if (count <= 0) return []
  if (after === null) {
    const keys: Order[] = []
    let last = before
    for (let index = 0; index < count; index += 1) {
      last = orderBetween(last, null)
      keys.push(last)
    }
    return keys
  }
  const middle = orderBetween(before, after)
  const left = Math.floor((count - 1) / 2)
  return [...ordersBetween(before, middle, left), middle, ...ordersBetween(middle, after, count - 1 - left)]
}

/** Two copies of a project can make the same key offline: the id breaks the tie, so order stays total. */
export function compareByOrder(a: { order: Order; id: string }, b: { order: Order; id: string }): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
