import { z } from 'zod'
import { idSchema } from './id'
import { dayField, nameField, optionalText } from './text-field'

export const approvalSchema = z.strictObject({
  type: z.literal('approval'),
  id: idSchema('approval'),
  mapId: idSchema('map'),
  revision: z.int().min(0),
  teamId: idSchema('team').nullable().default(null),
  name: nameField,
  approvedOn: dayField,
  note: optionalText
})
export type Approval = z.infer<typeof approvalSchema>
