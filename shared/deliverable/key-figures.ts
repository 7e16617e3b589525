import type { CardKind } from '../model/card'
import type { Document } from '../model/document'
import type { JourneyMap } from '../model/map'
import { phasesOf, stepsOfMap } from '../model/structure'
import { cardsOnMap } from './cards-on-map'

export type KeyFigures = {
  readonly phases: number
  readonly steps: number
  readonly momentsOfTruth: number
  readonly cards: number
  /** Different ones, however often they are met. */
  readonly touchpoints: number
  readonly pains: number
  readonly breakPoints: number
  readonly delights: number
  readonly opportunities: number
  /** Pains and break points that no opportunity answers. */
  readonly unanswered: number
  /** Cards that were heard from customers or measured, not assumed. */
  readonly evidenced: number
}

export function keyFigures(document: Document, map: JourneyMap): KeyFigures {
  const cards = cardsOnMap(document, map).map(({ card }) => card)
  const steps = stepsOfMap(document, map.id)
  const count = (kind: CardKind): number => cards.filter((card) => card.kind === kind).length
  const touchpoints = new Set(cards.flatMap(({ touchpointId }) => touchpointId ?? []))
  const answered = new Set(
    cards.flatMap(({ kind, parentCardId }) => (kind === 'opportunity' && parentCardId) || [])
  )
  return {
    phases: phasesOf(document, map.id).length,
    steps: steps.length,
    momentsOfTruth: steps.filter(({ momentOfTruth }) => momentOfTruth).length,
    cards: cards.length,
    touchpoints: touchpoints.size,
    pains: count('pain'),
    breakPoints: count('breakPoint'),
    delights: count('delight'),
    opportunities: count('opportunity'),
    unanswered: cards.filter(
      ({ id, kind }) => (kind === 'pain' || kind === 'breakPoint') && !answered.has(id)
    ).length,
    evidenced: cards.filter(({ confidence }) => confidence !== 'assumed').length
  }
}
