import { z } from 'zod'
import { idSchema } from './id'
import { dayField, optionalName, optionalText } from './text-field'

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/)

/** The client's dress for exports; at most one per project. */
export const brandSchema = z.strictObject({
  type: z.literal('brand'),
  id: idSchema('brand'),
  logoAssetId: idSchema('asset').nullable().default(null),
  fontAssetId: idSchema('asset').nullable().default(null),
  /** Draws what is semi-bold and bold; without one the font above draws every weight. */
  boldFontAssetId: idSchema('asset').nullable().default(null),
  primaryColour: colour.nullable().default(null),
  secondaryColour: colour.nullable().default(null),
  confidentialityNote: optionalText,
  footer: optionalName,
  /** As the deliverable names its own state: « 1.3 ». */
  versionLabel: optionalName,
  /** null dates a deliverable by the day it is made. */
  datedOn: dayField
})
export type Brand = z.infer<typeof brandSchema>
