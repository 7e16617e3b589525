import type { Id } from '../model/id'
import type { LaneKind } from '../model/lane-kind'
import type { Cell } from '../model/structure'

/** What settles a finding in one go; where words are needed, it opens the place to write them. */
export type Fix =
  /** An opportunity that answers the pain, worded from it. */
  | { readonly kind: 'answer'; readonly painId: Id<'card'>; readonly cell: Cell }
  /** The step has an opportunity that answers nothing yet. */
  | { readonly kind: 'link'; readonly painId: Id<'card'>; readonly opportunityId: Id<'card'> }
  | { readonly kind: 'milestone'; readonly phaseId: Id<'phase'> }
  /** A note is begun there. */
  | { readonly kind: 'note'; readonly laneKind: LaneKind; readonly cell: Cell }
  /** The record opens in the inspector. */
  | { readonly kind: 'fill' }
  /** Its step or touchpoint has a team: it answers for the card too. */
  | { readonly kind: 'team'; readonly cardId: Id<'card'>; readonly teamId: Id<'team'> }
  | { readonly kind: 'removeTouchpoint'; readonly touchpointId: Id<'touchpoint'> }
  | { readonly kind: 'showPersona'; readonly personaId: Id<'persona'>; readonly mapId: Id<'map'> }

export type FixKind = Fix['kind']
