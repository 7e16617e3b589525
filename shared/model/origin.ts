import type { Document } from './document'
import type { JourneyMap } from './map'

/** What a map was derived from. */
export type Origin =
  | { readonly kind: 'none' }
  /** The as-is was deleted since. */
  | { readonly kind: 'lost' }
  /** Only a file made by hand says this: the map descends from itself. */
  | { readonly kind: 'circular' }
  | { readonly kind: 'map'; readonly map: JourneyMap }

export function originOf(document: Document, map: JourneyMap): Origin {
  if (map.derivedFrom === null) return { kind: 'none' }
  const origin = document.map.get(map.derivedFrom)
  if (!origin) return { kind: 'lost' }
  return descendsFrom(document, origin, map) ? { kind: 'circular' } : { kind: 'map', map: origin }
}

/** Ends in a loop further up too, to which the map itself does not belong. */
function descendsFrom(document: Document, map: JourneyMap, ancestor: JourneyMap): boolean {
  const seen = new Set<string>()
  for (
    let at: JourneyMap | undefined = map;
    at && !seen.has(at.id);
    at = document.map.get(at.derivedFrom ?? '')
  ) {
    if (at.id === ancestor.id) return true
    seen.add(at.id)
  }
  return false
}
