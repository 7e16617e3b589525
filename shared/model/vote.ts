import { z } from 'zod'
import { idSchema } from './id'
import { optionalName } from './text-field'

/** Dots a table (or one person) put on a card in a round. */
export const voteSchema = z.strictObject({
  type: z.literal('vote'),
  id: idSchema('vote'),
  voteRoundId: idSchema('voteRound'),
  cardId: idSchema('card'),
  table: optionalName,
  count: z.int().min(0).max(1_000)
})
export type Vote = z.infer<typeof voteSchema>
