import { Refusal } from './parsed'

export const delimiters = [',', ';', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

/** `line` is where the row starts; a quoted cell may run over several lines. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }

/**
 * RFC 4180, with a quote inside an unquoted cell taken as text (12" screen). By hand, since the types of csv-parse
 * bring Node's into this layer and its browser build a Buffer of 100 KB; tests compare the two.
 */
export function* csvRows(text: string, delimiter: Delimiter): Generator<CsvRow> {
  const plainCell = new RegExp(`[^\\r\\n${delimiter}]*`, 'y')
  let at = 0
  let line = 1

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  const quotedCell = (): string => {
    const opened = line
    const parts: string[] = []
    at += 1
    for (;;) {
      const end = text.indexOf('"', at)
      if (end < 0) throw new Refusal('csv.unclosedQuote', { line: opened })
      parts.push(text.slice(at, end))
      at = end + 1
      if (text[at] !== '"') break
      parts.push('"')
      at += 1
    }
    const cell = parts.join('')
    line += cell.match(lineBreaks)?.length ?? 0
    if (match(plainCell).trim() !== '') throw new Refusal('csv.strayQuote', { line })
    return cell
  }

  while (at < text.length) {
    const start = line
    const cells: string[] = []
    for (;;) {
      cells.push(text[at] === '"' ? quotedCell() : match(plainCell))
      if (text[at] !== delimiter) break
      at += 1
    }
    match(lineBreak)
    line += 1
    yield { line: start, cells }
  }
}

const lineBreaks = /\r\n|\r|\n/g
const lineBreak = /\r\n|\r|\n/y
