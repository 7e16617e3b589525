import { placesOf, type Span } from '../../../shared/formats/folded'

/** On the sheet a line may end anywhere between two signs, with a space or without: spaces do not count there. */
export function drawnPlaces(wanted: string, text: string): readonly Span[] {
  let joined = ''
  const origins: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at)
    if (/\s/.test(unit)) continue
    joined += unit
    origins.push(at)
  }
  return placesOf(wanted, joined).map(({ from, to }) => ({
    from: origins[from] ?? 0,
    to: (origins[to - 1] ?? 0) + 1
  }))
}

/** For words that are folded already. */
export function withoutSpaces(words: string): string {
  return words.replaceAll(' ', '')
}
