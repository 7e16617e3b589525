import { z } from 'zod'
import { idSchema } from './id'
import { instantField, nameField, textField } from './text-field'

/** A thread hangs on a card or a step; replies point to its first comment. */
export const commentSchema = z.strictObject({
  type: z.literal('comment'),
  id: idSchema('comment'),
  mapId: idSchema('map'),
  cardId: idSchema('card').nullable().default(null),
  stepId: idSchema('step').nullable().default(null),
  threadId: idSchema('comment').nullable().default(null),
  author: nameField,
  at: instantField,
  text: textField,
  resolved: z.boolean().default(false)
})
export type Comment = z.infer<typeof commentSchema>
