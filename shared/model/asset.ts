import { z } from 'zod'
import { idSchema } from './id'
import { optionalName } from './text-field'

/** An image or font. Its bytes are stored apart under their hash, so a patch stays small. */
export const assetSchema = z.strictObject({
  type: z.literal('asset'),
  id: idSchema('asset'),
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml', 'font/ttf', 'font/otf']),
  byteLength: z.int().min(1),
  /** Pixels; 0 where the kind has none. */
  width: z.int().min(0).default(0),
  height: z.int().min(0).default(0),
  name: optionalName
})
export type Asset = z.infer<typeof assetSchema>
