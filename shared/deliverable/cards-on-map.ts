import { cardsInOrder } from '../formats/reading-order'
import type { Card } from '../model/card'
import type { Document } from '../model/document'
import type { JourneyMap } from '../model/map'
import { type Place, placeOf, placesOf } from '../model/place'

export type PlacedCard = { readonly card: Card; readonly place: Place }

/** Every card of a map, as the room reads it, with where it stands. */
export function cardsOnMap(document: Document, map: JourneyMap): readonly PlacedCard[] {
  const places = placesOf(document, map.id)
  return cardsInOrder(document, [map]).flatMap((card) => {
    const place = placeOf(places, card)
    return place ? [{ card, place }] : []
  })
}
