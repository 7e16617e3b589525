import { z } from 'zod'
import { idSchema } from './id'
import { nameField, optionalName, textField } from './text-field'

/** A finding of the review accepted with a reason. `recordId` may name any record, so it is not a foreign key. */
export const waiverSchema = z.strictObject({
  type: z.literal('waiver'),
  id: idSchema('waiver'),
  check: nameField,
  recordId: nameField,
  reason: textField,
  author: optionalName
})
export type Waiver = z.infer<typeof waiverSchema>
