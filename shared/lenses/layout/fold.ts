import { readsRightToLeft } from '../../text/direction'

/**
 * The most lines that are drawn: a text longer than a page would make its row taller than any window and every export
 * too small to read, a long name would cover the map with its header. Both are whole in their field, in the words for
 * screen readers and in the project file.
 */
export const mostLines = { text: 40, name: 6 } as const

const folds = new WeakMap<readonly string[], Map<string, readonly string[]>>()

/** Lines cut at a limit, the last one saying how many are not shown; the same call gives the same array. */
export function foldedLines(
  lines: readonly string[],
  most: number,
  locale: string,
  sign: (count: number) => string
): readonly string[] {
  if (lines.length <= most) return lines
  const key = `${locale} ${most}`
  let known = folds.get(lines)
  if (!known) {
    known = new Map()
    folds.set(lines, known)
  }
  const before = known.get(key)
  if (before) return before
  const shown = lines.slice(0, most - 1)
  const words = sign(lines.length - shown.length)
  // Among words that read from the right, ours still read their own way.
  const cut = [...shown, readsRightToLeft(shown) ? `\u2068${words}\u2069` : words]
  known.set(key, cut)
  return cut
}
