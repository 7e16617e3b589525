import { locales, translate } from '../i18n/translate'
import { folded } from './folded'
import { type Cell, cellText } from './table'
import { definitions, type TableDefinition } from './table-definitions'
import { idHeader, type WorkbookSheet } from './workbook'

/** A row as somebody brought it back; its cells in the order of the table's columns, undefined for one that is not there. */
export type BroughtRow = {
  readonly number: number
  /** Empty for a row that was added. */
  readonly id: string
  readonly cells: readonly (Cell | undefined)[]
}

export type BroughtSheet = {
  readonly name: string
  readonly definition: TableDefinition
  readonly rows: readonly BroughtRow[]
  /** Headers of columns with something in them that no table of ours has. */
  readonly strange: readonly string[]
}

/** The sheets of a workbook that tell of records, whatever they are called now; those that somebody added are left out. */
export function broughtSheets(sheets: readonly WorkbookSheet[]): BroughtSheet[] {
  return sheets.flatMap((sheet) => {
    const [headers = [], ...rows] = sheet.rows
    const names = headers.map((header) => folded(cellText(header)))
    const idAt = names.indexOf(idHeader)
    const definition = idAt < 0 ? undefined : definitionOf(sheet, idAt)
    return definition ? [brought(sheet.name, definition, headers, idAt, rows)] : []
  })
}

/** By what its ids say; a sheet without any by its name. */
function definitionOf({ name, rows }: WorkbookSheet, idAt: number): TableDefinition | undefined {
  const types = rows.slice(1).map((row) => cellText(row[idAt] ?? null).split('_', 1)[0])
  return (
    definitions.find(({ type }) => types.includes(type)) ??
    definitions.find(({ sheet }) => locales.some((locale) => translate(locale, sheet) === name))
  )
}

function brought(
  name: string,
  definition: TableDefinition,
  headers: readonly Cell[],
  idAt: number,
  rows: readonly (readonly Cell[])[]
): BroughtSheet {
  const names = headers.map((header) => folded(cellText(header)))
  const places = definition.columns.map((column) => {
    const words = locales.map((locale) => folded(translate(locale, `table.column.${column.name}`)))
    return names.findIndex((header) => words.includes(header))
  })
  const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cellText(cell).trim() === ''
  const known = new Set([idAt, ...places])
  const strange = names.flatMap((header, at) =>
    header !== '' && !known.has(at) && rows.some((row) => !isEmpty(row[at]))
      ? [cellText(headers[at] ?? null)]
      : []
  )
  const seen = new Set<string>()
  return {
    name,
    definition,
    strange,
    rows: rows.flatMap((row, index): BroughtRow[] => {
      if (row.every((cell, at) => at === idAt || isEmpty(cell)) && isEmpty(row[idAt])) return []
      const id = cellText(row[idAt] ?? null).trim()
      // A row is added by copying one, and its hidden id goes along.
      const isCopy = seen.has(id)
      seen.add(id)
      const cells = places.map((at) => (at < 0 ? undefined : (row[at] ?? null)))
      // The first row of a sheet is its headers, and people count from 1.
      return [{ number: index + 2, id: isCopy ? '' : id, cells }]
    })
  }
}
