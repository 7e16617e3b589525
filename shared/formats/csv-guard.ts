/**
 * A spreadsheet runs a cell that starts so as a formula, quotes or not; an apostrophe before it makes it text. A text
 * that has such an apostrophe of its own gets another, so that taking one away gives back every text.
 */
const runnable = /^'*[=+\-@\p{Cc}]/u

export function guarded(cell: string): string {
  return runnable.test(cell) ? `'${cell}` : cell
}

export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && runnable.test(cell) ? cell.slice(1) : cell
}
