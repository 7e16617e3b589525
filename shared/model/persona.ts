import { z } from 'zod'
import { idSchema } from './id'
import { orderSchema } from './order'
import { nameField, optionalName, optionalText } from './text-field'

/** Decides the agreement of feeling words in French (« Satisfaite », « Satisfait »). */
export const genderSchema = z.enum(['feminine', 'masculine', 'neutral'])
export type Gender = z.infer<typeof genderSchema>

export const personaSchema = z.strictObject({
  type: z.literal('persona'),
  id: idSchema('persona'),
  order: orderSchema,
  name: nameField,
  gender: genderSchema.default('neutral'),
  role: optionalName,
  segment: optionalName,
  description: optionalText,
  goals: optionalText,
  needs: optionalText,
  frustrations: optionalText,
  quote: optionalText,
  portraitAssetId: idSchema('asset').nullable().default(null)
})
export type Persona = z.infer<typeof personaSchema>
