import { z } from 'zod'
import { idSchema } from './id'
import { orderSchema } from './order'
import { dayField, optionalName, textField } from './text-field'
import { channelSchema } from './touchpoint'

/** What a customer said, with its origin. A card of a verbatim lane points to it and may quote a part. */
export const verbatimSchema = z.strictObject({
  type: z.literal('verbatim'),
  id: idSchema('verbatim'),
  order: orderSchema,
  text: textField,
  source: optionalName,
  saidOn: dayField,
  score: z.number().nullable().default(null),
  personaId: idSchema('persona').nullable().default(null),
  channel: channelSchema.nullable().default(null),
  stepId: idSchema('step').nullable().default(null),
  batch: optionalName
})
export type Verbatim = z.infer<typeof verbatimSchema>
