import type { Id } from './id'
import { type Lane, laneSchema } from './lane'
import { type LaneKind, laneKindRules, laneKinds } from './lane-kind'
import { type LensId, lensIds } from './lens-id'
import { type Order, ordersBetween } from './order'
import { laneOrderField } from './structure'

/** The kinds a new map has a lane of: all that some lens shows by default. */
export const defaultLaneKinds: readonly LaneKind[] = laneKinds.filter((kind) =>
  lensIds.some((lens) => defaultPlace(kind, lens) !== null)
)

/** The place a lens shows a kind at by default; null where it is shown on demand or not at all. */
export function defaultPlace(kind: LaneKind, lens: LensId): number | null {
  const place = laneKindRules[kind][lens]
  return typeof place === 'number' ? place : null
}

/** `laneIds` in the order of `defaultLaneKinds`, one for each. */
export function defaultLanes(mapId: Id<'map'>, laneIds: readonly Id<'lane'>[]): Lane[] {
  const orders = {
    journey: defaultOrders('journey'),
    experience: defaultOrders('experience'),
    blueprint: defaultOrders('blueprint')
  }
  return laneIds.flatMap((id, index) => {
    const kind = defaultLaneKinds[index]
    if (!kind) return []
    const places = lensIds.map((lens) => [laneOrderField(lens), orders[lens].get(kind) ?? null])
    return [laneSchema.parse({ type: 'lane', id, mapId, kind, ...Object.fromEntries(places) })]
  })
}

function defaultOrders(lens: LensId): Map<LaneKind, Order> {
  const shown = defaultLaneKinds
    .filter((kind) => defaultPlace(kind, lens) !== null)
    .sort((a, b) => (defaultPlace(a, lens) ?? 0) - (defaultPlace(b, lens) ?? 0))
  const orders = ordersBetween(null, null, shown.length)
  return new Map(shown.map((kind, index) => [kind, orders[index] ?? '']))
}
