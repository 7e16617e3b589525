import { type Order, orderBetween, ordersBetween } from '../model/order'

export type Placed = { readonly id: string; readonly order: Order }

/** Where a record lands, and the siblings that had to give way (almost always none). */
export type Place = { readonly order: Order; readonly rekeyed: readonly Placed[] }

/** Longer keys work, but say that this list was shuffled enough to deserve new ones. */
const comfortableKeyLength = 100

/** A place right after one of the siblings, or first; null when `after` is none of them. The record itself is not a sibling. */
export function placeAfter(siblings: readonly Placed[], after: string | null): Place | null {
  const index = after === null ? 0 : siblings.findIndex((sibling) => sibling.id === after) + 1
  if (after !== null && index === 0) return null
  return placeAt(siblings, index)
}

export function placeLast(siblings: readonly Placed[]): Place {
  return placeAt(siblings, siblings.length)
}

export function placeAt(siblings: readonly Placed[], index: number): Place {
  const before = siblings[index - 1]?.order ?? null
  const next = siblings[index]?.order ?? null
  // Two laptops can make the same key offline: there is no room between equals.
  if (before === null || next === null || before < next) {
    const order = orderBetween(before, next)
    if (order.length <= comfortableKeyLength) return { order, rekeyed: [] }
  }
  const [order, ...others] = rotated(ordersBetween(null, null, siblings.length + 1), index)
  return {
    order: order ?? '',
    rekeyed: siblings.map((sibling, at) => ({ id: sibling.id, order: others[at] ?? sibling.order }))
  }
}

/** Places for several records in a row, right after one of the siblings, or first; null when `after` is none of them. */
export function placesAfter(
  siblings: readonly Placed[],
  after: string | null,
  count: number
): { readonly orders: readonly Order[]; readonly rekeyed: readonly Placed[] } | null {
  const index = after === null ? 0 : siblings.findIndex((sibling) => sibling.id === after) + 1
  if (after !== null && index === 0) return null
  const before = siblings[index - 1]?.order ?? null
  const next = siblings[index]?.order ?? null
  if (before === null || next === null || before < next) {
    const orders = ordersBetween(before, next, count)
    if (orders.every((order) => order.length <= comfortableKeyLength)) return { orders, rekeyed: [] }
  }
  const all = ordersBetween(null, null, siblings.length + count)
  const others = [...all.slice(0, index), ...all.slice(index + count)]
  return {
    orders: all.slice(index, index + count),
    rekeyed: siblings.map((sibling, at) => ({ id: sibling.id, order: others[at] ?? sibling.order }))
  }
}

/** The key at `index` first, the others behind it in order. */
function rotated(orders: readonly Order[], index: number): Order[] {
  return [...orders.slice(index, index + 1), ...orders.slice(0, index), ...orders.slice(index + 1)]
}
