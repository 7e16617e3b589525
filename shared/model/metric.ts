import { z } from 'zod'
import { idSchema } from './id'
import { orderSchema } from './order'
import { nameField, optionalName } from './text-field'

export const directionSchema = z.enum(['up', 'down'])
export const metricScopeSchema = z.enum(['step', 'transition', 'touchpoint', 'phase', 'map'])
export const metricKindSchema = z.enum([
  'contacts',
  'delay',
  'conversion',
  'csat',
  'nps',
  'ces',
  'satisfaction',
  'abandonment',
  'repeats',
  'switchToNonDigital',
  'selfService',
  'churn',
  'cost',
  'custom'
])

/** What is measured and where; its values are measures. A transition goes from `stepId` to `toStepId`. */
export const metricSchema = z.strictObject({
  type: z.literal('metric'),
  id: idSchema('metric'),
  order: orderSchema,
  scope: metricScopeSchema,
  mapId: idSchema('map').nullable().default(null),
  phaseId: idSchema('phase').nullable().default(null),
  stepId: idSchema('step').nullable().default(null),
  toStepId: idSchema('step').nullable().default(null),
  touchpointId: idSchema('touchpoint').nullable().default(null),
  kind: metricKindSchema,
  name: nameField,
  unit: optionalName,
  direction: directionSchema,
  target: z.number().nullable().default(null),
  alert: z.number().nullable().default(null),
  owner: optionalName,
  teamId: idSchema('team').nullable().default(null),
  trackedIn: optionalName,
  cadence: optionalName,
  outcomeIds: z.array(idSchema('outcome')).default([])
})
export type Metric = z.infer<typeof metricSchema>
