import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { LensId } from '../model/lens-id'
import { lanesOf, phasesOf, stepsOf } from '../model/structure'
import { curveRow, type MapPart } from './lens'

/** A page of a deliverable before it is laid out: a lens of a map, or of one of its phases. */
export type ExportPage = {
  readonly mapId: Id<'map'>
  readonly lens: LensId
  readonly phaseId: Id<'phase'> | null
}

/** Map by map and lens by lens, each whole or phase by phase; a map without phases is a page of its own either way. */
export function exportPages(
  document: Document,
  mapIds: readonly Id<'map'>[],
  lenses: readonly LensId[],
  byPhase: boolean
): ExportPage[] {
  return mapIds.flatMap((mapId) => {
    const phases = byPhase ? phasesOf(document, mapId).map(({ id }) => id) : []
    return lenses.flatMap((lens) =>
      (phases.length > 0 ? phases : [null]).map((phaseId) => ({ mapId, lens, phaseId }))
    )
  })
}

/** What of its map a page shows: all rows of one phase, or null for the whole. */
export function partOf(document: Document, { mapId, lens, phaseId }: ExportPage): MapPart | null {
  if (phaseId === null) return null
  const steps = stepsOf(document, phaseId).map(({ id }) => id)
  const rows = lanesOf(document, mapId, lens).map(({ id }) => id)
  return { columns: new Set(steps.length > 0 ? steps : [phaseId]), rows: new Set([curveRow, ...rows]) }
}
