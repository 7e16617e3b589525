const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const strong = /[\p{L}\u200E\u200F]/u

/** Whether lines read from the right: by the first letter that has a direction, as browsers do for `dir="auto"`. */
export function readsRightToLeft(lines: readonly string[]): boolean {
  if (!lines.some((line) => rightToLeft.test(line))) return false
  const [first = ''] = strong.exec(lines.join(' ')) ?? []
  return rightToLeft.test(first)
}
