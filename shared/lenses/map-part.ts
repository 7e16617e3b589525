import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { LensId } from '../model/lens-id'
import { lanesOf, stepsOf } from '../model/structure'
import { curveRow, type MapPart } from './lens'

/** A phase as a part names it: by its steps, or by itself where it has none. */
export function columnsOfPhase(document: Document, phaseId: Id<'phase'>): readonly string[] {
  const steps = stepsOf(document, phaseId)
  return steps.length > 0 ? steps.map(({ id }) => id) : [phaseId]
}

/** Every row of a lens from top to bottom, as a part names them. */
export function rowsOfLens(document: Document, mapId: Id<'map'>, lens: LensId): readonly string[] {
  const lanes = lanesOf(document, mapId, lens).map(({ id }) => id)
  return lens === 'experience' ? [curveRow, ...lanes] : lanes
}

export function mapPart(columns: readonly string[], rows: readonly string[]): MapPart {
  return { columns: new Set(columns), rows: new Set(rows) }
}
