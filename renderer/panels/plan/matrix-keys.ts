import { type Rating, ratingMost } from '../../../shared/deliverable/priorities'

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const ways: Readonly<Record<string, readonly [effort: number, impact: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1]
}

/** Where an arrow takes a point, by one or with Shift by half of one; null for every other key. */
export function nudged({ impact, effort }: Rating, press: Press): Rating | null {
  const way = press.ctrlKey || press.metaKey || press.altKey ? undefined : ways[press.key]
  if (!way) return null
  const step = press.shiftKey ? 0.5 : 1
  return { effort: within(effort + way[0] * step), impact: within(impact + way[1] * step) }
}

function within(value: number): number {
  return Math.max(0, Math.min(ratingMost, value))
}
