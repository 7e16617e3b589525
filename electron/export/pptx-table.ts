import type { SlideInk } from './pptx-shapes'
import { emu, escapeXml, frame, noFill, solidFill } from './pptx-xml'
import type { SlideTable, SlideTableCell, SlideTableRow } from './slide-frames'

/** Inside of a cell, in points: left and right, above and below. */
export const cellInset = { x: 7, y: 3.5 } as const

/** A table that PowerPoint edits as its own: its first row is the header, for those who hear it too. */
export function tableXml(table: SlideTable, ink: SlideInk): string {
  const { x, y, widths, header, rows, name } = table
  const width = widths.reduce((sum, each) => sum + each, 0)
  const height = [header, ...rows].reduce((sum, row) => sum + row.height, 0)
  const grid = widths.map((each) => `<a:gridCol w="${emu(each)}"/>`).join('')
  const written = [rowXml(header, true, table, ink), ...rows.map((row) => rowXml(row, false, table, ink))]
  const place = frame('p:xfrm', { x, y, width, height })
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${ink.nextId()}" name="${escapeXml(name)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${place}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${written.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}

function rowXml(
  { height, cells }: SlideTableRow,
  isHeader: boolean,
  table: SlideTable,
  ink: SlideInk
): string {
  const written = cells.map((cell) => cellXml(cell, isHeader, table, ink)).join('')
  return `<a:tr h="${emu(height)}">${written}</a:tr>`
}

function cellXml(
  { text, look, align }: SlideTableCell,
  isHeader: boolean,
  { size, lineHeight }: SlideTable,
  { palette, lang }: SlideInk
): string {
  const colour = isHeader ? palette.onPhase : look === 'quiet' ? palette.ink3 : palette.ink
  const isBold = isHeader || look === 'strong'
  const run = `lang="${isHeader ? lang.labels : lang.own}" sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}" dirty="0">${solidFill(colour)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>`
  const paragraph = `<a:pPr algn="${align === 'end' ? 'r' : 'l'}"><a:lnSpc><a:spcPts val="${Math.round(lineHeight * 100)}"/></a:lnSpc></a:pPr>`
  const paragraphs = text.split('\n').map((line) => {
    const said = line === '' ? '' : `<a:r><a:rPr ${run}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`
    return `<a:p>${paragraph}${said}<a:endParaRPr ${run}</a:endParaRPr></a:p>`
  })
  const rule = (side: string, is: boolean): string =>
    is
      ? `<a:${side} w="${emu(0.75)}">${solidFill(palette.line2)}</a:${side}>`
      : `<a:${side} w="0">${noFill}</a:${side}>`
  const rules = `${rule('lnL', false)}${rule('lnR', false)}${rule('lnT', false)}${rule('lnB', true)}`
  const inset = `marL="${emu(cellInset.x)}" marR="${emu(cellInset.x)}" marT="${emu(cellInset.y)}" marB="${emu(cellInset.y)}" anchor="${isHeader ? 'ctr' : 't'}"`
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</a:txBody><a:tcPr ${inset}>${rules}${isHeader ? solidFill(palette.phase) : noFill}</a:tcPr></a:tc>`
}
