import { type CardKind, cardKinds } from '../../model/card'

const fields = [
  'ignore',
  'note',
  'phase',
  'step',
  'lane',
  'text',
  'severity',
  'frequency',
  'impact',
  'effort',
  'sentiment',
  'touchpoint',
  'channel',
  'team',
  'persona',
  'owner',
  'cadence',
  'tags',
  'link',
  'source',
  'confidence',
  'emotion',
  'emotionWord',
  'description',
  'duration'
] as const
export type FieldTarget = (typeof fields)[number]

/** What a column of somebody else's sheet is: a field, or the notes of one kind. */
export type Target = FieldTarget | `card.${CardKind}`

/** Columns that say something of the row; in the order they are offered in. */
export const fieldTargets: readonly FieldTarget[] = fields
export const cardTargets: readonly `card.${CardKind}`[] = cardKinds.map((kind) => `card.${kind}` as const)

export function isTarget(word: unknown): word is Target {
  return [...fields, ...cardTargets].some((target) => target === word)
}

/** The kind of the notes a column holds; null for a column of another sort. */
export function cardKindOf(target: string | undefined): CardKind | null {
  return cardKinds.find((kind) => target === `card.${kind}`) ?? null
}

/** Several columns may be of these; any other is one column alone. */
export function isRepeatable(target: Target): boolean {
  return target === 'ignore' || target === 'note' || target === 'tags' || cardKindOf(target) !== null
}
