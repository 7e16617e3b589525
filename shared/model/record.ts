import { z } from 'zod'
import { agendaBlockSchema } from './agenda-block'
import { annotationSchema } from './annotation'
import { approvalSchema } from './approval'
import { assetSchema } from './asset'
import { ballotSchema } from './ballot'
import { brandSchema } from './brand'
import { candidateSchema } from './candidate'
import { cardSchema } from './card'
import { commentSchema } from './comment'
import { connectionSchema } from './connection'
import { contributionSchema } from './contribution'
import { emotionSchema } from './emotion'
import { laneSchema } from './lane'
import { mapSchema } from './map'
import { measureSchema } from './measure'
import { metricSchema } from './metric'
import { milestoneSchema } from './milestone'
import { outcomeSchema } from './outcome'
import { personaSchema } from './persona'
import { phaseSchema } from './phase'
import { planActionSchema } from './plan-action'
import { projectSchema } from './project'
import { exportPresetSchema, importMappingSchema, templateSchema } from './saved-options'
import { stepSchema } from './step'
import { teamSchema } from './team'
import { touchpointSchema } from './touchpoint'
import { verbatimSchema } from './verbatim'
import { versionSchema } from './version'
import { voteSchema } from './vote'
import { voteRoundSchema } from './vote-round'
import { waiverSchema } from './waiver'
import { workshopSessionSchema } from './workshop-session'

/**
 * The records a document holds today. A later feature moves its schema from `plannedSchemas` to here, adds its
 * references and brings its table by a migration; the shapes themselves are settled.
 * Listed so that a record comes after those it refers to, where that is possible.
 */
export const recordSchemas = {
  project: projectSchema,
  asset: assetSchema,
  team: teamSchema,
  persona: personaSchema,
  touchpoint: touchpointSchema,
  map: mapSchema,
  candidate: candidateSchema,
  phase: phaseSchema,
  milestone: milestoneSchema,
  step: stepSchema,
  lane: laneSchema,
  verbatim: verbatimSchema,
  card: cardSchema,
  emotion: emotionSchema,
  connection: connectionSchema,
  annotation: annotationSchema,
  comment: commentSchema,
  brand: brandSchema,
  exportPreset: exportPresetSchema,
  importMapping: importMappingSchema,
  waiver: waiverSchema,
  version: versionSchema
} as const

export const plannedSchemas = {
  outcome: outcomeSchema,
  metric: metricSchema,
  measure: measureSchema,
  planAction: planActionSchema,
  template: templateSchema,
  approval: approvalSchema,
  voteRound: voteRoundSchema,
  vote: voteSchema,
  agendaBlock: agendaBlockSchema,
  workshopSession: workshopSessionSchema,
  contribution: contributionSchema,
  ballot: ballotSchema
} as const

export type RecordType = keyof typeof recordSchemas
export type RecordOf<T extends RecordType> = z.infer<(typeof recordSchemas)[T]>
export type AnyRecord = { [T in RecordType]: RecordOf<T> }[RecordType]
export type RecordId = AnyRecord['id']

export const recordTypes = Object.keys(recordSchemas) as readonly RecordType[]

const { project, asset, team, persona, touchpoint, map, candidate, phase, milestone } = recordSchemas
const {
  step,
  lane,
  verbatim,
  card,
  emotion,
  connection,
  annotation,
  comment,
  brand,
  exportPreset,
  importMapping,
  waiver,
  version
} = recordSchemas

/** Any record, told apart by its `type`. */
export const anyRecordSchema = z.discriminatedUnion('type', [
  project,
  asset,
  team,
  persona,
  touchpoint,
  map,
  candidate,
  phase,
  milestone,
  step,
  lane,
  verbatim,
  card,
  emotion,
  connection,
  annotation,
  comment,
  brand,
  exportPreset,
  importMapping,
  waiver,
  version
])
