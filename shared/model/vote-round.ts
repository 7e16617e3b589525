import { z } from 'zod'
import { cardKinds } from './card'
import { idSchema } from './id'
import { orderSchema } from './order'
import { nameField } from './text-field'

export const voteRoundSchema = z.strictObject({
  type: z.literal('voteRound'),
  id: idSchema('voteRound'),
  mapId: idSchema('map'),
  order: orderSchema,
  name: nameField,
  points: z.int().min(1).max(100),
  per: z.enum(['person', 'table']),
  cardKinds: z.array(z.enum(cardKinds)).default([]),
  state: z.enum(['open', 'closed', 'revealed']).default('open')
})
export type VoteRound = z.infer<typeof voteRoundSchema>
