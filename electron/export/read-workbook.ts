import { readXlsx } from 'hucre/xlsx'
import type { Cell } from '../../shared/formats/table'
import type { WorkbookSheet } from '../../shared/formats/workbook'

/** The cells of a workbook. Runs in the utility process: what unpacks a file that somebody sent may take it down. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const { sheets } = await readXlsx(bytes)
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellOf)) }))
}

function cellOf(value: string | number | boolean | Date | null | undefined): Cell {
  if (value === null || value === undefined || value === '') return null
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) }
  }
  return typeof value === 'boolean' ? String(value) : value
}
