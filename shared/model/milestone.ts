import { z } from 'zod'
import { idSchema } from './id'
import { derivedFrom } from './lineage'
import { nameField, optionalText } from './text-field'

/** The measurable event that ends a phase; drawn on the phase's right border. One per phase. */
export const milestoneSchema = z.strictObject({
  type: z.literal('milestone'),
  id: idSchema('milestone'),
  mapId: idSchema('map'),
  phaseId: idSchema('phase'),
  name: nameField,
  measure: optionalText,
  trackedIn: optionalText,
  derivedFrom: derivedFrom('milestone')
})
export type Milestone = z.infer<typeof milestoneSchema>
