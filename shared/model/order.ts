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

/**
 * A key strictly between `before` and `after`; null means the start or the end of the list. It steps by one digit from
 * the neighbour that was last inserted, as far as the keys tell: halving would add a character every six inserts
 * at one spot, stepping adds one every sixty. Keys that leap-frog still grow; placing a record re-keys its siblings then.
 */
export function orderBetween(before: Order | null, after: Order | null): Order {
  const low = before ?? ''
  if (after !== null && low >= after) throw new RangeError('orderBetween: keys are not in order')
  if (after === null) return orderAfter(low)
  if (after.startsWith(low)) return low + orderBefore(after.slice(low.length))
  let shared = 0
  while (low[shared] === after[shared]) shared += 1
  const above = orderAfter(low.slice(shared))
  // Neighbouring digits: keep the low one, then anything above the rest of the low key will do.
  if (above >= after.slice(shared)) return low.slice(0, shared + 1) + orderAfter(low.slice(shared + 1))
  return low.slice(0, shared) + above
}

function orderAfter(low: Order | ''): Order {
  for (let index = 0; ; index += 1) {
    const digit = digitAt(low, index)
    if (digit < base - 1) {
      return low.slice(0, index) + digits[digit + (index === 0 && low === '' ? base >> 1 : 1)]
    }
  }
}

function orderBefore(high: Order): Order {
  for (let index = 0; ; index += 1) {
    const digit = digitAt(high, index)
    if (digit > 1) return high.slice(0, index) + digits[digit - 1]
    if (digit === 1) {
      return high.length > index + 1
        ? high.slice(0, index + 1)
        : `${high.slice(0, index)}${digits[0]}${digits[base - 1]}`
    }
  }
}

/** `count` keys in order between two neighbours, spread evenly so that a pasted list leaves room on both sides. */
export function ordersBetween(before: Order | null, after: Order | null, count: number): Order[] {
  const low = before ?? ''
  if (after !== null && low >= after) throw new RangeError('ordersBetween: keys are not in order')
  if (count <= 0) return []
  if (after === null && before !== null) {
    // Lists appended one after the other would each take a share of what is left: they take one digit each instead.
    const first = orderAfter(low)
    return [first, ...ordersBetween(first, orderAfter(first), count - 1)]
  }
  // Long enough that the gap holds `count` fractions, then one digit more for room.
  const width = Math.max(low.length, after?.length ?? 0) + Math.ceil(Math.log(count + 1) / Math.log(base)) + 1
  const start = fraction(low, width)
  const gap = (after === null ? BigInt(base) ** BigInt(width) : fraction(after, width)) - start
  return Array.from({ length: count }, (_, index) =>
    asOrder(start + (gap * BigInt(index + 1)) / BigInt(count + 1), width)
  )
}

/** The key as a whole number of the last of `width` digits. */
function fraction(key: string, width: number): bigint {
  let value = 0n
  for (let index = 0; index < width; index += 1) value = value * BigInt(base) + BigInt(digitAt(key, index))
  return value
}

function asOrder(value: bigint, width: number): Order {
  let key = ''
  for (let rest = value; key.length < width; rest /= BigInt(base))
    key = digits[Number(rest % BigInt(base))] + key
  return key.replace(/0+$/, '')
}

/** Two copies of a project can make the same key offline: the id breaks the tie, so order stays total. */
export function compareByOrder(a: { order: Order; id: string }, b: { order: Order; id: string }): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
