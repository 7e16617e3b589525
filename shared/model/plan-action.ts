import { z } from 'zod'
import { idSchema } from './id'
import { orderSchema } from './order'
import { dayField, nameField, optionalName, optionalText } from './text-field'

export const planStatusSchema = z.enum(['todo', 'doing', 'done', 'dropped'])

export const planActionSchema = z.strictObject({
  type: z.literal('planAction'),
  id: idSchema('planAction'),
  order: orderSchema,
  title: nameField,
  description: optionalText,
  owner: optionalName,
  teamId: idSchema('team').nullable().default(null),
  dueOn: dayField,
  status: planStatusSchema.default('todo'),
  impact: z.number().min(0).max(10).nullable().default(null),
  effort: z.number().min(0).max(10).nullable().default(null),
  cardIds: z.array(idSchema('card')).default([]),
  outcomeIds: z.array(idSchema('outcome')).default([])
})
export type PlanAction = z.infer<typeof planActionSchema>
