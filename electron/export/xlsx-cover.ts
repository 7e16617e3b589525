import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { withinCell } from '../../shared/formats/cell-limit'
import type { Table } from '../../shared/formats/table'
import { translate } from '../../shared/i18n/translate'
import type { Document } from '../../shared/model/document'
import type { Locale } from '../../shared/model/project'
import { brandOf, projectOf } from '../../shared/model/structure'
import { dateOf, dayFormats, storable } from './xlsx-cells'
import type { Dress } from './xlsx-dress'

/** A picture that any Excel shows. */
export type WorkbookLogo = {
  readonly bytes: Uint8Array
  readonly type: 'png' | 'jpeg'
  /** Its width by its height. */
  readonly aspect: number
}

export type CoverInfo = {
  readonly locale: Locale
  readonly createdAt: string
  readonly logo: WorkbookLogo | null
}

const logoHeight = 60
const widestLogo = 260

/** Whose the workbook is, which state of it, and what is in it: the first sheet of one that a client is given. */
export function coverSheet(
  document: Document,
  tables: readonly Table[],
  dress: Dress,
  { locale, createdAt, logo }: CoverInfo
): WriteSheet {
  const project = projectOf(document)
  const brand = brandOf(document)
  const t = (key: Parameters<typeof translate>[1]): string => translate(locale, key)
  const day = brand?.datedOn ?? createdAt.slice(0, 10)
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  const rows: CellValue[][] = [[]]
  const add = (values: readonly CellValue[], ...styles: readonly CellStyle[]): void => {
    values.forEach((_value, column) => {
      const style = styles[column]
      if (style) cells.set(`${rows.length},${column + 1}`, { style })
    })
    rows.push([null, ...values])
  }
  const words = (text: string): string => storable(withinCell(text, locale))
  const title: CellStyle = { font: { ...dress.font, size: 22, bold: true, color: { rgb: dress.title } } }
  const ruled: CellStyle = { border: { bottom: { style: 'medium', color: { rgb: dress.rule } } } }
  const label: CellStyle = { ...dress.body, font: { ...dress.font, bold: true } }
  add([words(project?.name ?? '')], title)
  add([words(project?.clientName ?? '')], { font: { ...dress.font, size: 13 } })
  if (brand?.footer) add([words(brand.footer)], { font: dress.font })
  add(['', ''], ruled, ruled)
  rows.push([])
  const facts: readonly (readonly [string, CellValue, CellStyle])[] = [
    [t('workbook.cover.version'), words(brand?.versionLabel ?? ''), dress.body],
    [
      t('workbook.cover.date'),
      dateOf(day) ?? day,
      { ...dress.body, alignment: { vertical: 'top', horizontal: 'left' }, numFmt: dayFormats[locale] }
    ],
    [t('workbook.cover.note'), words(brand?.confidentialityNote ?? ''), dress.body]
  ]
  for (const [name, value, style] of facts) if (value !== '') add([name, value], label, style)
  rows.push([])
  add([t('workbook.cover.contents'), t('workbook.cover.rows')], dress.header, dress.header)
  for (const { name, rows: of } of tables) {
    const at = `${rows.length},1`
    add([name, of.length], dress.body, { ...dress.body, alignment: { horizontal: 'left' } })
    cells.set(at, {
      ...cells.get(at),
      hyperlink: { target: '', location: `'${name.replaceAll("'", "''")}'!A1` }
    })
  }
  const width = logo ? Math.min(widestLogo, logoHeight * logo.aspect) : 0
  const name = words(project?.clientName || project?.name || '')
  return {
    name: t('workbook.cover'),
    columns: [{ width: 3 }, { width: 34 }, { width: 70 }],
    rows,
    cells,
    rowDefs: new Map([
      [0, { height: logo ? 64 : 12 }],
      [1, { height: 32 }]
    ]),
    ...(logo
      ? {
          images: [
            {
              data: logo.bytes,
              type: logo.type,
              anchor: { from: { row: 0, col: 1 } },
              width: Math.round(width),
              height: Math.round(width / logo.aspect),
              altText: translate(locale, 'lens.sheet.logo', { name })
            }
          ]
        }
      : {}),
    view: { showGridLines: false, tabColor: { rgb: dress.rule } },
    pageSetup: { orientation: 'portrait', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: dress.printed
  }
}
