import { cardsOfMap } from './cards-at'
import type { MapCheck } from './finding'
import { hasOwner, ownerless } from './owner'

/** The team of a step answers for what is measured there; at a phase or at a step of no team, somebody must. */
export const indicatorOwner: MapCheck = {
  id: 'indicatorOwner',
  severity: 'question',
  find: (document, map) =>
    cardsOfMap(document, map, 'metric').flatMap((card) =>
      hasOwner(card) || document.step.get(card.stepId ?? '')?.teamId ? [] : [ownerless(document, card)]
    )
}
