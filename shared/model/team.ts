import { z } from 'zod'
import { idSchema } from './id'
import { orderSchema } from './order'
import { nameField, optionalName } from './text-field'

/** Colour and mark go together so that a team is told apart in greyscale print. */
export const teamStyleSchema = z.enum(['square', 'disc', 'triangle', 'diamond', 'hollowSquare'])
export type TeamStyle = z.infer<typeof teamStyleSchema>

export const teamSchema = z.strictObject({
  type: z.literal('team'),
  id: idSchema('team'),
  order: orderSchema,
  name: nameField,
  style: teamStyleSchema,
  /** Two letters beside the mark once the five styles are used up. */
  code: optionalName
})
export type Team = z.infer<typeof teamSchema>
