import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import { type LensId, lensIds } from '../../../shared/model/lens-id'
import { mapsOf, phasesOf, stepsOfMap } from '../../../shared/model/structure'

/** What a presentation shows. By ids, so that an edit made meanwhile moves it nowhere. */
export type PresentationPlace = {
  readonly mapId: Id<'map'>
  readonly lens: LensId
  /** null is the whole map. */
  readonly phaseId: Id<'phase'> | null
  /** The step spoken about, lit among the others. */
  readonly stepId: Id<'step'> | null
}

export function wholeMap({ mapId, lens }: Pick<PresentationPlace, 'mapId' | 'lens'>): PresentationPlace {
  return { mapId, lens, phaseId: null, stepId: null }
}

export function samePlaceShown(a: PresentationPlace, b: PresentationPlace): boolean {
  return a.mapId === b.mapId && a.lens === b.lens && a.phaseId === b.phaseId && a.stepId === b.stepId
}

export type PresentationMove =
  | { readonly kind: 'stop'; readonly by: 1 | -1 }
  | { readonly kind: 'end'; readonly at: 'first' | 'last' }
  /** The same phase and step told from another side. */
  | { readonly kind: 'lens'; readonly lens: LensId }
  | { readonly kind: 'nextLens'; readonly by: 1 | -1 }
  | { readonly kind: 'light'; readonly by: 1 | -1 }

export function moved(
  document: Document,
  place: PresentationPlace,
  move: PresentationMove
): PresentationPlace {
  switch (move.kind) {
    case 'stop':
      return movedBy(document, place, move.by)
    case 'end':
      return wayOf(document, place.mapId).at(move.at === 'first' ? 0 : -1) ?? place
    case 'lens':
      return { ...place, lens: move.lens }
    case 'nextLens':
      return { ...place, lens: lensIds[lensIds.indexOf(place.lens) + move.by] ?? place.lens }
    case 'light':
      return litBy(document, place, move.by)
  }
}

/** The way through a map: every lens as a whole, then phase by phase. */
function wayOf(document: Document, mapId: Id<'map'>): readonly PresentationPlace[] {
  const phases = [null, ...phasesOf(document, mapId).map(({ id }) => id)]
  return lensIds.flatMap((lens) => phases.map((phaseId) => ({ mapId, lens, phaseId, stepId: null })))
}

/** One stop further or back, through the lenses; the ends hold. */
function movedBy(document: Document, place: PresentationPlace, by: 1 | -1): PresentationPlace {
  const way = wayOf(document, place.mapId)
  const at = way.findIndex(({ lens, phaseId }) => lens === place.lens && phaseId === place.phaseId)
  return way[at + by] ?? place
}

/** Lights the next step, or the first one of what is shown; a phase gives way to the next with its last step. */
function litBy(document: Document, place: PresentationPlace, by: 1 | -1): PresentationPlace {
  const steps = stepsOfMap(document, place.mapId)
  const at = steps.findIndex(({ id }) => id === place.stepId)
  const shown = steps.filter(({ phaseId }) => place.phaseId === null || phaseId === place.phaseId)
  const next = at < 0 ? shown.at(by === 1 ? 0 : -1) : steps[at + by]
  if (!next) return place
  return { ...place, stepId: next.id, phaseId: place.phaseId && next.phaseId }
}

/** Lights a step, or lets go of the one that is lit. */
export function litAt(document: Document, place: PresentationPlace, stepId: Id<'step'>): PresentationPlace {
  if (place.stepId === stepId) return { ...place, stepId: null }
  const phaseId = document.step.get(stepId)?.phaseId ?? null
  return { ...place, stepId, phaseId: place.phaseId && phaseId }
}

/** The place as the document still has it: what was deleted since gives way to what held it. */
export function settled(document: Document, place: PresentationPlace): PresentationPlace {
  const map = document.map.get(place.mapId)
  if (!map) {
    const first = mapsOf(document)[0]
    return first ? wholeMap({ mapId: first.id, lens: place.lens }) : place
  }
  const step = document.step.get(place.stepId ?? '')
  const stepId = step?.mapId === map.id ? step.id : null
  // A step that was moved to another phase takes the presentation along.
  const phase = document.phase.get((place.phaseId && stepId ? step?.phaseId : place.phaseId) ?? '')
  const phaseId = phase?.mapId === map.id ? phase.id : null
  return stepId === place.stepId && phaseId === place.phaseId ? place : { ...place, stepId, phaseId }
}

/** Which of how many phases; 0 for the whole map. */
export function countOf(document: Document, place: PresentationPlace): { at: number; of: number } {
  const phases = phasesOf(document, place.mapId)
  return { at: phases.findIndex(({ id }) => id === place.phaseId) + 1, of: phases.length }
}
