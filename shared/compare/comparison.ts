import type { Document } from '../model/document'
import type { Emotion } from '../model/emotion'
import type { Id } from '../model/id'
import { lensIds } from '../model/lens-id'
import type { JourneyMap } from '../model/map'
import { compareByOrder } from '../model/order'
import { originOf } from '../model/origin'
import type { RecordOf } from '../model/record'
import { references } from '../model/references'
import { cellKey, emotionsOfCurve, laneOrder, stepsOfMap } from '../model/structure'
import {
  type ComparedType,
  type Difference,
  type DifferenceOf,
  type EmotionDifference,
  type FieldOf,
  fixedFields,
  type Kept,
  type Move
} from './difference'
import { displaced } from './displaced'
import { type LineagePairs, lineagePairs } from './lineage-pairs'

/** A to-be beside the as-is it came from: all that parts them, and nothing else. */
export type Comparison = {
  readonly asIs: JourneyMap
  readonly toBe: JourneyMap
  readonly pairs: LineagePairs
  readonly differences: readonly Difference[]
  /** In the order of the to-be's steps, then of what only the as-is has. */
  readonly emotions: readonly EmotionDifference[]
  /** What the frame of the map says otherwise: goal, trigger, personas... */
  readonly frame: readonly FieldOf<'map'>[]
}

const known = new WeakMap<Document, Map<string, Comparison | null>>()

/** null where the map came from nowhere, or from a map that is gone or absurd; `originOf` says which. */
export function comparisonOf(document: Document, mapId: Id<'map'>): Comparison | null {
  let byMap = known.get(document)
  if (!byMap) {
    byMap = new Map()
    known.set(document, byMap)
  }
  let comparison = byMap.get(mapId)
  if (comparison === undefined) {
    comparison = compare(document, mapId)
    byMap.set(mapId, comparison)
  }
  return comparison
}

function compare(document: Document, mapId: Id<'map'>): Comparison | null {
  const toBe = document.map.get(mapId)
  const origin = toBe && originOf(document, toBe)
  if (!toBe || origin?.kind !== 'map') return null
  const asIs = origin.map
  const pairs = lineagePairs(document, asIs, toBe)
  const moves = movesOf(pairs)
  const of = <T extends ComparedType>(type: T): DifferenceOf<T>[] => differencesOf(pairs, type, moves)
  return {
    asIs,
    toBe,
    pairs,
    differences: [
      ...of('phase'),
      ...of('milestone'),
      ...of('step'),
      ...of('lane'),
      ...of('card'),
      ...of('connection')
    ],
    emotions: emotionDifferences(document, asIs, toBe, pairs),
    frame: changedFields('map', asIs, toBe, pairs)
  }
}

function differencesOf<T extends ComparedType>(
  pairs: LineagePairs,
  type: T,
  moves: ReadonlyMap<string, readonly Move[]>
): DifferenceOf<T>[] {
  const { kept, added, removed } = pairs.of(type)
  const differing = kept.flatMap(({ asIs, toBe }): Kept<T>[] => {
    const fields = changedFields(type, asIs, toBe, pairs)
    const moved = moves.get(toBe.id) ?? []
    if (fields.length === 0 && moved.length === 0) return []
    return [{ kind: fields.length > 0 ? 'changed' : 'moved', type, asIs, toBe, fields, moves: moved }]
  })
  return [
    ...added.map((toBe) => ({ kind: 'added', type, toBe }) as const),
    ...differing,
    ...removed.map((asIs) => ({ kind: 'removed', type, asIs }) as const)
  ] as DifferenceOf<T>[]
}

/** Fields that say something else; one that points into the map is the same where it points at what continues it. */
function changedFields<T extends keyof typeof fixedFields>(
  type: T,
  asIs: RecordOf<T>,
  toBe: RecordOf<T>,
  pairs: LineagePairs
): FieldOf<T>[] {
  const fixed: readonly string[] = fixedFields[type]
  const pointing = new Set<string>(references[type].map(({ field }) => field))
  const changed = Object.keys(toBe).filter((field) => {
    if (fixed.includes(field)) return false
    const before: unknown = Reflect.get(asIs, field)
    const after: unknown = Reflect.get(toBe, field)
    return !isSame(pointing.has(field) ? continued(before, pairs) : before, after)
  })
  if (asIs.type === 'lane' && toBe.type === 'lane' && !isShownAlike(asIs, toBe)) changed.push('shown')
  return changed as FieldOf<T>[]
}

/** What is shared by both maps, such as a team, continues itself. */
function continued(id: unknown, pairs: LineagePairs): unknown {
  return typeof id === 'string' ? (pairs.toBeOf(id) ?? id) : id
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((item, index) => item === b[index])
}

