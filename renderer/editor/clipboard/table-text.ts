/** Rows of cells, as spreadsheets put them on the clipboard: tabs between cells, quotes around cells with breaks in them. */
export type TextTable = readonly (readonly string[])[]

const cellEnd = /[\t\r\n]/g
const bullet = /^[ \t]*(?:[\u2022\u25e6\u25aa\u2023\u00b7][ \t]+|[-*\u2013\u2014] +)/

/**
 * Any text is a table, a list of lines being one column. A quote opens a cell only where a spreadsheet would have put
 * it: a verbatim pasted with its quotation marks keeps them. Hence not the strict reader of CSV files.
 */
export function parseTable(text: string): TextTable {
  const source = withoutBullets(text)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < source.length) {
    const quoted = source[at] === '"' ? quotedCell(source, at) : null
    const end = quoted?.end ?? plainEnd(source, at)
    row.push(quoted?.text ?? source.slice(at, end))
    at = end
    if (source[at] === '\t') {
      at += 1
      if (at < source.length) continue
      row.push('')
    }
    rows.push(row)
    row = []
    at += source.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

/** Told from the marks between cells alone: to take apart a table of a million cells would freeze the window. */
export function hasMoreCells(text: string, limit: number): boolean {
  cellEnd.lastIndex = 0
  for (let marks = 0; marks < limit; marks += 1) if (!cellEnd.exec(text)) return false
  return cellEnd.test(text)
}

function plainEnd(source: string, from: number): number {
  cellEnd.lastIndex = from
  return cellEnd.exec(source)?.index ?? source.length
}

function quotedCell(source: string, from: number): { text: string; end: number } | null {
  let at = from + 1
  for (;;) {
    const quote = source.indexOf('"', at)
    if (quote < 0) return null
    if (source[quote + 1] !== '"') {
      const end = quote + 1
      const isClosed = end === source.length || /[\t\r\n]/.test(source[end] ?? '')
      const inside = source.slice(from + 1, quote)
      if (!isClosed || !/[\t\r\n]|""/.test(inside)) return null
      return { text: inside.replaceAll('""', '"'), end }
    }
    at = quote + 2
  }
}

/** Word puts a bullet and a tab before each line of a list, which would make a table of two columns. */
function withoutBullets(text: string): string {
  const lines = text.split(/\r\n|\r|\n/)
  const isList = lines.every((line) => line.trim() === '' || bullet.test(line)) && text.trim() !== ''
  return isList ? lines.map((line) => line.replace(bullet, '')).join('\n') : text
}

export function tableText(table: TextTable): string {
  return table.map((row) => row.map(quotedWhereNeeded).join('\t')).join('\n')
}

function quotedWhereNeeded(cell: string): string {
  return /[\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** What documents and spreadsheets prefer to the plain text. */
export function tableHtml(table: TextTable): string {
  const rows = table.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
  return `<table>${rows.join('')}</table>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')
}
