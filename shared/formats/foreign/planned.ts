import type { MessageKey, Params } from '../../i18n/translate'
import type { CardKind } from '../../model/card'
import type { Id } from '../../model/id'
import type { Lane } from '../../model/lane'
import type { LensId } from '../../model/lens-id'
import type { Cell } from '../../model/structure'
import type { ReadCard, ReadRow } from './read-rows'

/** A note where it would land. */
export type Landing = {
  readonly number: number
  readonly phase: string
  /** Empty for a note that hangs on its phase. */
  readonly step: string
  readonly isNewStep: boolean
  readonly lane: string
  readonly kind: CardKind
  readonly text: string
  /** The same words stand in the same cell already, here or further up in the file. */
  readonly isRepeated: boolean
}

export type LaneCount = { readonly lane: string; readonly count: number; readonly shownIn: readonly LensId[] }

export type Obstacle = { readonly reason: MessageKey; readonly params: Params }

/** New records by what they are called. */
export type Comers = Readonly<
  Record<'phases' | 'steps' | 'lanes' | 'teams' | 'touchpoints' | 'personas', readonly string[]>
>

/** A step of the map, there already or to come. */
export type PlannedStep = {
  readonly id: Id<'step'>
  readonly phaseId: Id<'phase'>
  readonly name: string
  readonly isNew: boolean
}
export type PlannedPhase = { readonly id: Id<'phase'>; readonly name: string; readonly isNew: boolean }
export type PlannedLane = {
  readonly id: Id<'lane'>
  readonly kind: Lane['kind']
  readonly name: string
  readonly isNew: boolean
  /** It is in no lens: what lands there would not be seen. */
  readonly isHidden: boolean
}
export type PlannedCard = {
  readonly cell: Cell
  readonly kind: CardKind
  readonly card: ReadCard
  readonly teamId: Id<'team'> | null
  readonly personaId: Id<'persona'> | null
  readonly touchpointId: Id<'touchpoint'> | null
  readonly isRepeated: boolean
}
export type PlannedName<T extends 'team' | 'persona' | 'touchpoint'> = {
  readonly id: Id<T>
  readonly name: string
  readonly isNew: boolean
}
export type PlannedTouchpoint = PlannedName<'touchpoint'> & { readonly channel: ReadRow['channel'] }
export type PlannedEmotion = {
  readonly stepId: Id<'step'>
  readonly personaId: Id<'persona'>
  readonly score: number
  readonly word: string
}
/** What a step says beside its notes once all is taken. */
export type StepWords = {
  readonly description: string
  readonly duration: string
  readonly teamId: Id<'team'> | null
}
