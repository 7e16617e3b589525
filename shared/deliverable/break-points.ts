import type { Card } from '../model/card'
import type { Connection } from '../model/connection'
import type { Document } from '../model/document'
import type { JourneyMap } from '../model/map'
import { type Place, placeOf, placesOf } from '../model/place'
import { connectionsOf } from '../model/structure'
import type { RankedPain } from './pains'

/** Where the journey breaks: a note says so, or a connection of the blueprint does. */
export type BreakPoint =
  | { readonly kind: 'card'; readonly card: Card; readonly place: Place }
  | {
      readonly kind: 'connection'
      readonly connection: Connection
      readonly from: Card
      readonly to: Card
      readonly place: Place
    }

/** The notes first, in the order of the pains; then the connections as the map is read. */
export function breakPointsOf(
  document: Document,
  map: JourneyMap,
  pains: readonly RankedPain[]
): readonly BreakPoint[] {
  const places = placesOf(document, map.id)
  const rank = new Map([...places.keys()].map((id, index) => [id, index]))
  const cards = pains.flatMap(({ card, place }): BreakPoint[] =>
    card.kind === 'breakPoint' ? [{ kind: 'card', card, place }] : []
  )
  const connections = connectionsOf(document, map.id).flatMap((connection): BreakPoint[] => {
    if (!connection.failPoint) return []
    const from = document.card.get(connection.fromCardId)
    const to = document.card.get(connection.toCardId)
    const place = to && placeOf(places, to)
    return from && to && place ? [{ kind: 'connection', connection, from, to, place }] : []
  })
  const rankOf = ({ place }: BreakPoint): number => rank.get(place.step?.id ?? place.phase.id) ?? 0
  return [...cards, ...connections.sort((a, b) => rankOf(a) - rankOf(b))]
}
