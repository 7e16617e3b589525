import { z } from 'zod'
import { idSchema } from './id'
import { laneKinds } from './lane-kind'
import { derivedFrom } from './lineage'
import { orderSchema } from './order'
import { optionalName, optionalText, tagsField, textField } from './text-field'

/** Every lane kind has its card; a pain lane also takes break points, an opportunity lane ideas. */
export const cardKinds = [...laneKinds, 'breakPoint', 'idea'] as const
export type CardKind = (typeof cardKinds)[number]

export const confidenceSchema = z.enum(['assumed', 'heard', 'measured'])
export type Confidence = z.infer<typeof confidenceSchema>

export const sentimentSchema = z.enum(['negative', 'neutral', 'positive'])
export type Sentiment = z.infer<typeof sentimentSchema>

const oneToThree = z.int().min(1).max(3).nullable().default(null)
const zeroToTen = z.number().min(0).max(10).nullable().default(null)

/** A note in a cell. It hangs on a step or on a phase, never both; `order` sorts within the cell. */
export const cardSchema = z
  .strictObject({
    type: z.literal('card'),
    id: idSchema('card'),
    mapId: idSchema('map'),
    laneId: idSchema('lane'),
    stepId: idSchema('step').nullable().default(null),
    phaseId: idSchema('phase').nullable().default(null),
    order: orderSchema,
    kind: z.enum(cardKinds),
    text: textField,
    note: optionalText,
    severity: oneToThree,
    /** How often the pain occurs: 1 seldom, 2 often, 3 nearly always. */
    frequency: oneToThree,
    impact: zeroToTen,
    effort: zeroToTen,
    sentiment: sentimentSchema.nullable().default(null),
    touchpointId: idSchema('touchpoint').nullable().default(null),
    teamId: idSchema('team').nullable().default(null),
    owner: optionalName,
    /** How often an activity is held, in the team's words. */
    cadence: optionalName,
    tags: tagsField,
    link: optionalText,
    source: optionalName,
    confidence: confidenceSchema.default('assumed'),
    imageAssetId: idSchema('asset').nullable().default(null),
    verbatimId: idSchema('verbatim').nullable().default(null),
    /** The pain an opportunity answers, or the opportunity an idea belongs to. */
    parentCardId: idSchema('card').nullable().default(null),
    derivedFrom: derivedFrom('card'),
    /** Whose experience it tells, on a map of several personas; null is everyone's. */
    personaId: idSchema('persona').nullable().default(null)
  })
  .refine((card) => (card.stepId === null) !== (card.phaseId === null), {
    message: 'step-or-phase',
    path: ['stepId']
  })
export type Card = z.infer<typeof cardSchema>
