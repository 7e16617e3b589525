import { z } from 'zod'
import { idSchema } from './id'
import { orderSchema } from './order'
import { nameField, textField } from './text-field'

/**
 * Three kinds of remembered choices, each a name and JSON text whose shape its own feature checks when it reads it:
 * a stale preset must never keep a project from opening.
 */
const savedOptions = { order: orderSchema, name: nameField, content: textField }

export const importMappingSchema = z.strictObject({
  type: z.literal('importMapping'),
  id: idSchema('importMapping'),
  ...savedOptions
})
export const exportPresetSchema = z.strictObject({
  type: z.literal('exportPreset'),
  id: idSchema('exportPreset'),
  ...savedOptions
})
export const templateSchema = z.strictObject({
  type: z.literal('template'),
  id: idSchema('template'),
  ...savedOptions
})
export type ImportMapping = z.infer<typeof importMappingSchema>
export type ExportPreset = z.infer<typeof exportPresetSchema>
export type Template = z.infer<typeof templateSchema>
