import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { LensId } from '../model/lens-id'
import { phasesOf } from '../model/structure'
import type { MapPart } from './lens'
import { columnsOfPhase, mapPart, rowsOfLens } from './map-part'

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
  return mapPart(columnsOfPhase(document, phaseId), rowsOfLens(document, mapId, lens))
}
