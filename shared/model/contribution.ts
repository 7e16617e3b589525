import { z } from 'zod'
import { cardKinds } from './card'
import { idSchema } from './id'
import { instantField, optionalName, textField } from './text-field'

/** A note sent by a participant, before the facilitator files it as a card. */
export const contributionSchema = z.strictObject({
  type: z.literal('contribution'),
  id: idSchema('contribution'),
  workshopSessionId: idSchema('workshopSession'),
  at: instantField,
  author: optionalName,
  table: optionalName,
  kind: z.enum(cardKinds),
  text: textField,
  stepId: idSchema('step').nullable().default(null),
  cardId: idSchema('card').nullable().default(null)
})
export type Contribution = z.infer<typeof contributionSchema>
