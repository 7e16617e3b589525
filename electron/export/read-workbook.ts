import { readXlsx } from 'hucre/xlsx'
import { csvSheet } from '../../shared/formats/foreign/csv-sheet'
import { foreignColumnLimit, foreignRowLimit } from '../../shared/formats/foreign/foreign-table'
import type { Cell } from '../../shared/formats/table'
import { originOf, type WorkbookSheet } from '../../shared/formats/workbook'
import { ExportRefusal } from './export-job'

/** The cells of a workbook. Runs in the utility process: what unpacks a file that somebody sent may take it down. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const { sheets } = await readXlsx(bytes)
  const read = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellOf)) }))
  return originOf(read).ok ? read : read.map(within)
}

/** A table in text, as the one sheet of a workbook. */
export function readCsv(bytes: Uint8Array): WorkbookSheet[] {
  const read = csvSheet(bytes, rowsPassedOn)
  if (!read.ok) throw new ExportRefusal(read.failure.code, read.failure.params)
  return [within(read.sheet)]
}

/** One more than is taken, so that what takes them can tell that there are too many; empty rows stand between them. */
const rowsPassedOn = foreignRowLimit * 2

function within({ name, rows }: WorkbookSheet): WorkbookSheet {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== null))
  return {
    name,
    rows: rows.slice(0, Math.min(last + 1, rowsPassedOn)).map((row) => row.slice(0, foreignColumnLimit))
  }
}

function cellOf(value: string | number | boolean | Date | null | undefined): Cell {
  if (value === null || value === undefined || value === '') return null
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) }
  }
  return typeof value === 'boolean' ? String(value) : value
}
