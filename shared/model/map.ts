import { z } from 'zod'
import { idSchema } from './id'
import { derivedFrom } from './lineage'
import { orderSchema } from './order'
import { dayField, nameField, optionalName, optionalText } from './text-field'

export const mapStateSchema = z.enum(['asIs', 'toBe'])
export type MapState = z.infer<typeof mapStateSchema>
export const serviceLevelSchema = z.enum(['oneToOne', 'oneToMany', 'techTouch'])

export const mapSchema = z.strictObject({
  type: z.literal('map'),
  id: idSchema('map'),
  order: orderSchema,
  title: nameField,
  state: mapStateSchema.default('asIs'),
  /** Curves drawn on this map, the main persona first; four at most are overlaid. */
  personaIds: z.array(idSchema('persona')).default([]),
  /** The customer's intention in their own words, shown above the map. */
  scenario: optionalText,
  customerGoal: optionalText,
  trigger: optionalText,
  endState: optionalText,
  customerValue: optionalText,
  companyValue: optionalText,
  success: optionalText,
  segment: optionalName,
  serviceLevel: serviceLevelSchema.nullable().default(null),
  /** Iteration of the same journey: 1 for the first reading, 2 after the first improvements... */
  round: z.int().min(1).default(1),
  mappedOn: dayField,
  derivedFrom: derivedFrom('map'),
  /** Photos of the paper wall this map was transcribed from, oldest first. */
  wallAssetIds: z.array(idSchema('asset')).default([])
})
/** Named with a prefix because `Map` is the language's own. */
export type JourneyMap = z.infer<typeof mapSchema>
