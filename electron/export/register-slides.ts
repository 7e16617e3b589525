import type { Register, RegisterCell } from '../../shared/deliverable/register'
import type { TextStyle } from '../../shared/lenses/scene'
import { slideRoom, slideTextRatio } from '../../shared/lenses/slides'
import type { TextMeasurer } from '../../shared/text/measurer'
import { wrapText } from '../../shared/text/wrap'
import { cellInset } from './pptx-table'
import { joined } from './pptx-text'
import { cleanText } from './pptx-xml'
import type { SlideTable, SlideTableRow } from './slide-frames'

/** As it is measured; on the slide it is as much larger as Office's own font is narrower. */
const measuredSize = 10.5
const lineHeight = 14
/** What PowerPoint may need beyond what was measured. */
const slack = 4

type Lines = { readonly cell: RegisterCell; readonly lines: readonly string[] }

/** A register as tables of one slide each, with its header on every one. A row is parted only where no slide holds it. */
export function registerTables(
  register: Register,
  name: string,
  measurer: TextMeasurer
): readonly SlideTable[] {
  const shares = register.columns.reduce((sum, { share }) => sum + share, 0)
  const widths = register.columns.map(({ share }) => (slideRoom.width * share) / shares)
  const wrapped = (cells: readonly RegisterCell[]): Lines[] =>
    cells.map((cell, index) => ({
      cell,
      lines: wrapText(
        cleanText(cell.text),
        styleOf(cell.look),
        measuredSize,
        (widths[index] ?? 0) - 2 * cellInset.x - slack,
        measurer
      )
    }))
  const rowOf = (cells: readonly Lines[]): SlideTableRow => ({
    height: 2 * cellInset.y + lineHeight * Math.max(1, ...cells.map(({ lines }) => lines.length)),
    cells: cells.map(({ cell, lines }, index) => ({
      text: joined(lines, cell.text),
      look: cell.look,
      align: register.columns[index]?.align ?? 'start'
    }))
  })
  const header = rowOf(wrapped(register.columns.map(({ label }) => headerCell(label))))
  const room = slideRoom.height - header.height
  const mostLines = Math.floor((room - 2 * cellInset.y) / lineHeight)
  const rows = register.rows.flatMap(({ cells }) => parted(wrapped(cells), mostLines).map(rowOf))
  return paged(rows, room).map((each) => ({
    kind: 'table',
    name,
    x: slideRoom.x,
    y: slideRoom.y,
    widths,
    size: measuredSize * slideTextRatio('sans', measurer.client),
    lineHeight,
    header,
    rows: each
  }))
}

function headerCell(text: string): RegisterCell {
  return { text, look: 'strong', kind: null, level: null }
}

function styleOf(look: RegisterCell['look']): Pick<TextStyle, 'family' | 'weight' | 'italic'> {
  return { family: 'sans', weight: look === 'strong' ? 700 : 400, italic: false }
}

function parted(cells: readonly Lines[], most: number): readonly (readonly Lines[])[] {
  const longest = Math.max(1, ...cells.map(({ lines }) => lines.length))
  return Array.from({ length: Math.ceil(longest / most) }, (_, part) =>
    cells.map(({ cell, lines }) => ({ cell, lines: lines.slice(part * most, (part + 1) * most) }))
  )
}

function paged(rows: readonly SlideTableRow[], room: number): readonly (readonly SlideTableRow[])[] {
  const pages: SlideTableRow[][] = []
  let left = 0
  for (const row of rows) {
    const page = pages.at(-1)
    if (page && row.height <= left) page.push(row)
    else {
      pages.push([row])
      left = room
    }
    left -= row.height
  }
  return pages
}
