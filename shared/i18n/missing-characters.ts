import type { MessageKey, Params } from './translate'

/** A page of Chinese has hundreds of them: enough to know which text is meant, and how many more. */
const mostNamed = 40

/** What an export says of the characters its fonts do not draw. */
export function missingCharacters(characters: readonly string[]): {
  readonly key: MessageKey
  readonly params: Params
} {
  const named = characters.slice(0, mostNamed).join(' ')
  const others = characters.length - mostNamed
  return others > 0
    ? { key: 'export.missing.more', params: { characters: named, count: others } }
    : { key: 'export.missing', params: { characters: named } }
}
