import { withoutGuard } from '../csv-guard'
import { csvRows, type Delimiter, delimiters } from '../csv-rows'
import { decodeTolerantly } from '../decode'
import { type ParseFailure, Refusal } from '../parsed'
import type { Cell } from '../table'
import type { WorkbookSheet } from '../workbook'

export type CsvSheetRead =
  | { readonly ok: true; readonly sheet: WorkbookSheet }
  | { readonly ok: false; readonly failure: ParseFailure }

/** Rows as a spreadsheet would number them, whoever wrote the file: any of the separators, UTF-8 or Windows-1252. */
export function csvSheet(bytes: Uint8Array, rowLimit = Number.POSITIVE_INFINITY): CsvSheetRead {
  try {
    const whole = decodeTolerantly(bytes)
    const hint = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i.exec(whole)
    const text = hint ? whole.slice(hint[0].length) : whole
    const delimiter = hint ? (hint[1] as Delimiter) : delimiterOf(text)
    const rows: Cell[][] = hint ? [[]] : []
    for (const { cells } of csvRows(text, delimiter)) {
      if (rows.length >= rowLimit) break
      rows.push(cells.map((cell) => (cell.trim() === '' ? null : withoutGuard(cell))))
    }
    return { ok: true, sheet: { name: '', rows } }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, failure: error.failure }
    throw error
  }
}

const looked = 60

/** The separator under which most rows have the same number of cells, and most of them. */
function delimiterOf(text: string): Delimiter {
  const scores = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }))
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

function scoreOf(text: string, delimiter: Delimiter): number {
  const widths = new Map<number, number>()
  let count = 0
  try {
    for (const { cells } of csvRows(text, delimiter)) {
      if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
      count += 1
      if (count === looked) break
    }
  } catch (error) {
    // Quotes that make no sense under one separator may under another; the one chosen is read in earnest afterwards.
    if (!(error instanceof Refusal)) throw error
    return 0
  }
  const [width = 0, alike = 0] = [...widths].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])
  return alike * Math.min(width, 12)
}
