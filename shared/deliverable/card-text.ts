import type { Card } from '../model/card'
import type { Document } from '../model/document'

/** What a card says: its own words, else those of what it stands for. */
export function cardText(document: Document, card: Card): string {
  if (card.text !== '') return card.text
  return (
    document.verbatim.get(card.verbatimId ?? '')?.text ??
    document.touchpoint.get(card.touchpointId ?? '')?.name ??
    ''
  )
}
