import { z } from 'zod'
import { idSchema } from './id'
import { dayField, nameField, optionalName, optionalText } from './text-field'

export const localeSchema = z.enum(['fr', 'en'])
export type Locale = z.infer<typeof localeSchema>

/** One per file: the engagement and its three framing questions. */
export const projectSchema = z.strictObject({
  type: z.literal('project'),
  id: idSchema('project'),
  name: nameField,
  clientName: optionalName,
  /** Language of default labels and deliverables, whatever the interface speaks. */
  language: localeSchema,
  whyMap: optionalText,
  whichJourneys: optionalText,
  whichAudience: optionalText,
  nextReviewOn: dayField
})
export type Project = z.infer<typeof projectSchema>
