import { z } from 'zod'
import { idSchema } from './id'
import { instantField, nameField } from './text-field'

/** One participant's dots on one card, kept anonymous behind a random device name. */
export const ballotSchema = z.strictObject({
  type: z.literal('ballot'),
  id: idSchema('ballot'),
  workshopSessionId: idSchema('workshopSession'),
  voteRoundId: idSchema('voteRound'),
  cardId: idSchema('card'),
  device: nameField,
  at: instantField,
  count: z.int().min(0).max(100)
})
export type Ballot = z.infer<typeof ballotSchema>
