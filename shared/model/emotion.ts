import { z } from 'zod'
import { idSchema } from './id'
import { derivedFrom } from './lineage'
import { optionalName, optionalText } from './text-field'

/** What a persona feels at a step; `personaId` null is the employees. One per step and persona. */
export const emotionSchema = z.strictObject({
  type: z.literal('emotion'),
  id: idSchema('emotion'),
  mapId: idSchema('map'),
  stepId: idSchema('step'),
  personaId: idSchema('persona').nullable(),
  /** -2 to +2, tenths. */
  score: z.number().min(-2).max(2),
  /** Empty: the scale's own word, agreed with the persona's gender. */
  word: optionalName,
  why: optionalText,
  quote: optionalText,
  quoteSource: optionalName,
  derivedFrom: derivedFrom('emotion')
})
export type Emotion = z.infer<typeof emotionSchema>
