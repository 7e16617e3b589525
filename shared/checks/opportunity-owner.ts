import { cardsOfMap } from './cards-at'
import type { MapCheck } from './finding'
import { hasOwner, ownerless } from './owner'

/** A person or a team that takes it further. */
export const opportunityOwner: MapCheck = {
  id: 'opportunityOwner',
  severity: 'question',
  find: (document, map) =>
    cardsOfMap(document, map, 'opportunity').flatMap((card) =>
      hasOwner(card) ? [] : [ownerless(document, card)]
    )
}
