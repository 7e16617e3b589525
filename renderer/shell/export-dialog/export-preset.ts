import { z } from 'zod'
import { exportOptionsSchema } from '../../../shared/ipc/contract'
import { lensIds } from '../../../shared/model/lens-id'
import { parseJson } from '../../editor/parse-json'
import type { ExportChoice } from './export-choice'

/** What a preset keeps: how a deliverable is dressed and cut, for whichever map and persona comes. */
type Kept = Omit<ExportChoice, 'mapIds' | 'filtered' | 'picture'>

const {
  format,
  page,
  orientation,
  tiles,
  byPhase,
  locale,
  scale,
  pixels,
  background,
  legend,
  personas,
  confidence
} = exportOptionsSchema.shape

/** Field by field: what an older version did not know, or a later one has, leaves the rest of the preset standing. */
const presetSchema = z.object({
  format: format.optional().catch(undefined),
  pdfLenses: z.array(z.enum(lensIds)).optional().catch(undefined),
  pictureLens: z.enum(lensIds).optional().catch(undefined),
  page: page.optional().catch(undefined),
  orientation: orientation.optional().catch(undefined),
  tiles: tiles.optional().catch(undefined),
  byPhase: byPhase.optional().catch(undefined),
  locale: locale.optional().catch(undefined),
  scale: scale.optional().catch(undefined),
  pixels: pixels.optional().catch(undefined),
  background: background.optional().catch(undefined),
  legend: legend.optional().catch(undefined),
  personas: personas.optional().catch(undefined),
  confidence: confidence.optional().catch(undefined)
})

export function presetContent(choice: ExportChoice): string {
  const { mapIds: _maps, filtered: _filtered, picture: _picture, ...kept } = choice
  return JSON.stringify(kept)
}

/** What a preset changes; nothing where its text can not be read at all. */
export function presetChange(content: string): Partial<Kept> {
  const parsed = presetSchema.safeParse(parseJson(content))
  if (!parsed.success) return {}
  return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
}
