import { isAnswered, unanswered } from './answered'
import { cardsOfMap } from './cards-at'
import type { MapCheck } from './finding'

/** The pack ranks it as unanswered too: an opportunity that merely stands beside it is offered to be linked. */
export const painOpportunity: MapCheck = {
  id: 'painOpportunity',
  severity: 'question',
  find: (document, map) =>
    cardsOfMap(document, map, 'pain').flatMap((card) =>
      isAnswered(document, card) ? [] : [unanswered(document, card)]
    )
}
