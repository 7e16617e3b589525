import { z } from 'zod'
import { exportOptionsSchema } from '../../../shared/ipc/contract'
import { type Id, idSchema } from '../../../shared/model/id'
import { lensIds } from '../../../shared/model/lens-id'
import { parseJson } from '../../editor/parse-json'
import type { ExportChoice } from './export-choice'

/** What a preset keeps: how a deliverable is dressed and cut, and of which maps. */
type Kept = Omit<ExportChoice, 'filtered' | 'picture'>

const {
  format,
  page,
  orientation,
  tiles,
  byPhase,
  sections,
  locale,
  scale,
  pixels,
  background,
  legend,
  personas,
  confidence,
  findings,
  notes,
  compared,
  room
} = exportOptionsSchema.shape

/** Field by field: what an older version did not know, or a later one has, leaves the rest of the preset standing. */
const presetSchema = z.object({
  mapIds: z.array(idSchema('map')).optional().catch(undefined),
  format: format.optional().catch(undefined),
  pdfLenses: z.array(z.enum(lensIds)).optional().catch(undefined),
  pictureLens: z.enum(lensIds).optional().catch(undefined),
  page: page.optional().catch(undefined),
  orientation: orientation.optional().catch(undefined),
  tiles: tiles.optional().catch(undefined),
  byPhase: byPhase.optional().catch(undefined),
  sections: sections.optional().catch(undefined),
  locale: locale.optional().catch(undefined),
  scale: scale.optional().catch(undefined),
  pixels: pixels.optional().catch(undefined),
  background: background.optional().catch(undefined),
  legend: legend.optional().catch(undefined),
  personas: personas.optional().catch(undefined),
  confidence: confidence.optional().catch(undefined),
  findings: findings.optional().catch(undefined),
  notes: notes.optional().catch(undefined),
  compared: compared.optional().catch(undefined),
  room: room.optional().catch(undefined)
})

/** Maps are kept where the map in view is not the only one: a preset of one map is for whichever is in view. */
export function presetContent(choice: ExportChoice, mapId: Id<'map'>): string {
  const { mapIds, filtered: _filtered, picture: _picture, ...kept } = choice
  const isOfOne = mapIds.length === 1 && mapIds[0] === mapId
  return JSON.stringify(isOfOne ? kept : { ...kept, mapIds })
}

/** What a preset changes, and how many of its maps are no longer there: then those that are, if any. */
export type PresetChange = { readonly change: Partial<Kept>; readonly lostMaps: number }

/** Nothing changes where its text can not be read at all. */
export function presetChange(content: string, maps: readonly Id<'map'>[]): PresetChange {
  const parsed = presetSchema.safeParse(parseJson(content))
  if (!parsed.success) return { change: {}, lostMaps: 0 }
  const { mapIds = [], ...rest } = parsed.data
  const known = mapIds.filter((id) => maps.includes(id))
  const kept = { ...rest, mapIds: known.length > 0 ? known : undefined }
  return {
    change: Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
    lostMaps: mapIds.length - known.length
  }
}

/** Whether a choice is what a preset would make of it. */
export function isAsKept(choice: ExportChoice, { change }: PresetChange): boolean {
  const changed = JSON.stringify({ ...choice, ...change })
  return Object.keys(change).length > 0 && changed === JSON.stringify(choice)
}
