/** Line and column of an offset, both from 1. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

const space = /[ \t\n\r]*/y
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// A string is walked piece by piece: one expression over a whole text of megabytes overflows the matcher's stack.
const stringPiece = /[^"\\\u0000-\u001f]{1,4096}|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y

/**
 * Where a text stops being JSON, or null where it is JSON. `JSON.parse` decides; this only finds the place, which its
 * message gives in some engine versions and for some faults but not for others.
 */
export function jsonFaultOffset(text: string): number | null {
  let at = 0
  const eat = (token: RegExp): boolean => {
    token.lastIndex = at
    if (!token.test(text)) return false
    at = token.lastIndex
    return true
  }
  const eatString = (): boolean => {
    if (text[at] !== '"') return false
    at += 1
    while (eat(stringPiece));
    if (text[at] !== '"') return false
    at += 1
    return true
  }
  const eatKey = (): boolean => {
    if (!eatString()) return false
    eat(space)
    if (text[at] !== ':') return false
    at += 1
    eat(space)
    return true
  }

  const closers: ('}' | ']')[] = []
  eat(space)
  for (;;) {
    const opened = text[at]
    if (opened === '{' || opened === '[') {
      at += 1
      eat(space)
      closers.push(opened === '{' ? '}' : ']')
      if (text[at] !== closers.at(-1)) {
        if (opened === '{' && !eatKey()) return at
        continue
      }
    } else if (!eatString() && !eat(scalar)) return at
    // A value has ended, or an empty list is about to: close what closes, then expect the next one.
    for (;;) {
      eat(space)
      const closer = closers.at(-1)
      if (closer === undefined) return at === text.length ? null : at
      if (text[at] === closer) {
        closers.pop()
        at += 1
        continue
      }
      if (text[at] !== ',') return at
      at += 1
      eat(space)
      if (closer === '}' && !eatKey()) return at
      break
    }
  }
}
