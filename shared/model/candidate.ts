import { z } from 'zod'
import { idSchema } from './id'
import { orderSchema } from './order'
import { nameField, optionalText } from './text-field'

export const criteria = ['strategic', 'volume', 'competition', 'novelty'] as const
export type Criterion = (typeof criteria)[number]
export const highestScore = 5

const score = z.int().min(0).max(highestScore).nullable().default(null)

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
  /** The map that was made of it. Named as a step's is: `mapId` says everywhere whose part a record is. */
  linkedMapId: idSchema('map').nullable().default(null)
})
export type Candidate = z.infer<typeof candidateSchema>
