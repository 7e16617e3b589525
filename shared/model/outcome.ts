import { z } from 'zod'
import { idSchema } from './id'
import { directionSchema } from './metric'
import { orderSchema } from './order'
import { nameField, optionalName, optionalText } from './text-field'

/** A business outcome: revenue per user, retention, cost to serve... */
export const outcomeSchema = z.strictObject({
  type: z.literal('outcome'),
  id: idSchema('outcome'),
  order: orderSchema,
  name: nameField,
  description: optionalText,
  unit: optionalName,
  direction: directionSchema.default('up'),
  baseline: z.number().nullable().default(null),
  target: z.number().nullable().default(null),
  /** Money a change of one unit is worth, as the client states it. */
  pointValue: z.number().nullable().default(null),
  parentOutcomeId: idSchema('outcome').nullable().default(null)
})
export type Outcome = z.infer<typeof outcomeSchema>
