import { z } from 'zod'
import { idSchema } from './id'
import { optionalName, optionalText } from './text-field'

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/)

/** The client's dress for exports; at most one per project. */
export const brandSchema = z.strictObject({
  type: z.literal('brand'),
  id: idSchema('brand'),
  logoAssetId: idSchema('asset').nullable().default(null),
  fontAssetId: idSchema('asset').nullable().default(null),
  primaryColour: colour.nullable().default(null),
  secondaryColour: colour.nullable().default(null),
  confidentialityNote: optionalText,
  footer: optionalName
})
export type Brand = z.infer<typeof brandSchema>
