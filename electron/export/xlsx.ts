import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { withinCell } from '../../shared/formats/cell-limit'
import { projectTables } from '../../shared/formats/project-tables'
import type { Cell, Table, TableColumn } from '../../shared/formats/table'
import { idHeader, originSheetName, originVersion } from '../../shared/formats/workbook'
import type { Locale } from '../../shared/i18n/translate'
import type { Document } from '../../shared/model/document'
import { brandOf, projectOf } from '../../shared/model/structure'
import { repack } from './repack'
import { dateOf, dayFormats, storable } from './xlsx-cells'
import { type CoverInfo, coverSheet } from './xlsx-cover'
import { type Dress, type DressInfo, dressOf } from './xlsx-dress'

type WorkbookInfo = DressInfo &
  CoverInfo & {
    /** Of the project when it was read: what is changed in the file is compared with that state. */
    readonly revision: number
  }

/** All of a project as a workbook: a sheet for each kind of record, each row's id in a hidden column. */
export async function projectToXlsx(document: Document, info: WorkbookInfo): Promise<Uint8Array> {
  const project = projectOf(document)
  const created = new Date(info.createdAt)
  const dress = dressOf(document, info)
  const tables = projectTables(document, info.locale)
  // What is only worked with begins with the notes; what is handed over says whose it is.
  const cover = brandOf(document) ? [coverSheet(document, tables, dress, info)] : []
  const sheets = [...cover, ...tables.map((table) => sheetOf(table, info.locale, dress))]
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
 * Without any height LibreOffice draws the lines of a text over the next row. And it ties a picture to two corners of
 * cells, which would stretch a logo: to one, the size that it also writes is the one that counts.
 */
function mended(part: string, xml: string): string {
  if (part === 'docProps/app.xml') return xml.replace('>hucre<', '>Parcours<')
  if (part.startsWith('xl/drawings/')) return unstretched(xml)
  return part.startsWith('xl/worksheets/') ? xml.replaceAll(' customHeight="1"', '') : xml
}

/** Of the one picture there is. */
function unstretched(drawing: string): string {
  const size = /<a:(ext [^>]*)>/.exec(drawing)?.[1]
  if (!size) return drawing
  return drawing
    .replace(/<xdr:to>.*?<\/xdr:to>/, `<xdr:${size}>`)
    .replaceAll('xdr:twoCellAnchor', 'xdr:oneCellAnchor')
}

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
    headerFooter: dress.printed
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
function originSheet(
  projectId: string,
  { revision, locale }: Pick<WorkbookInfo, 'revision' | 'locale'>
): WriteSheet {
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

function columnLetters(count: number): string {
  const letter = String.fromCharCode(65 + ((count - 1) % 26))
  return count > 26 ? columnLetters(Math.floor((count - 1) / 26)) + letter : letter
}
