import type { Document } from '../model/document'
import type { LensId } from '../model/lens-id'
import type { JourneyMap } from '../model/map'
import { type PackSection, packSections } from '../model/pack-section'
import type { Persona } from '../model/persona'
import { phasesOf } from '../model/structure'
import { cardsOnMap } from './cards-on-map'
import { engagementRegister, scopeRegister, shortlistRegister } from './framing-register'
import { indicatorRegister, milestoneRegister, opportunityRegister, painRegister } from './registers'
import { mapSummary } from './summary'

/** Personas of the maps, each once, in the order in which the maps name them. */
export function personasOfMaps(document: Document, maps: readonly JourneyMap[]): readonly Persona[] {
  const ids = new Set(maps.flatMap(({ personaIds }) => personaIds))
  return [...ids].flatMap((id) => document.persona.get(id) ?? [])
}

/** Sections that have something to say; the others leave a pack by themselves. */
export function filledSections(
  document: Document,
  maps: readonly JourneyMap[],
  lenses: readonly LensId[]
): ReadonlySet<PackSection> {
  const source = { document, locale: 'fr' } as const
  const some = (tells: (map: JourneyMap) => unknown): boolean => maps.some((map) => Boolean(tells(map)))
  const isFilled: Readonly<Record<PackSection, () => boolean>> = {
    cover: () => maps.length > 0,
    contents: () => maps.length > 0,
    framing: () =>
      maps.length > 0 &&
      (engagementRegister(source) !== null ||
        shortlistRegister(source) !== null ||
        some((map) => scopeRegister(source, map))),
    summary: () => some((map) => isTold(document, map)),
    personas: () => personasOfMaps(document, maps).length > 0,
    maps: () => lenses.length > 0 && some((map) => isDrawn(document, map)),
    milestones: () => some((map) => milestoneRegister(source, map) ?? indicatorRegister(source, map)),
    register: () => some((map) => painRegister(source, map) ?? opportunityRegister(source, map)),
    cards: () => some((map) => cardsOnMap(document, map).length > 0)
  }
  return new Set(packSections.filter((section) => isFilled[section]()))
}

/** Whether there is anything to see on a map. */
export function isDrawn(document: Document, map: JourneyMap): boolean {
  return phasesOf(document, map.id).length > 0
}

/** Whether there is anything to sum up of a map. */
export function isTold(document: Document, map: JourneyMap): boolean {
  const { figures, curves } = mapSummary(document, map)
  return figures.cards > 0 || curves.length > 0
}
