import { z } from 'zod'
import { idSchema } from './id'
import { instantField, nameField, textField } from './text-field'

/** A thread hangs on a card or a step, never both; replies point to its first comment and hang where it does. */
export const commentSchema = z
  .strictObject({
    type: z.literal('comment'),
    id: idSchema('comment'),
    mapId: idSchema('map'),
    cardId: idSchema('card').nullable().default(null),
    stepId: idSchema('step').nullable().default(null),
    threadId: idSchema('comment').nullable().default(null),
    author: nameField,
    at: instantField,
    text: textField,
    /** Of the first comment alone: a thread is open or resolved as a whole. */
    resolved: z.boolean().default(false)
  })
  .refine((comment) => (comment.cardId === null) !== (comment.stepId === null), {
    message: 'card-or-step',
    path: ['cardId']
  })
export type Comment = z.infer<typeof commentSchema>
