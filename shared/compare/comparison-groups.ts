import type { Document } from '../model/document'
import type { Id } from '../model/id'
import { phasesOf, stepsOf } from '../model/structure'
import type { Comparison } from './comparison'
import type { Difference, EmotionDifference } from './difference'
import { overlayOf } from './overlay'

/** The parts of a comparison's list, in this order. */
export const comparisonGroupIds = [
  'frame',
  'structure',
  'feelings',
  'indicators',
  'added',
  'removed',
  'changed',
  'moved',
  'connections'
] as const
export type ComparisonGroupId = (typeof comparisonGroupIds)[number]

export type ComparisonEntry =
  | { readonly kind: 'record'; readonly difference: Difference }
  | { readonly kind: 'feeling'; readonly feeling: EmotionDifference }
  | { readonly kind: 'frame'; readonly field: Comparison['frame'][number] }

export type ComparisonGroup = {
  readonly id: ComparisonGroupId
  readonly entries: readonly ComparisonEntry[]
}

/** All differences once, each in the part it is looked for in, in the order in which the sheet is read. */
export function comparisonGroups(document: Document, comparison: Comparison): readonly ComparisonGroup[] {
  const { document: overlay } = overlayOf(document, comparison)
  const ranks = ranksOf(overlay, comparison.toBe.id)
  const rankOf = (difference: Difference): number => {
    const { id } = difference.kind === 'removed' ? difference.asIs : difference.toBe
    // As it is laid into the sheet: a removed card stands where it was.
    const card = overlay.card.get(id)
    return ranks.get(card ? (card.stepId ?? card.phaseId ?? '') : id) ?? -1
  }
  const entries = new Map<ComparisonGroupId, ComparisonEntry[]>(comparisonGroupIds.map((id) => [id, []]))
  for (const field of comparison.frame) entries.get('frame')?.push({ kind: 'frame', field })
  for (const feeling of comparison.emotions) entries.get('feelings')?.push({ kind: 'feeling', feeling })
  for (const difference of comparison.differences.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    entries.get(groupOf(difference))?.push({ kind: 'record', difference })
  }
  return [...entries].flatMap(([id, held]) => (held.length > 0 ? [{ id, entries: held }] : []))
}

function groupOf(difference: Difference): ComparisonGroupId {
  switch (difference.type) {
    case 'phase':
    case 'step':
    case 'lane':
      return 'structure'
    case 'milestone':
      return 'indicators'
    case 'connection':
      return 'connections'
    case 'card': {
      const card = difference.kind === 'removed' ? difference.asIs : difference.toBe
      return card.kind === 'metric' ? 'indicators' : difference.kind
    }
  }
}

function ranksOf(document: Document, mapId: Id<'map'>): ReadonlyMap<string, number> {
  const ids = phasesOf(document, mapId).flatMap((phase) => [
    phase.id,
    ...stepsOf(document, phase.id).map((step) => step.id)
  ])
  return new Map(ids.map((id, rank) => [id, rank]))
}
