import { z } from 'zod'
import { idSchema } from './id'
import { derivedFrom } from './lineage'
import { orderSchema } from './order'
import { nameField, optionalName, optionalText } from './text-field'

const rating = z.int().min(1).max(5).nullable().default(null)

/** `order` sorts steps within their phase. No emotion sits here: it belongs to a persona. */
export const stepSchema = z.strictObject({
  type: z.literal('step'),
  id: idSchema('step'),
  mapId: idSchema('map'),
  phaseId: idSchema('phase'),
  order: orderSchema,
  name: nameField,
  description: optionalText,
  duration: optionalName,
  frequency: optionalName,
  teamId: idSchema('team').nullable().default(null),
  momentOfTruth: z.boolean().default(false),
  momentOfTruthReason: optionalText,
  simplicity: rating,
  fluidity: rating,
  value: rating,
  /** The map that tells this step in detail. */
  linkedMapId: idSchema('map').nullable().default(null),
  derivedFrom: derivedFrom('step')
})
export type Step = z.infer<typeof stepSchema>
