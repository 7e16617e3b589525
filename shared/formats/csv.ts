import { type Locale, translate } from '../i18n/translate'
import type { Id } from '../model/id'
import { laneKindRules } from '../model/lane-kind'
import { nameField, nameLimit, textField, textLimit, toPlainName, toPlainText } from '../model/text-field'
import { withoutGuard } from './csv-guard'
import { csvLane } from './csv-lane'
import { type CsvRow, csvRows, type Delimiter, delimiters } from './csv-rows'
import { decodeTolerantly } from './decode'
import { folded } from './folded'
import { type Parsed, parsing, Refusal } from './parsed'
import { type Place, ProjectDraft } from './project-draft'

const columns = ['phase', 'step', 'lane', 'text'] as const
type Column = (typeof columns)[number]

/** Headers as they are after `folded`. « Note » is the vocabulary's word for what the text is. */
const headers: Readonly<Record<Column, readonly string[]>> = {
  phase: ['phase', 'phases'],
  step: ['step', 'steps', 'etape', 'etapes'],
  lane: ['lane', 'lanes', 'ligne', 'lignes', 'couloir', 'couloirs'],
  text: ['text', 'texts', 'texte', 'textes', 'note', 'notes', 'card', 'cards', 'contenu', 'content']
}
/** Our own exports say of each note what it is, which a lane under a name of its own does not. */
const kindHeaders = ['kind', 'nature']

type Table = {
  readonly at: Readonly<Record<Column, number>>
  readonly kindAt: number | null
  readonly width: number
  readonly rows: CsvRow[]
}

/** A table of notes (phase, step, lane, text; one row a note) as a new project of one map. */
export function parseCsv(bytes: Uint8Array, locale: Locale, title = ''): Parsed {
  return parsing(() => {
    const table = readTable(decodeTolerantly(bytes), locale)
    const draft = new ProjectDraft(locale, title)
    fillDraft(draft, table, locale)
    return draft.records()
  })
}

function readTable(whole: string, locale: Locale): Table {
  // Excel's own hint, which would otherwise be taken for the headers.
  const hint = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i.exec(whole)
  const text = hint ? whole.slice(hint[0].length) : whole
  const skipped = hint ? 1 : 0
  const delimiter = hint ? (hint[1] as Delimiter) : delimiterOf(text)
  const at: Partial<Record<Column, number>> = {}
  const rows: CsvRow[] = []
  let kindAt: number | null = null
  let headerLine = 0
  let width = 0
  for (const { line, cells } of rowsFrom(text, delimiter, skipped)) {
    if (cells.every((cell) => cell.trim() === '')) continue
    if (headerLine > 0) {
      rows.push({ line, cells })
      continue
    }
    headerLine = line
    width = cells.length
    for (const [index, cell] of cells.entries()) {
      const column = columnOf(cell)
      if (kindHeaders.includes(folded(cell))) kindAt ??= index
      if (!column) continue
      if (at[column] !== undefined)
        throw new Refusal('csv.repeatedColumn', { line, column: columnName(locale, column) })
      at[column] = index
    }
    refuseMissing(at, line, locale)
  }
  if (headerLine === 0) refuseMissing(at, 1, locale)
  if (rows.length === 0) throw new Refusal('csv.noRows', { line: headerLine })
  return { at: at as Record<Column, number>, kindAt, width, rows }
}

function* rowsFrom(text: string, delimiter: Delimiter, skipped: number): Generator<CsvRow> {
  try {
    for (const row of csvRows(text, delimiter)) yield { ...row, line: row.line + skipped }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, params } = error.failure
    throw new Refusal(code, { ...params, line: Number(params.line) + skipped })
  }
}

/** The separator under which the first row has most of our headers: counting characters is fooled by long texts. */
function delimiterOf(text: string): Delimiter {
  const known = (delimiter: Delimiter): number => {
    const headerRow = text.replace(/^\s+/, '').split(/[\r\n]/, 1)[0] ?? ''
    return headerRow.split(delimiter).filter((cell) => columnOf(cell.replace(/"/g, ''))).length
  }
  return delimiters.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best))
}

function columnOf(header: string): Column | undefined {
  const name = folded(header)
  return columns.find((column) => headers[column].includes(name))
}

function columnName(locale: Locale, column: Column): string {
  return translate(locale, `csv.column.${column}`)
}

function refuseMissing(at: Partial<Record<Column, number>>, line: number, locale: Locale): void {
  const missing = columns.find((column) => at[column] === undefined)
  if (missing) throw new Refusal('csv.missingColumn', { line, column: columnName(locale, missing) })
}

function fillDraft(draft: ProjectDraft, { at, kindAt, width, rows }: Table, locale: Locale): void {
  const phases = new Map<string, Id<'phase'>>()
  const steps = new Map<string, Id<'step'>>()
  let phaseId: Id<'phase'> | null = null
  let stepId: Id<'step'> | null = null

  for (const { line, cells } of rows) {
    if (cells.slice(width).some((cell) => cell.trim() !== ''))
      throw new Refusal('csv.tooManyCells', { line, count: cells.length, expected: width })
    const cellOf = (column: Column): string => withoutGuard(cells[at[column]] ?? '')
    const name = (column: Column): string => readName(cellOf(column), column, line, locale)
    const phaseName = name('phase')
    const stepName = name('step')
    // Merged cells of a spreadsheet are written once and left blank below: blank means "as above".
    if (phaseName !== '' || phaseId === null) {
      phaseId = phases.get(folded(phaseName)) ?? draft.addPhase(phaseName)
      phases.set(folded(phaseName), phaseId)
      if (stepName === '') stepId = null
    }
    if (stepName !== '') {
      const key = `${phaseId} ${folded(stepName)}`
      stepId = steps.get(key) ?? draft.addStep(phaseId, stepName)
      steps.set(key, stepId)
    }
    const text = readText(cellOf('text'), line, locale)
    const laneName = name('lane')
    if (laneName === '') {
      if (text === '') continue
      throw new Refusal('csv.emptyCell', { line, column: columnName(locale, 'lane') })
    }
    const lane = csvLane(laneName, kindAt === null ? '' : (cells[kindAt] ?? ''))
    const laneId = draft.lane(lane.kind, lane.name)
    if (text === '') continue
    if (stepId === null && laneKindRules[lane.kind].cells === 'step')
      throw new Refusal('csv.emptyCell', { line, column: columnName(locale, 'step') })
    const place: Place = stepId === null ? { stepId, phaseId } : { stepId, phaseId: null }
    draft.addCard(laneId, lane.cardKind, place, text)
  }
}

function readName(cell: string, column: Column, line: number, locale: Locale): string {
  const name = toPlainName(cell).trim()
  if (nameField.safeParse(name).success) return name
  throw new Refusal('csv.tooLong', { line, column: columnName(locale, column), limit: nameLimit })
}

function readText(cell: string, line: number, locale: Locale): string {
  const text = toPlainText(cell)
  if (text.trim() === '') return ''
  if (textField.safeParse(text).success) return text
  throw new Refusal('csv.tooLong', { line, column: columnName(locale, 'text'), limit: textLimit })
}
