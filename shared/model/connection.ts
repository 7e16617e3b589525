import { z } from 'zod'
import { idSchema } from './id'
import { derivedFrom } from './lineage'
import { optionalName, optionalText } from './text-field'

export const connectionDirectionSchema = z.enum(['oneWay', 'mutual'])
export type ConnectionDirection = z.infer<typeof connectionDirectionSchema>

export const connectionSchema = z.strictObject({
  type: z.literal('connection'),
  id: idSchema('connection'),
  mapId: idSchema('map'),
  fromCardId: idSchema('card'),
  toCardId: idSchema('card'),
  direction: connectionDirectionSchema.default('oneWay'),
  label: optionalName,
  /** How long the customer waits here, as text with its unit ("6 j"); empty is no wait. */
  wait: optionalName,
  failPoint: z.boolean().default(false),
  failReason: optionalText,
  derivedFrom: derivedFrom('connection')
})
export type Connection = z.infer<typeof connectionSchema>
