const spelled: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // The end of a word gives the other form by itself.
  ς: 'σ'
}

const beyondAscii = /[^\x00-\x7F]/

/**
 * Apart from the spaces, the same whether it is given a text whole or sign by sign. Most texts need nothing more once
 * their accents are off: ten thousand are read when a search begins.
 */
function simple(text: string): string {
  if (!beyondAscii.test(text)) return text.replaceAll('`', "'").toLowerCase()
  const plain = text
    .replace(/[\u2018\u2019\u02BC`\u00B4]/g, "'")
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
  if (!beyondAscii.test(plain)) return plain
  return plain
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00AB\u00BB\u201C-\u201F]/g, '"')
    .replace(/[œæßøłđıς]/g, (sign) => spelled[sign] ?? sign)
}

/** What is alike to a reader is alike here: case, accents, apostrophes, quotes, dashes, kinds of space, signs that are not seen. */
export function folded(text: string): string {
  return simple(text).replace(/\s+/g, ' ').trim()
}

/** A text folded but not trimmed, and for each of its characters where it came from in the text, the end of it last. */
export function foldedWithOrigins(text: string): {
  readonly words: string
  readonly origins: readonly number[]
} {
  let words = ''
  const origins: number[] = []
  let at = 0
  for (const sign of text) {
    for (const character of simple(sign)) {
      const isSpace = /\s/.test(character)
      if (isSpace && words.endsWith(' ')) continue
      words += isSpace ? ' ' : character
      for (let unit = 0; unit < character.length; unit += 1) origins.push(at)
    }
    at += sign.length
  }
  origins.push(text.length)
  return { words, origins }
}

export type Span = { readonly from: number; readonly to: number }

/** Where words that are folded already stand in a text, each place once. */
export function placesOf(wanted: string, text: string): readonly Span[] {
  if (wanted === '') return []
  const { words, origins } = foldedWithOrigins(text)
  const places: Span[] = []
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + wanted.length)) {
    const from = origins[at] ?? 0
    const last = origins[at + wanted.length - 1] ?? from
    // To the next sign: an accent written as a sign of its own belongs to its letter, and a ligature stays whole.
    let next = at + wanted.length
    while ((origins[next] ?? text.length) <= last && last < text.length) next += 1
    places.push({ from, to: origins[next] ?? text.length })
  }
  return places
}
