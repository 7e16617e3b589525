import { expect } from 'vitest'
import type { Document } from '../../../shared/model/document'
import { laneKindRules } from '../../../shared/model/lane-kind'
import type { LensId } from '../../../shared/model/lens-id'
import { compareByOrder } from '../../../shared/model/order'

/** The document as a reader of the page would list it. */

function only<R>(rows: Iterable<R>, keep: (row: R) => boolean): R[] {
  return [...rows].filter(keep)
}

export const mapsOf = (document: Document) => [...document.map.values()].sort(compareByOrder)
export const phasesOf = (document: Document) => [...document.phase.values()].sort(compareByOrder)

export const stepsOfPhase = (document: Document, phaseId: string) =>
  only(document.step.values(), (step) => step.phaseId === phaseId).sort(compareByOrder)

export const emotionsOfStep = (document: Document, stepId: string) =>
  only(document.emotion.values(), (emotion) => emotion.stepId === stepId)

export const personasOf = (document: Document) =>
  [...document.persona.values()].sort(compareByOrder).map(({ name }) => name)

/** Names of free lanes, kinds of the others, top to bottom. */
export function lanesShown(document: Document, lens: LensId): string[] {
  return [...document.lane.values()]
    .flatMap((lane) => {
      const order = lane[`${lens}Order`]
      if (order !== null) expect(laneKindRules[lane.kind][lens]).not.toBeNull()
      return order === null
        ? []
        : [{ order, id: lane.id, label: lane.kind === 'free' ? lane.name : lane.kind }]
    })
    .sort(compareByOrder)
    .map(({ label }) => label)
}

/** Every note as "phase / step / lane: text", in reading order. */
export function notesOf(document: Document): string[] {
  return [...document.card.values()].sort(compareByOrder).map((card) => {
    const step = document.step.get(card.stepId ?? '')
    const phase = document.phase.get(step?.phaseId ?? card.phaseId ?? '')
    const lane = document.lane.get(card.laneId)
    return `${phase?.name} / ${step?.name ?? ''} / ${lane?.name || card.kind}: ${card.text}`
  })
}