function isShownAlike(a: RecordOf<'lane'>, b: RecordOf<'lane'>): boolean {
  return lensIds.every((lens) => (laneOrder(a, lens) === null) === (laneOrder(b, lens) === null))
}

/** Where each record that both maps have went, by its id in the to-be. */
function movesOf(pairs: LineagePairs): ReadonlyMap<string, readonly Move[]> {
  const moves = new Map<string, Move[]>()
  const tell = (id: string, move: Move): void => {
    moves.set(id, [...(moves.get(id) ?? []), move])
  }
  const isElsewhere = (before: string | null, after: string | null): boolean =>
    continued(before, pairs) !== after

  for (const { asIs, toBe } of pairs.of('milestone').kept) {
    if (isElsewhere(asIs.phaseId, toBe.phaseId)) tell(toBe.id, 'phase')
  }
  const steps = pairs.of('step').kept.filter(({ asIs, toBe }) => {
    const moved = isElsewhere(asIs.phaseId, toBe.phaseId)
    if (moved) tell(toBe.id, 'phase')
    return !moved
  })
  const cards = pairs.of('card').kept.filter(({ asIs, toBe }) => {
    const toLane = isElsewhere(asIs.laneId, toBe.laneId)
    const toStep = isElsewhere(asIs.stepId, toBe.stepId) || isElsewhere(asIs.phaseId, toBe.phaseId)
    if (toStep) tell(toBe.id, 'step')
    if (toLane) tell(toBe.id, 'lane')
    return !toStep && !toLane
  })
  // Who stayed among the same neighbours may still stand in another order.
  const reordered = new Set<string>([
    ...reorderedWithin(pairs.of('phase').kept, () => ''),
    ...reorderedWithin(steps, ({ phaseId }) => phaseId),
    ...reorderedWithin(cards, cellKey),
    ...lensIds.flatMap((lens) =>
      reorderedWithin(
        pairs.of('lane').kept.flatMap(({ asIs, toBe }) => {
          const [before, after] = [laneOrder(asIs, lens), laneOrder(toBe, lens)]
          if (before === null || after === null) return []
          return [{ asIs: { id: asIs.id, order: before }, toBe: { id: toBe.id, order: after } }]
        }),
        () => ''
      )
    )
  ])
  for (const id of reordered) tell(id, 'order')
  return moves
}

type Ordered = Parameters<typeof compareByOrder>[0] & { readonly id: string }

function reorderedWithin<R extends Ordered>(
  kept: readonly { readonly asIs: R; readonly toBe: R }[],
  parentOf: (record: R) => string
): string[] {
  return [...Map.groupBy(kept, ({ toBe }) => parentOf(toBe)).values()].flatMap((siblings) => {
    if (siblings.length < 2) return []
    const before = siblings.toSorted((a, b) => compareByOrder(a.asIs, b.asIs)).map(({ toBe }) => toBe.id)
    const after = siblings.toSorted((a, b) => compareByOrder(a.toBe, b.toBe)).map(({ toBe }) => toBe.id)
    return [...displaced(before, after)]
  })
}

function emotionDifferences(
  document: Document,
  asIs: JourneyMap,
  toBe: JourneyMap,
  pairs: LineagePairs
): EmotionDifference[] {
  const columns = [
    ...stepsOfMap(document, toBe.id).map(({ id }) => ({
      toBeStepId: id,
      asIsStepId: (pairs.asIsOf(id) ?? null) as Id<'step'> | null
    })),
    ...stepsOfMap(document, asIs.id).flatMap(({ id }) =>
      pairs.toBeOf(id) === undefined ? [{ toBeStepId: null, asIsStepId: id }] : []
    )
  ]
  const curves = [null, ...document.persona.keys()] as (Id<'persona'> | null)[]
  return curves.flatMap((personaId) => {
    const before = byStep(emotionsOfCurve(document, asIs.id, personaId))
    const after = byStep(emotionsOfCurve(document, toBe.id, personaId))
    if (before.size + after.size === 0) return []
    return columns.flatMap(({ toBeStepId, asIsStepId }): EmotionDifference[] => {
      const [then, now] = [before.get(asIsStepId ?? ''), after.get(toBeStepId ?? '')]
      if (!then && !now) return []
      const fields = then && now ? changedFields('emotion', then, now, pairs) : []
      if (then && now && fields.length === 0) return []
      const delta = then && now ? Math.round((now.score - then.score) * 10) / 10 : null
      return [{ personaId, asIsStepId, toBeStepId, before: then ?? null, after: now ?? null, delta, fields }]
    })
  })
}

function byStep(emotions: readonly Emotion[]): ReadonlyMap<string, Emotion> {
  return new Map(emotions.map((emotion) => [emotion.stepId, emotion]))
}
