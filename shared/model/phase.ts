import { z } from 'zod'
import { idSchema } from './id'
import { derivedFrom } from './lineage'
import { orderSchema } from './order'
import { nameField, optionalText } from './text-field'

export const phaseSchema = z.strictObject({
  type: z.literal('phase'),
  id: idSchema('phase'),
  mapId: idSchema('map'),
  order: orderSchema,
  name: nameField,
  goal: optionalText,
  success: optionalText,
  derivedFrom: derivedFrom('phase')
})
export type Phase = z.infer<typeof phaseSchema>
