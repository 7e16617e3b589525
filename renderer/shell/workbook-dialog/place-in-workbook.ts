import type { Translate } from '../../editor/messages'

type Place = { readonly sheet: string; readonly row: number | null; readonly column: string | null }

/** Where in the workbook something stands, in words. */
export function placeInWorkbook(t: Translate, { sheet, row, column }: Place): string {
  if (row === null) return sheet
  return column === null ? t('workbook.at', { sheet, row }) : t('workbook.at.column', { sheet, row, column })
}
