import type { Card } from './card'
import type { Document } from './document'
import type { Emotion } from './emotion'
import { grouping } from './grouping'
import type { Id } from './id'
import type { JourneyMap } from './map'
import { compareByOrder } from './order'
import type { Persona } from './persona'
import type { Step } from './step'
import { mapsOf, personasOf, teamsOf, touchpointsOf, verbatimsOf } from './structure'
import type { Team } from './team'
import type { Touchpoint } from './touchpoint'
import type { Verbatim } from './verbatim'

/** What all maps of a project share: each is one record, wherever it is named. */
export const catalogueKinds = ['persona', 'touchpoint', 'team'] as const
export type CatalogueKind = (typeof catalogueKinds)[number]
export type CatalogueEntry = Persona | Touchpoint | Team

export function isCatalogueId(id: string): id is Id<CatalogueKind> {
  return /^(persona|touchpoint|team)_/.test(id)
}

export function catalogueOf(document: Document, kind: CatalogueKind): readonly CatalogueEntry[] {
  if (kind === 'persona') return personasOf(document)
  return kind === 'touchpoint' ? touchpointsOf(document) : teamsOf(document)
}

/** Whoever refers to an entry, by kind. A persona's feelings are counted, since they go when it goes. */
export type Uses = {
  readonly maps: readonly JourneyMap[]
  readonly cards: readonly Card[]
  readonly steps: readonly Step[]
  readonly touchpoints: readonly Touchpoint[]
  readonly verbatims: readonly Verbatim[]
  readonly emotions: readonly Emotion[]
}

export type UseKind = keyof Uses
export const useKinds: readonly UseKind[] = ['maps', 'steps', 'cards', 'touchpoints', 'verbatims', 'emotions']

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
const cardsOfTouchpoint = grouping<Card>((card) => card.touchpointId, byId)
const cardsOfTeam = grouping<Card>((card) => card.teamId, byId)
const cardsOfPersona = grouping<Card>((card) => card.personaId, byId)
const stepsOfTeam = grouping<Step>((step) => step.teamId, byId)
const touchpointsOfTeam = grouping<Touchpoint>((touchpoint) => touchpoint.teamId, compareByOrder)
const emotionsOfPersona = grouping<Emotion>((emotion) => emotion.personaId, byId)

const nothing: Uses = { maps: [], cards: [], steps: [], touchpoints: [], verbatims: [], emotions: [] }

export function usesOf(document: Document, entry: CatalogueEntry): Uses {
  switch (entry.type) {
    case 'persona':
      return {
        ...nothing,
        maps: mapsOf(document).filter(({ personaIds }) => personaIds.includes(entry.id)),
        cards: cardsOfPersona(document.card, entry.id),
        verbatims: verbatimsOf(document).filter(({ personaId }) => personaId === entry.id),
        emotions: emotionsOfPersona(document.emotion, entry.id)
      }
    case 'touchpoint':
      return { ...nothing, cards: cardsOfTouchpoint(document.card, entry.id) }
    case 'team':
      return {
        ...nothing,
        cards: cardsOfTeam(document.card, entry.id),
        steps: stepsOfTeam(document.step, entry.id),
        touchpoints: touchpointsOfTeam(document.touchpoint, entry.id)
      }
  }
}

export function countUses(uses: Uses): number {
  return useKinds.reduce((sum, kind) => sum + uses[kind].length, 0)
}
