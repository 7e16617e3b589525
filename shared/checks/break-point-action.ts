import type { Connection } from '../model/connection'
import type { Document } from '../model/document'
import { cardsOfStep, connectionsOf } from '../model/structure'
import { isAnswered, unanswered } from './answered'
import { cardsOfMap } from './cards-at'
import type { Found, MapCheck } from './finding'

/** Where the customer may leave: a note says so, or a connection that fails with no opportunity at either of its ends. */
export const breakPointAction: MapCheck = {
  id: 'breakPointAction',
  severity: 'error',
  find: (document, map) => [
    ...cardsOfMap(document, map, 'breakPoint').flatMap((card) =>
      isAnswered(document, card) ? [] : [unanswered(document, card)]
    ),
    ...connectionsOf(document, map.id).flatMap((connection) => failing(document, connection))
  ]
}

function failing(document: Document, connection: Connection): readonly Found[] {
  if (!connection.failPoint) return []
  const ends = [connection.fromCardId, connection.toCardId].flatMap((id) => document.card.get(id) ?? [])
  const isTakenUp = ends.some(({ stepId }) =>
    stepId === null ? false : cardsOfStep(document, stepId).some(({ kind }) => kind === 'opportunity')
  )
  if (isTakenUp) return []
  const name = connection.label || ends.map(({ text }) => text).join(' → ')
  return [{ recordId: connection.id, params: { name } }]
}
