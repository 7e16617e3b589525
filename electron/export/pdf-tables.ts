import type { Drawing, SceneItem } from '../../shared/lenses/scene'
import type { PdfDocument } from './pdf-draw'
import { readingOrder } from './pdf-structure'

/** Cells go into the rows of their tables, everything else one after the other. */
export function addInOrder(
  document: PdfDocument,
  section: PDFKit.PDFStructureElement,
  scene: Drawing,
  elements: ReadonlyMap<SceneItem, PDFKit.PDFStructureElement[]>
): void {
  let [tableId, rowId]: (string | null)[] = [null, null]
  let [table, row] = [section, section]
  for (const item of readingOrder(scene)) {
    const cell = item.part?.kind === 'cell' ? item.part : null
    if (tableId !== (cell?.table ?? null)) {
      table = cell ? document.struct('Table') : section
      row = section
      if (cell) section.add(table)
      tableId = cell?.table ?? null
      rowId = null
    }
    if (cell && rowId !== cell.row) {
      row = document.struct('TR')
      table.add(row)
      rowId = cell.row
    }
    for (const element of elements.get(item) ?? []) row.add(element)
  }
}

const scopes = { column: 'Column', row: 'Row' } as const

/** What a cell heads: pdfkit knows of scopes what its types do not. */
export function headOf({ part }: SceneItem): object {
  return part?.kind === 'cell' && part.heads ? { scope: scopes[part.heads] } : {}
}

/** pdfkit has no word for a cell over several columns, and writes what its dictionary holds. */
export function spanning(
  { part }: SceneItem,
  element: PDFKit.PDFStructureElement
): PDFKit.PDFStructureElement {
  if (part?.kind !== 'cell' || part.span < 2) return element
  const dictionary: unknown = Reflect.get(element, 'dictionary')
  const data: unknown = typeof dictionary === 'object' && dictionary && Reflect.get(dictionary, 'data')
  if (typeof data === 'object' && data) {
    const known: unknown = Reflect.get(data, 'A')
    Reflect.set(data, 'A', { O: 'Table', ...(known as object | undefined), ColSpan: part.span })
  }
  return element
}
