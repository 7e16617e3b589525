import { z } from 'zod'
import { idSchema } from './id'
import { laneKinds } from './lane-kind'
import { derivedFrom } from './lineage'
import { orderSchema } from './order'
import { optionalName } from './text-field'

/** A lane has its own place in each lens; null means not shown there. Its cards are the same in all of them. */
export const laneSchema = z.strictObject({
  type: z.literal('lane'),
  id: idSchema('lane'),
  mapId: idSchema('map'),
  kind: z.enum(laneKinds),
  /** Empty: the kind's own label, in the language of the reader. */
  name: optionalName,
  hint: optionalName,
  journeyOrder: orderSchema.nullable().default(null),
  experienceOrder: orderSchema.nullable().default(null),
  blueprintOrder: orderSchema.nullable().default(null),
  derivedFrom: derivedFrom('lane')
})
export type Lane = z.infer<typeof laneSchema>
