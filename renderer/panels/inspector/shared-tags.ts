import type { Card } from '../../../shared/model/card'

/** The tags that every one of the cards has. */
export function sharedTags(cards: readonly Pick<Card, 'tags'>[]): readonly string[] {
  const [first, ...rest] = cards
  return first ? first.tags.filter((tag) => rest.every(({ tags }) => tags.includes(tag))) : []
}

/** What changed of the tags all cards share changes on the card; those that are its own stay. */
export function retagged(
  own: readonly string[],
  before: readonly string[],
  after: readonly string[]
): string[] {
  const kept = own.filter((tag) => after.includes(tag) || !before.includes(tag))
  return [...kept, ...after.filter((tag) => !kept.includes(tag))]
}
