import type { Document } from './document'
import type { Id } from './id'
import type { Persona } from './persona'

/** As many curves as can be told apart in one drawing. */
export const curvesShown = 4

/** The personas whose curves a map draws, in the map's order. */
export function personasOfMap(document: Document, mapId: Id<'map'>): readonly Persona[] {
  const ids = document.map.get(mapId)?.personaIds ?? []
  return ids.flatMap((id) => document.persona.get(id) ?? []).slice(0, curvesShown)
}

/** The persona in front of the others: the one asked for where the map shows it, else the map's first. */
export function frontPersona(
  document: Document,
  mapId: Id<'map'>,
  wanted: Id<'persona'> | null
): Persona | undefined {
  const personas = personasOfMap(document, mapId)
  return personas.find(({ id }) => id === wanted) ?? personas[0]
}
