import type { CardKind } from '../../model/card'
import { folded } from '../folded'
import { type Cell, cellText } from '../table'
import type { WorkbookSheet } from '../workbook'
import { type ForeignTable, foreignTable, isEmpty, type Shape } from './foreign-table'
import type { Mapping } from './mapping'
import { cardKindOf, isRepeatable, type Target } from './target'
import { emotionOf, emotionScaleOf, numberOf } from './values'
import { cardTargetOf, type HeaderMeaning, type Meaning, meaningOf } from './words'

/** `sure`: the header says so. `likely`: a word in it does. `unsure`: the values look like it, or nothing says anything. */
export type Sureness = 'sure' | 'likely' | 'unsure'

export type Guess = {
  readonly mapping: Mapping
  /** One for each column. */
  readonly sureness: readonly Sureness[]
  /** Where a machine alone may go ahead: it knows the steps, the texts and what they are. */
  readonly isSure: boolean
}

const headerRowsLooked = 30
const valuesLooked = 400

type Candidate = { readonly shape: Shape; readonly distinct: number; readonly share: number }

/** Where the headers are and which way the sheet runs. */
export function guessShape(sheet: WorkbookSheet): Shape {
  const straight = bestHeader(sheet, false)
  const turned = bestHeader(sheet, true)
  // A list names its columns; a map with its steps across names its lines, and its first row tells steps.
  const isList =
    straight !== null && (straight.distinct >= 3 || (straight.distinct >= 2 && straight.share > 0.5))
  if (isList && !(turned && turned.distinct > straight.distinct && straight.share < 0.5))
    return straight.shape
  if (turned && turned.distinct >= 2 && turned.share >= 0.5) return turned.shape
  if (straight && straight.distinct >= 1) return straight.shape
  const first = sheet.rows.findIndex((row) => row.filter((cell) => !isEmpty(cell)).length > 1)
  // One column of words is a heap of notes without a name: the first of them is no header.
  if (first < 0) return { turned: false, headerAt: 0 }
  return { turned: false, headerAt: first + 1 }
}

/** Where the headers are, once somebody has said which way the sheet runs. */
export function guessHeader(sheet: WorkbookSheet, turned: boolean): Shape {
  return bestHeader(sheet, turned)?.shape ?? { turned, headerAt: 1 }
}

function bestHeader(sheet: WorkbookSheet, turned: boolean): Candidate | null {
  const lines = turned ? columnsOf(sheet) : sheet.rows.slice(0, headerRowsLooked)
  const looked = turned ? lines.slice(0, 6) : lines
  const candidates = looked.flatMap((line, index): Candidate[] => {
    const filled = line.filter((cell) => !isEmpty(cell)).map((cell) => cellText(cell))
    const known = filled.flatMap((text) => meaningOf(text) ?? [])
    const meanings = new Set(known.map(({ meaning }) => meaning))
    // The values of a list repeat, the names of lines hardly do.
    const repeats = filled.length - new Set(filled.map(folded)).size
    if (meanings.size === 0 || (turned && (repeats > filled.length / 5 || isBehind(looked, index)))) return []
    const exact = known.filter((one) => one.exact).length
    const share = (exact + 0.5 * (known.length - exact)) / filled.length
    return [{ shape: { turned, headerAt: index + 1 }, distinct: meanings.size, share }]
  })
  const weigh = ({ distinct, share }: Candidate): number => distinct + share
  return candidates.reduce<Candidate | null>(
    (best, one) => (best === null || weigh(one) > weigh(best) ? one : best),
    null
  )
}

/** Names of lines stand at the left; what follows a filled column is values of a list. */
function isBehind(lines: readonly (readonly Cell[])[], index: number): boolean {
  const named = [...(lines[index] ?? []).entries()].filter(([, cell]) => !isEmpty(cell)).map(([at]) => at)
  return lines
    .slice(0, index)
    .some((line) => named.filter((at) => !isEmpty(line[at])).length > named.length / 2)
}

function columnsOf({ rows }: WorkbookSheet): Cell[][] {
  const looked = rows.slice(0, headerRowsLooked * 2)
  return Array.from({ length: 6 }, (_, at) => looked.map((row) => row[at] ?? null))
}

type Column = {
  readonly said: HeaderMeaning | null
  readonly values: readonly Cell[]
  readonly header: string
}

export function guessMapping(sheet: WorkbookSheet, shape: Shape = guessShape(sheet)): Guess {
  const table = foreignTable(sheet, shape)
  const columns = columnsToGuess(table)
  const guesses = guessTargets(columns, table.turned)
  const targets = guesses.map(({ target }) => target)
  const emotionAt = targets.indexOf('emotion')
  const sheetKind = cardKindOf(cardTargetOf(sheet.name) ?? 'ignore')
  const kind = sheetKind ?? 'customerAction'
  const mapping: Mapping = {
    shape,
    targets,
    kind,
    scale: emotionScaleOf(emotionAt < 0 ? [] : table.rows.map(({ cells }) => cells[emotionAt] ?? null)),
    fillDown: true,
    split: true
  }
  return { mapping, sureness: guesses.map(({ sureness }) => sureness), isSure: isSure(guesses, sheetKind) }
}

