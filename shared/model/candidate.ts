import { z } from 'zod'
import { idSchema } from './id'
import { orderSchema } from './order'
import { nameField, optionalText } from './text-field'

const score = z.int().min(0).max(5).nullable().default(null)

/** A journey on the shortlist, scored to choose what to map. */
export const candidateSchema = z.strictObject({
  type: z.literal('candidate'),
  id: idSchema('candidate'),
  order: orderSchema,
  title: nameField,
  audience: optionalText,
  strategic: score,
  volume: score,
  competition: score,
  novelty: score,
  chosen: z.boolean().default(false),
  mapId: idSchema('map').nullable().default(null)
})
export type Candidate = z.infer<typeof candidateSchema>
