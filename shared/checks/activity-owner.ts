import { cardsOfMap } from './cards-at'
import type { MapCheck } from './finding'
import { hasOwner, ownerless } from './owner'

/** A person or a team that holds it. */
export const activityOwner: MapCheck = {
  id: 'activityOwner',
  severity: 'question',
  find: (document, map) =>
    cardsOfMap(document, map, 'activity').flatMap((card) =>
      hasOwner(card) ? [] : [ownerless(document, card)]
    )
}