type ColumnGuess = { readonly target: Target; readonly sureness: Sureness }

function isSure(guesses: readonly ColumnGuess[], sheetKind: CardKind | null): boolean {
  const known = guesses.filter(({ sureness }) => sureness !== 'unsure').map(({ target }) => target)
  const hasCards = known.some((target) => cardKindOf(target) !== null)
  const hasTexts = known.includes('text') && (known.includes('lane') || sheetKind !== null)
  return known.includes('step') && (hasCards || hasTexts)
}

function columnsToGuess({ headers, rows }: ForeignTable): Column[] {
  const looked = rows.slice(0, valuesLooked)
  return headers.map((header, at) => ({
    header,
    said: meaningOf(header),
    values: looked.flatMap(({ cells }) => {
      const cell = cells[at] ?? null
      return isEmpty(cell) ? [] : [cell]
    })
  }))
}

/** The column of a meaning: one whose header is that word before one that has it among others. */
function columnOf(columns: readonly Column[], meaning: Meaning): number {
  const exact = columns.findIndex(({ said }) => said?.meaning === meaning && said.exact)
  return exact >= 0 ? exact : columns.findIndex(({ said }) => said?.meaning === meaning)
}

class Guessing {
  readonly #columns: readonly Column[]
  readonly #guesses: (ColumnGuess | null)[]

  constructor(columns: readonly Column[]) {
    this.#columns = columns
    this.#guesses = columns.map(() => null)
  }

  isFree(at: number): boolean {
    return at >= 0 && this.#guesses[at] === null
  }

  has(target: Target): boolean {
    return this.#guesses.some((guess) => guess?.target === target)
  }

  set(at: number, target: Target, sureness?: Sureness): void {
    if (!this.isFree(at)) return
    const said = this.#columns[at]?.said
    this.#guesses[at] = { target, sureness: sureness ?? (said?.exact ? 'sure' : said ? 'likely' : 'unsure') }
  }

