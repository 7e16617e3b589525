import { z } from 'zod'
import { idSchema } from './id'
import { instantField, nameField } from './text-field'

export const workshopSessionSchema = z.strictObject({
  type: z.literal('workshopSession'),
  id: idSchema('workshopSession'),
  mapId: idSchema('map'),
  name: nameField,
  openedAt: instantField,
  closedAt: instantField.nullable().default(null)
})
export type WorkshopSession = z.infer<typeof workshopSessionSchema>
