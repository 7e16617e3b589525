import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { withinCell } from '../../shared/formats/cell-limit'
import { projectTables } from '../../shared/formats/project-tables'
import type { Cell, Table, TableColumn } from '../../shared/formats/table'
import { idHeader, originSheetName, originVersion } from '../../shared/formats/workbook'
import type { Locale } from '../../shared/i18n/translate'
import { paletteOf, tintsOf } from '../../shared/lenses/tints'
import type { Brand } from '../../shared/model/brand'
import type { Document } from '../../shared/model/document'
import { brandOf, projectOf } from '../../shared/model/structure'
import { repack } from './repack'

type WorkbookInfo = {
  readonly locale: Locale
  /** Of the project when it was read: what is changed in the file is compared with that state. */
  readonly revision: number
  readonly createdAt: string
  /** The client's, by name; null for Office's own. */
  readonly fontFamily: string | null
}

/** All of a project as a workbook: a sheet for each kind of record, each row's id in a hidden column. */
export async function projectToXlsx(document: Document, info: WorkbookInfo): Promise<Uint8Array> {
  const project = projectOf(document)
  const created = new Date(info.createdAt)
  const dress = dressOf(brandOf(document), info.fontFamily)
  const sheets = projectTables(document, info.locale).map((table) => sheetOf(table, info.locale, dress))
  const written = await writeXlsx({
    sheets: [...sheets, originSheet(project?.id ?? '', info)],
    properties: {
      title: storable(project?.name ?? ''),
      creator: storable(project?.clientName ?? ''),
      created,
      modified: created
    },
    defaultFont: dress.font
  })
  return repack(written, mended)
}

/**
 * The library marks every height as chosen by hand, and a row would then no longer grow with what is typed into it.
 * Without any height LibreOffice draws the lines of a text over the next row.
 */
function mended(part: string, xml: string): string {
  if (part === 'docProps/app.xml') return xml.replace('>hucre<', '>Parcours<')
  return part.startsWith('xl/worksheets/') ? xml.replaceAll(' customHeight="1"', '') : xml
}

/** As each language writes a day in figures. */
const dayFormats: Readonly<Record<Locale, string>> = { fr: 'dd/mm/yyyy', en: 'yyyy-mm-dd' }

/** How a workbook is dressed: the client's font, their colour on the headers, their note on what is printed. */
type Dress = {
  readonly font: { readonly name: string; readonly size: number }
  readonly header: CellStyle
  readonly body: CellStyle
  readonly number: CellStyle
  readonly footer: string
}

function dressOf(brand: Brand | undefined, fontFamily: string | null): Dress {
  const font = { name: fontFamily ?? 'Calibri', size: 11 }
  const body: CellStyle = { font, alignment: { vertical: 'top', wrapText: true } }
  const { navy, onNavy } = paletteOf({ tints: tintsOf(brand) })
  const note = (brand?.confidentialityNote ?? '').replace(/\s+/g, ' ').slice(0, noteLimit).toWellFormed()
  return {
    font,
    body,
    // Away from the text of the next column.
    number: { ...body, alignment: { vertical: 'top', horizontal: 'center' } },
    header: {
      font: { ...font, bold: true, color: { rgb: onNavy.slice(1) } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: navy.slice(1) } },
      alignment: { vertical: 'center', wrapText: true }
    },
    footer: `${note === '' ? '' : `&L${note.replaceAll('&', '&&')}`}&R&P / &N`
  }
}

/** A footer takes 255 characters; the note is said whole in the deliverables that are pages. */
const noteLimit = 100

function sheetOf({ name, columns, rows }: Table, locale: Locale, dress: Dress): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  const headers = [idHeader, ...columns.map(({ header }) => header)]
  for (const column of headers.keys()) cells.set(`0,${column}`, { style: dress.header })
  const values = rows.map(({ id, cells: of }, rowIndex) => {
    const row: CellValue[] = [id]
    for (const cell of of) {
      const value = cellValue(cell, locale)
      const place = `${rowIndex + 1},${row.length}`
      if (value instanceof Date) cells.set(place, { style: { ...dress.number, numFmt: dayFormats[locale] } })
      else if (typeof value === 'number') cells.set(place, { style: dress.number })
      // The library takes these ten words for errors of a formula; as a run of rich text they stay words.
      else if (typeof value === 'string' && errorWords.test(value))
        cells.set(place, { style: dress.body, richText: [{ text: value }] })
      row.push(value)
    }
    return row
  })
  return {
    name,
    columns: [
      { hidden: true, width: idWidth },
      ...columns.map(({ width }) => ({ width, style: dress.body }))
    ],
    rows: [headers, ...values],
    cells,
    rowDefs: new Map(
      [headerHeight, ...rows.map(({ cells: of }) => heightOf(of, columns))].map((height, row) => [
        row,
        { height }
      ])
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnLetters(headers.length)}${rows.length + 1}` },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a3',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1'
    },
    headerFooter: { oddFooter: dress.footer }
  }
}

const idWidth = 24
const headerHeight = 32
const lineHeight = 15
/** The highest row there is. */
const heightLimit = 409

/** For the longest of its texts, as near as counting characters comes; a program that lays out text has the last word. */
function heightOf(cells: readonly Cell[], columns: readonly TableColumn[]): number {
  const lines = cells.map((cell, index) => {
    if (typeof cell !== 'string') return 1
    const room = columns[index]?.width ?? 1
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0)
  })
  return Math.min(heightLimit, lineHeight * Math.max(1, ...lines))
}

/** Where the file comes from, so that it can be read back: a hidden sheet outlives programs that drop properties. */
function originSheet(projectId: string, { revision, locale }: WorkbookInfo): WriteSheet {
  return {
    name: originSheetName,
    hidden: true,
    columns: [{ width: 16 }, { width: 30 }],
    rows: [
      ['format', 'parcours'],
      ['version', originVersion],
      ['projectId', projectId],
      ['revision', revision],
      ['locale', locale]
    ]
  }
}

const errorWords = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/

function cellValue(cell: Cell, locale: Locale): CellValue {
  if (cell === null || typeof cell === 'number') return cell
  if (typeof cell === 'string') return storable(withinCell(cell, locale))
  return dateOf(cell.day) ?? cell.day
}

/** Null where spreadsheets have no such date: they begin with March 1900, after a leap day that never was. */
function dateOf(day: string): Date | null {
  const date = new Date(`${day}T00:00:00.000Z`)
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  return isDay && day >= '1900-03-01' ? date : null
}

/**
 * In a workbook `_x0041_` stands for the character of that number, so one that somebody wrote has its own first sign
 * written so. The library does it for control characters and forgets these two, for which XML has no place either.
 */
function storable(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\uFFFE\uFFFF]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`)
}

function columnLetters(count: number): string {
  const letter = String.fromCharCode(65 + ((count - 1) % 26))
  return count > 26 ? columnLetters(Math.floor((count - 1) / 26)) + letter : letter
}
