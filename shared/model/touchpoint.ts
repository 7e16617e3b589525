import { z } from 'zod'
import { idSchema } from './id'
import { orderSchema } from './order'
import { nameField, optionalText } from './text-field'

export const channelSchema = z.enum([
  'website',
  'videoCall',
  'email',
  'signature',
  'document',
  'desktop',
  'mobile',
  'chat',
  'training',
  'helpCentre',
  'phone',
  'inPerson',
  'post',
  'social',
  'other'
])
export type Channel = z.infer<typeof channelSchema>

/** A place where customer and company meet, shared by all maps of the project. */
export const touchpointSchema = z.strictObject({
  type: z.literal('touchpoint'),
  id: idSchema('touchpoint'),
  order: orderSchema,
  name: nameField,
  channel: channelSchema.default('other'),
  description: optionalText,
  teamId: idSchema('team').nullable().default(null)
})
export type Touchpoint = z.infer<typeof touchpointSchema>
