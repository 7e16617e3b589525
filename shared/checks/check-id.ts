/**
 * Every check of the review, in the order the panel shows them: what the map is, its phases, its steps, what was found,
 * who carries it, and what concerns the project as a whole. A waiver names a check by this id, so an id never changes.
 */
export const checkIds = [
  'customerGoal',
  'trigger',
  'endState',
  'campaign',
  'singleInteraction',
  'clickSequence',
  'internalProcess',
  'phaseGoal',
  'phaseMilestone',
  'phaseIndicator',
  'milestoneMeasure',
  'milestoneTracking',
  'stepInteraction',
  'stepViewpoint',
  'blueprintStep',
  'touchpointChannel',
  'channelGap',
  'touchpointPurpose',
  'breakPointAction',
  'painOpportunity',
  'lowPoint',
  'momentOfTruthIndicator',
  'assumedKeyStep',
  'activityOwner',
  'indicatorOwner',
  'opportunityOwner',
  'toBe',
  'touchpointUnused',
  'personaMap'
] as const
export type CheckId = (typeof checkIds)[number]
