import type { LensId } from './lens-id'

export const laneKinds = [
  'customerAction',
  'touchpoint',
  'expectation',
  'pain',
  'delight',
  'opportunity',
  'metric',
  'activity',
  'warningSignal',
  'thought',
  'verbatim',
  'beyondRelationship',
  'feeling',
  'evidence',
  'frontstage',
  'backstage',
  'support',
  'employeeExperience',
  'policy',
  'free'
] as const
export type LaneKind = (typeof laneKinds)[number]

/** A number is the default place, 'available' can be shown on demand, null is not part of that lens. */
export type LanePlace = number | 'available' | null

type LaneKindRule = Readonly<Record<LensId, LanePlace>> & { readonly cells: 'step' | 'stepOrPhase' }

const o = 'available'

/** The lane table of the vocabulary: which lens shows a kind, at which place, and what its cards hang on. */
export const laneKindRules: Readonly<Record<LaneKind, LaneKindRule>> = {
  customerAction: { journey: 1, experience: o, blueprint: 2, cells: 'step' },
  touchpoint: { journey: 2, experience: o, blueprint: o, cells: 'step' },
  expectation: { journey: 3, experience: o, blueprint: null, cells: 'step' },
  pain: { journey: 4, experience: o, blueprint: o, cells: 'step' },
  delight: { journey: 5, experience: o, blueprint: null, cells: 'step' },
  opportunity: { journey: 6, experience: o, blueprint: o, cells: 'step' },
  metric: { journey: 7, experience: o, blueprint: o, cells: 'stepOrPhase' },
  activity: { journey: o, experience: null, blueprint: o, cells: 'stepOrPhase' },
  warningSignal: { journey: o, experience: o, blueprint: null, cells: 'stepOrPhase' },
  thought: { journey: o, experience: 1, blueprint: null, cells: 'step' },
  verbatim: { journey: o, experience: 2, blueprint: null, cells: 'step' },
  beyondRelationship: { journey: null, experience: 3, blueprint: null, cells: 'step' },
  feeling: { journey: o, experience: o, blueprint: null, cells: 'step' },
  evidence: { journey: null, experience: null, blueprint: 1, cells: 'step' },
  frontstage: { journey: null, experience: null, blueprint: 3, cells: 'step' },
  backstage: { journey: null, experience: null, blueprint: 4, cells: 'step' },
  support: { journey: null, experience: null, blueprint: 5, cells: 'step' },
  employeeExperience: { journey: o, experience: null, blueprint: 6, cells: 'step' },
  policy: { journey: null, experience: null, blueprint: o, cells: 'step' },
  free: { journey: o, experience: o, blueprint: o, cells: 'step' }
}
