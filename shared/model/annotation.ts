import { z } from 'zod'
import { idSchema } from './id'
import { lensIds } from './lens-id'
import { orderSchema } from './order'
import { textField } from './text-field'

/** A free note or text on the canvas of one lens, or a note waiting in the parking lot (no place yet). */
export const annotationSchema = z.strictObject({
  type: z.literal('annotation'),
  id: idSchema('annotation'),
  mapId: idSchema('map'),
  order: orderSchema,
  kind: z.enum(['note', 'text', 'parked']),
  text: textField,
  lens: z.enum(lensIds).nullable().default(null),
  /** Points from the left edge of the step's column and the top of the lane's row; from the sheet's body where there is no anchor. */
  x: z.number().nullable().default(null),
  y: z.number().nullable().default(null),
  width: z.number().min(40).max(2_000).nullable().default(null),
  laneId: idSchema('lane').nullable().default(null),
  stepId: idSchema('step').nullable().default(null)
})
export type Annotation = z.infer<typeof annotationSchema>
