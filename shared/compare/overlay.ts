import type { Document } from '../model/document'
import type { Comparison } from './comparison'
import type { ComparedType, Difference } from './difference'

/** What a drawing marks, by the id of what is drawn: of the to-be, or of the as-is where that alone has it. */
export type Marks = ReadonlyMap<string, Difference>

export type Overlay = {
  /** The to-be with all that it lost laid back into it, each where it was. Drawn, never stored. */
  readonly document: Document
  readonly marks: Marks
}

const known = new WeakMap<Comparison, Overlay>()

export function overlayOf(document: Document, comparison: Comparison): Overlay {
  let overlay = known.get(comparison)
  if (!overlay) {
    overlay = layOver(document, comparison)
    known.set(comparison, overlay)
  }
  return overlay
}

function layOver(document: Document, { toBe, pairs, differences }: Comparison): Overlay {
  const mapId = toBe.id
  /** What continues it in the to-be, else itself: a card of a removed step stands in the step's own place. */
  const at = <I extends string | null>(id: I): I => (id === null ? id : ((pairs.toBeOf(id) ?? id) as I))
  const gone = <T extends ComparedType>(type: T) => pairs.of(type).removed
  // A phase shows one milestone: the one that it has now stands before the one it had.
  const ended = new Set<string>(
    [...document.milestone.values()].flatMap((one) => (one.mapId === mapId ? one.phaseId : []))
  )
  return {
    marks: new Map(differences.map((each) => [each.kind === 'removed' ? each.asIs.id : each.toBe.id, each])),
    document: {
      ...document,
      phase: document.phase.with(gone('phase').map((phase) => [phase.id, { ...phase, mapId }])),
      milestone: document.milestone.with(
        gone('milestone').flatMap((one) => {
          const phaseId = at(one.phaseId)
          return ended.has(phaseId) ? [] : [[one.id, { ...one, mapId, phaseId }] as const]
        })
      ),
      step: document.step.with(
        gone('step').map((step) => [step.id, { ...step, mapId, phaseId: at(step.phaseId) }])
      ),
      lane: document.lane.with(gone('lane').map((lane) => [lane.id, { ...lane, mapId }])),
      card: document.card.with(
        gone('card').map((card) => [
          card.id,
          {
            ...card,
            mapId,
            laneId: at(card.laneId),
            stepId: at(card.stepId),
            phaseId: at(card.phaseId)
          }
        ])
      )
    }
  }
}
