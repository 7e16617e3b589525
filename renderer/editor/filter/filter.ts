import { type Card, cardKinds, confidenceSchema } from '../../../shared/model/card'
import { type Document, findRecord } from '../../../shared/model/document'

/** What cards are told apart by. Tags come last: they alone may be hundreds. */
export const facets = ['kinds', 'teams', 'confidences', 'personas', 'tags'] as const
export type Facet = (typeof facets)[number]

/** One of a facet's values is enough; every facet that has some must be met. None chosen asks nothing. */
export type Filter = Readonly<Record<Facet, readonly string[]>>

/** Chosen for the cards that have none: no team, no tag, no persona they tell of in particular. */
export const unset = ''

export function perFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    kinds: make('kinds'),
    teams: make('teams'),
    confidences: make('confidences'),
    personas: make('personas'),
    tags: make('tags')
  }
}

export const noFilter: Filter = perFacet(() => [])

/** `since` holds the cards made while it was on: what is written in a workshop does not step back at once. */
export type Sieve = { readonly filter: Filter; readonly since: ReadonlySet<string> }

export function isFiltering(filter: Filter): boolean {
  return facets.some((facet) => filter[facet].length > 0)
}

export function valuesOf(card: Card, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kinds':
      return [card.kind]
    case 'teams':
      return [card.teamId ?? unset]
    case 'tags':
      return card.tags.length > 0 ? card.tags : [unset]
    case 'confidences':
      return [card.confidence]
    case 'personas':
      return [card.personaId ?? unset]
  }
}

/** `except` leaves a facet out: its values are counted as if nothing were chosen in it. */
export function passes(filter: Filter, card: Card, except?: Facet): boolean {
  return facets.every((facet) => {
    const chosen = filter[facet]
    if (facet === except || chosen.length === 0) return true
    // What everyone lives, each of them lives.
    if (facet === 'personas' && card.personaId === null) return true
    return valuesOf(card, facet).some((value) => chosen.includes(value))
  })
}

/** Whether something drawn steps back: cards by what they are, feelings and curves by whose they are, connections with their cards. */
export function recedes(document: Document, sieve: Sieve, recordId: string | null): boolean {
  const { filter, since } = sieve
  const record = findRecord(document, recordId ?? '')
  switch (record?.type) {
    case 'card':
      return !since.has(record.id) && !passes(filter, record)
    case 'connection':
      return recedes(document, sieve, record.fromCardId) || recedes(document, sieve, record.toCardId)
    case 'emotion':
      return isOthers(filter, record.personaId)
    case 'persona':
      return isOthers(filter, record.id)
    default:
      return false
  }
}

function isOthers({ personas }: Filter, personaId: string | null): boolean {
  return personas.length > 0 && !personas.includes(personaId ?? unset)
}

/** A value chosen, or no longer. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const chosen = filter[facet]
  const left = chosen.filter((each) => each !== value)
  return { ...filter, [facet]: left.length < chosen.length ? left : [...chosen, value] }
}

/** Without what is not there any more: what nobody can see chosen must not hold anything back. The same where all is. */
export function known({ team, persona }: Pick<Document, 'team' | 'persona'>, filter: Filter): Filter {
  const kinds: readonly string[] = cardKinds
  const confidences: readonly string[] = confidenceSchema.options
  const left: Filter = {
    kinds: filter.kinds.filter((kind) => kinds.includes(kind)),
    teams: filter.teams.filter((id) => id === unset || team.has(id)),
    tags: filter.tags,
    confidences: filter.confidences.filter((each) => confidences.includes(each)),
    personas: filter.personas.filter((id) => id === unset || persona.has(id))
  }
  return facets.every((facet) => left[facet].length === filter[facet].length) ? filter : left
}
