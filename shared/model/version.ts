import { z } from 'zod'
import { idSchema } from './id'
import { instantField, nameField, optionalName } from './text-field'

/** A name given to a revision of the change log. */
export const versionSchema = z.strictObject({
  type: z.literal('version'),
  id: idSchema('version'),
  revision: z.int().min(0),
  name: nameField,
  at: instantField,
  author: optionalName
})
export type Version = z.infer<typeof versionSchema>
