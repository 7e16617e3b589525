import type { Emotion } from '../model/emotion'
import type { Id } from '../model/id'
import type { RecordOf } from '../model/record'

/** What of two maps is compared record by record; emotions are by step and persona, whatever became of the record. */
export const comparedTypes = ['phase', 'milestone', 'step', 'lane', 'card', 'connection'] as const
export type ComparedType = (typeof comparedTypes)[number]

/** Identity, lineage and place: a place is told as a move, not as a field. */
export const fixedFields = {
  map: ['type', 'id', 'order', 'derivedFrom', 'title', 'state', 'round', 'mappedOn', 'wallAssetIds'],
  phase: ['type', 'id', 'mapId', 'order', 'derivedFrom'],
  milestone: ['type', 'id', 'mapId', 'phaseId', 'derivedFrom'],
  step: ['type', 'id', 'mapId', 'phaseId', 'order', 'derivedFrom'],
  lane: ['type', 'id', 'mapId', 'derivedFrom', 'journeyOrder', 'experienceOrder', 'blueprintOrder'],
  card: ['type', 'id', 'mapId', 'laneId', 'stepId', 'phaseId', 'order', 'derivedFrom'],
  connection: ['type', 'id', 'mapId', 'derivedFrom'],
  emotion: ['type', 'id', 'mapId', 'stepId', 'personaId', 'derivedFrom']
} as const satisfies { readonly [T in ComparedType | 'map' | 'emotion']: readonly (keyof RecordOf<T>)[] }

type FieldsWithin<T extends keyof typeof fixedFields> = T extends T
  ? Exclude<keyof RecordOf<T>, (typeof fixedFields)[T][number]>
  : never
/** `shown` is in which lenses a lane stands. */
export type FieldOf<T extends keyof typeof fixedFields> =
  | FieldsWithin<T>
  | (T extends 'lane' ? 'shown' : never)
export type AnyField = FieldOf<keyof typeof fixedFields>

/** Where a record went: `step` is another column, be it of a step or of a whole phase. */
export type Move = 'phase' | 'step' | 'lane' | 'order'

export type Added<T extends ComparedType> = {
  readonly kind: 'added'
  readonly type: T
  readonly toBe: RecordOf<T>
}
export type Removed<T extends ComparedType> = {
  readonly kind: 'removed'
  readonly type: T
  readonly asIs: RecordOf<T>
}
export type Kept<T extends ComparedType> = {
  /** What says something else is changed, wherever it stands; what is only elsewhere is moved. */
  readonly kind: 'changed' | 'moved'
  readonly type: T
  readonly asIs: RecordOf<T>
  readonly toBe: RecordOf<T>
  readonly fields: readonly FieldOf<T>[]
  readonly moves: readonly Move[]
}
export type DifferenceOf<T extends ComparedType> = T extends T ? Added<T> | Removed<T> | Kept<T> : never
export type Difference = DifferenceOf<ComparedType>
export type DifferenceKind = Difference['kind']

/** What a persona (null: the employees) feels at one step, then and now; null where nothing is said. */
export type EmotionDifference = {
  readonly personaId: Id<'persona'> | null
  /** The step in either map; null where the other map alone has it. */
  readonly asIsStepId: Id<'step'> | null
  readonly toBeStepId: Id<'step'> | null
  readonly before: Emotion | null
  readonly after: Emotion | null
  /** Of the score, in tenths; null where there are no two of them. */
  readonly delta: number | null
  readonly fields: readonly FieldOf<'emotion'>[]
}
