import { z } from 'zod'
import { confidenceSchema } from './card'
import { idSchema } from './id'
import { dayField, optionalName } from './text-field'

/** One value of a metric over a period. */
export const measureSchema = z.strictObject({
  type: z.literal('measure'),
  id: idSchema('measure'),
  metricId: idSchema('metric'),
  from: dayField,
  to: dayField,
  value: z.number(),
  /** Number of answers or events behind the value. */
  n: z.int().min(0).nullable().default(null),
  personaId: idSchema('persona').nullable().default(null),
  segment: optionalName,
  source: optionalName,
  /** The import this value came with, so that one undo or one correction takes them together. */
  batch: optionalName,
  confidence: confidenceSchema.default('measured')
})
export type Measure = z.infer<typeof measureSchema>