  /** Free columns, as they stand. */
  *free(): Generator<readonly [number, Column]> {
    for (const [at, column] of this.#columns.entries()) if (this.isFree(at)) yield [at, column]
  }

  outcome(): ColumnGuess[] {
    return this.#guesses.map((guess) => guess ?? { target: 'ignore', sureness: 'unsure' })
  }
}

function guessTargets(columns: readonly Column[], turned: boolean): ColumnGuess[] {
  const guessing = new Guessing(columns)
  placeStructure(guessing, columns, turned)
  const cardColumns = columns.filter(({ said }, at) => guessing.isFree(at) && cardKindOf(said?.meaning))
  placeTexts(guessing, columns, cardColumns.length)
  const oneNoteARow = guessing.has('text') || cardColumns.length === 1
  for (const [at, column] of [...guessing.free()]) placeByHeader(guessing, at, column, oneNoteARow, turned)
  for (const [at, column] of [...guessing.free()]) placeByValues(guessing, at, column, turned)
  return guessing.outcome()
}

function placeStructure(guessing: Guessing, columns: readonly Column[], turned: boolean): void {
  const phase = columnOf(columns, 'phase')
  const step = columnOf(columns, 'step')
  const substep = columnOf(columns, 'substep')
  if (substep >= 0) {
    // "Étape, Sous-étape" is our phase and step; three levels are ours and what the client does at the step.
    if (step >= 0) guessing.set(step, phase >= 0 ? 'step' : 'phase')
    guessing.set(substep, step >= 0 && phase >= 0 ? 'card.customerAction' : 'step')
    if (phase >= 0) guessing.set(phase, 'phase')
  } else if (step >= 0) {
    guessing.set(step, 'step')
    if (phase >= 0) guessing.set(phase, 'phase')
  } else if (phase >= 0 && !turned) guessing.set(phase, 'step', 'likely')
  if (turned) placeTurnedHeads(guessing, columns)
  const lane = columnOf(columns, 'lane')
  const byValues = columns.findIndex(
    ({ said, values }, at) => guessing.isFree(at) && said?.exact !== true && areKinds(values)
  )
  if (lane >= 0) guessing.set(lane, 'lane')
  else if (byValues >= 0 && !turned) guessing.set(byValues, 'lane', 'likely')
}

/** The rows above the first line of a map: the steps, and their phases over them, whatever their names are. */
function placeTurnedHeads(guessing: Guessing, columns: readonly Column[]): void {
  const firstLine = columns.findIndex(
    ({ said }) => said && said.meaning !== 'phase' && said.meaning !== 'step'
  )
  const heads = columns
    .slice(0, firstLine < 0 ? 2 : firstLine)
    .flatMap(({ values }, at) => (guessing.isFree(at) && values.length > 1 ? [at] : []))
  if (!guessing.has('step')) {
    const at = heads.pop()
    if (at !== undefined) guessing.set(at, 'step', 'likely')
    else if (guessing.has('phase')) return
  }
  const phase = columnOf(columns, 'phase')
  if (phase >= 0) guessing.set(phase, guessing.has('step') ? 'phase' : 'step')
  const above = heads.pop()
  if (above !== undefined && !guessing.has('phase')) guessing.set(above, 'phase', 'likely')
}

const kindShare = 0.6

function areKinds(values: readonly Cell[]): boolean {
  const known = values.filter((value) => cardTargetOf(cellText(value)) !== null)
  return values.length > 1 && known.length >= values.length * kindShare
}

/** Words for the text of a note, the plainest first: where one is there, the next means something beside it. */
const textMeanings: readonly Meaning[] = ['text', 'description', 'remark']

function placeTexts(guessing: Guessing, columns: readonly Column[], cardColumns: number): void {
  const hasLanes = guessing.has('lane')
  if (cardColumns > 0 && !hasLanes) return
  for (const meaning of textMeanings) {
    const at = columnOf(columns, meaning)
    if (guessing.isFree(at)) {
      guessing.set(at, 'text')
      return
    }
  }
  // One column of notes beside one that says what they are: the header of the first is only the name of the list.
  const named = columns.findIndex(({ said }, at) => guessing.isFree(at) && cardKindOf(said?.meaning) !== null)
  if (named >= 0) return
  const longest = [...guessing.free()]
    .filter(([, { said, values }]) => !said && values.length > 0)
    .map(([at, { values }]) => ({ at, length: averageLength(values) }))
    .sort((a, b) => b.length - a.length)[0]
  if (longest && longest.length > 8) guessing.set(longest.at, 'text', 'unsure')
}

function averageLength(values: readonly Cell[]): number {
  return values.reduce((sum: number, value) => sum + cellText(value).length, 0) / Math.max(1, values.length)
}

function placeByHeader(
  guessing: Guessing,
  at: number,
  { said, values }: Column,
  oneNoteARow: boolean,
  turned: boolean
): void {
  if (!said) return
  const target = targetOf(said.meaning, values, oneNoteARow)
  // Half a word of ours in the name of a line: "Moments clés".
  if (target === null || (turned && target === 'note' && !said.exact)) return
  guessing.set(at, isRepeatable(target) || !guessing.has(target) ? target : 'note')
}

function targetOf(meaning: Meaning, values: readonly Cell[], oneNoteARow: boolean): Target | null {
  switch (meaning) {
    case 'touchpoint':
      return oneNoteARow ? 'touchpoint' : 'card.touchpoint'
    case 'emotion':
    case 'card.feeling':
      return areScores(values) ? 'emotion' : 'card.feeling'
    case 'description':
      return oneNoteARow ? 'note' : 'description'
    case 'link':
      return 'link'
    case 'text':
    case 'remark':
    case 'substep':
    case 'lane':
    case 'phase':
    case 'step':
      return 'note'
    case 'number':
    case 'map':
      return 'ignore'
    default:
      return meaning
  }
}

function areScores(values: readonly Cell[]): boolean {
  const scale = emotionScaleOf(values)
  return (
    values.length > 0 &&
    values.filter((value) => emotionOf(value, scale) !== null).length >= values.length * 0.7
  )
}

const address = /^(?:https?:\/\/|www\.)\S+$/i

/** What no header tells: addresses, running numbers, and words that are kept rather than lost. */
function placeByValues(guessing: Guessing, at: number, { values }: Column, turned: boolean): void {
  guessing.set(at, targetByValues(values, guessing.has('link'), turned), 'unsure')
}

function targetByValues(values: readonly Cell[], hasLink: boolean, turned: boolean): Target {
  if (values.length === 0) return 'ignore'
  if (!hasLink && values.every((value) => address.test(cellText(value).trim()))) return 'link'
  const numbers = values.flatMap((value) => (typeof value === 'number' ? (numberOf(value) ?? []) : []))
  const running = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number))
  if (numbers.length === values.length && running) return 'ignore'
  // A line of a map that nobody knows is one of its own; a column of a list is a remark.
  return turned ? 'card.free' : 'note'
}

/** The sheet that looks most like cards: by what is known of its headers, then by its rows. */
export function guessSheet(sheets: readonly WorkbookSheet[]): number {
  const scores = sheets.map((sheet) => {
    const { mapping } = guessMapping(sheet)
    const useful = mapping.targets.filter((target) => target !== 'ignore' && target !== 'note').length
    return { useful, rows: Math.min(sheet.rows.length, valuesLooked) }
  })
  return scores.reduce((best, one, index) => {
    const known = scores[best] ?? one
    return one.useful > known.useful || (one.useful === known.useful && one.rows > known.rows) ? index : best
  }, 0)
}
