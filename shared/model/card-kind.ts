import type { CardKind } from './card'
import type { LaneKind } from './lane-kind'

/** The kinds a lane takes, its own first. */
export function cardKindsIn(laneKind: LaneKind): readonly CardKind[] {
  if (laneKind === 'pain') return ['pain', 'breakPoint']
  if (laneKind === 'opportunity') return ['opportunity', 'idea']
  return [laneKind]
}

/** Gravity is a property of what goes wrong; a note that becomes anything else loses it. */
export function hasSeverity(kind: CardKind): boolean {
  return kind === 'pain' || kind === 'breakPoint'
}
