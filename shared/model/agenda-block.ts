import { z } from 'zod'
import { idSchema } from './id'
import { orderSchema } from './order'
import { nameField, optionalText } from './text-field'

export const agendaBlockSchema = z.strictObject({
  type: z.literal('agendaBlock'),
  id: idSchema('agendaBlock'),
  order: orderSchema,
  day: z.int().min(1).max(5).default(1),
  kind: z.enum([
    'frame',
    'personas',
    'map',
    'emotions',
    'pains',
    'vote',
    'ideate',
    'prioritise',
    'plan',
    'pause',
    'free'
  ]),
  title: nameField,
  minutes: z.int().min(1).max(600),
  materials: optionalText,
  notes: optionalText
})
export type AgendaBlock = z.infer<typeof agendaBlockSchema>
