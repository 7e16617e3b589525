import type { Document } from '../model/document'
import type { Step } from '../model/step'
import type { Channel } from '../model/touchpoint'
import { cardsAt } from './cards-at'

/** The channels a step is met on, as far as its touchpoints say. */
export function channelsOf(document: Document, step: Step): ReadonlySet<Channel> {
  return new Set(
    cardsAt(document, step, 'touchpoint').flatMap(
      ({ touchpointId }) => document.touchpoint.get(touchpointId ?? '')?.channel ?? []
    )
  )
}
