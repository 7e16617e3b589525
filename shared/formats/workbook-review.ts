import { refusalKey } from '../commands/applied'
import { apply } from '../commands/apply'
import type { Command } from '../commands/command'
import { shortened } from '../commands/label'
import { type MessageKey, type Params, translate } from '../i18n/translate'
import { type Document, findRecord } from '../model/document'
import { applyPatch, isEmptyPatch } from '../model/patch'
import type { AnyRecord } from '../model/record'
import { mapsOf } from '../model/structure'
import { toPlainText } from '../model/text-field'
import { cellLimit, withinCell } from './cell-limit'
import type { ColumnName, Source } from './column'
import { sourceOf } from './project-tables'
import { type Cell, cellText } from './table'
import { definitions, type TableDefinition } from './table-definitions'
import type { Origin, WorkbookSheet } from './workbook'
import { type Added, addedRow } from './workbook-additions'
import { gathered, removalOf, updateOf } from './workbook-commands'
import {
  countedColumn,
  moveSaid,
  type NotTaken,
  placeColumns,
  placeWords,
  standsElsewhere
} from './workbook-places'
import { type BroughtRow, type BroughtSheet, broughtSheets } from './workbook-rows'

/** One thing that the workbook would change. `key` tells it from all others. */
export type Proposal = {
  readonly key: string
  readonly sheet: string
  /** Null for what is no longer there. */
  readonly row: number | null
  /** What the record is called, or says. */
  readonly name: string
  /** Null where the whole record comes or goes. */
  readonly column: string | null
  readonly before: string
  readonly after: string
  /** What stands there now, where somebody changed it meanwhile. */
  readonly now: string | null
}

export type Refused = {
  readonly sheet: string
  readonly row: number | null
  readonly column: string | null
  readonly reason: MessageKey
  readonly params: Params
}

export type WorkbookReview = {
  readonly changed: readonly Proposal[]
  readonly added: readonly Proposal[]
  readonly removed: readonly Proposal[]
  readonly conflicts: readonly Proposal[]
  readonly refused: readonly Refused[]
  /** What accepting does: with the removals or without, and these conflicts decided for the workbook. */
  commandsFor(choice: ReviewChoice): Command[]
}

export type ReviewChoice = { readonly removals: boolean; readonly conflicts: ReadonlySet<string> }

type States = {
  /** What the workbook was written from; its words are in the workbook's language. */
  readonly base: Source
  readonly now: Source
}

/**
 * What somebody changed in a workbook of ours since it was written, told apart from what was changed in the project
 * meanwhile: each cell is compared with the state it was written from, then that state with the present one.
 */
export function reviewWorkbook(
  sheets: readonly WorkbookSheet[],
  { locale }: Pick<Origin, 'locale'>,
  base: Document,
  now: Document
): WorkbookReview {
  const states = { base: sourceOf(base, locale), now: sourceOf(now, locale) }
  const review = new Review(states)
  const found = broughtSheets(sheets)
  for (const definition of structureFirst) {
    const [sheet, ...copies] = found.filter((one) => one.definition === definition)
    for (const copy of copies) review.repeated(copy)
    const baseRows = rowsById(definition, states.base)
    if (sheet) review.read(sheet, baseRows, rowsById(definition, states.now))
    else if (baseRows.size > 0) review.missing(definition)
  }
  return review.outcome()
}

/** Notes of a workbook may name a step that the same workbook adds, moves or calls otherwise. */
const structureFirst = [...definitions].sort((a, b) => rank(a) - rank(b))

function rank({ type }: TableDefinition): number {
  const first: readonly string[] = ['phase', 'step', 'persona', 'team', 'touchpoint']
  const at = first.indexOf(type)
  return at < 0 ? first.length : at
}

type CellsById = ReadonlyMap<string, readonly Cell[]>

function rowsById(definition: TableDefinition, source: Source): CellsById {
  return new Map(definition.rows(source, mapsOf(source.document)).map(({ id, cells }) => [id, cells]))
}

class Review {
  readonly #states: States
  /** The present state with what the workbook makes of phases, steps and catalogues so far. */
  #planned: Source
  readonly #changed: Proposal[] = []
  readonly #added: Proposal[] = []
  readonly #removed: Proposal[] = []
  readonly #conflicts: Proposal[] = []
  readonly #refused: Refused[] = []
  /** Fields to set, by the proposal that sets them. */
  readonly #fields = new Map<
    string,
    { readonly record: AnyRecord; readonly field: string; readonly value: unknown }
  >()
  /** Where each sheet stands among the tables, which is the order in which the reader is told of them. */
  readonly #sheets = new Map<string, number>()
  /** What comes and what moves of phases, steps and catalogues, in the order in which each was found to be possible. */
  readonly #structure: Command[] = []
  readonly #moves = new Map<string, Command>()
  readonly #removals = new Map<string, Command>()
  readonly #additions: Added[] = []

  constructor(states: States) {
    this.#states = states
    this.#planned = states.now
  }

  repeated({ name }: BroughtSheet): void {
    this.#refuse(name, null, null, 'workbook.secondSheet')
  }

  missing(definition: TableDefinition): void {
    const sheet = translate(this.#states.base.locale, definition.sheet)
    this.#refuse(sheet, null, null, 'workbook.sheetMissing')
  }

  read(sheet: BroughtSheet, base: CellsById, now: CellsById): void {
    this.#sheets.set(sheet.name, definitions.indexOf(sheet.definition))
    for (const column of sheet.strange) this.#refuse(sheet.name, 1, column, 'workbook.strangeColumn')
    const kept = new Set<string>()
    // What came meanwhile, from this very workbook perhaps: taking it back twice must not add its rows twice.
    const known = [...now].flatMap(([id, cells]) => (base.has(id) ? [] : [cells]))
    const inOrder = standInOrder(sheet.rows, base)
    let above: string | null = null
    for (const row of sheet.rows) {
      if (row.id === '') {
        if (!known.some((cells) => this.#isThere(sheet, row, cells)))
          above = this.#add(sheet, row, inOrder ? above : null) ?? above
      } else if (base.has(row.id)) {
        kept.add(row.id)
        above = row.id
        this.#compare(sheet, row, base.get(row.id) ?? [], now.get(row.id))
      } else this.#refuse(sheet.name, row.number, null, 'workbook.unknownId')
    }
    for (const [id, cells] of base) if (!kept.has(id)) this.#remove(sheet, id, cells, now.get(id))
  }

  #compare(
    sheet: BroughtSheet,
    row: BroughtRow,
    base: readonly Cell[],
    now: readonly Cell[] | undefined
  ): void {
    const { locale } = this.#states.base
    const placed = this.#comparePlace(sheet, row, base, now)
    for (const [index, column] of sheet.definition.columns.entries()) {
      const brought = row.cells[index]
      const before = base[index] ?? null
      if (brought === undefined || isSame(brought, before, locale)) continue
      if (placed.told.includes(column.name)) continue
      const header = translate(locale, `table.column.${column.name}`)
      const refuse = (reason: MessageKey, params?: Params): void =>
        this.#refuse(sheet.name, row.number, header, reason, params)
      const record = findRecord(placed.document, row.id)
      const current = now?.[index] ?? null
      if (!record || !now) refuse('workbook.gone')
      else if (isSame(brought, current, locale)) continue
      else if (!column.take) refuse('workbook.readOnly')
      else if (cellText(before).length > cellLimit) refuse('workbook.longText')
      else {
        const taken = column.take(brought, this.#planned)
        if (!taken) {
          refuse('workbook.badCell', { text: shortened(cellText(brought)) })
          continue
        }
        const update = updateOf(record, { [taken.field]: taken.value })
        const applied = update && apply(placed.document, update)
        if (!applied?.ok) {
          refuse(applied ? refusalKey(applied.refusal) : 'workbook.readOnly', applied?.refusal.params)
          continue
        }
        // The same value by another word.
        if (isEmptyPatch(applied.patch)) continue
        const proposal = {
          key: `${row.id} ${taken.field}`,
          sheet: sheet.name,
          row: row.number,
          name: nameOf(sheet.definition, now),
          column: header,
          before: cellText(before),
          after: cellText(brought)
        }
        this.#fields.set(proposal.key, { record, ...taken })
        if (isSame(current, before, locale)) {
          this.#changed.push({ ...proposal, now: null })
          if (update && (record.type === 'step' || record.type === 'phase')) this.#plan(update)
        } else this.#conflicts.push({ ...proposal, now: cellText(current) })
      }
    }
  }

  /** Another phase, step or line in a row is a move, where the names leave no doubt. */
  #comparePlace(
    sheet: BroughtSheet,
    row: BroughtRow,
    base: readonly Cell[],
    now: readonly Cell[] | undefined
  ): Placed {
    const { locale } = this.#states.base
    const { columns, type } = sheet.definition
    const { document } = this.#planned
    const indexOf = (name: ColumnName): number => columns.findIndex((column) => column.name === name)
    const differs = (name: ColumnName, cells: readonly Cell[]): boolean => {
      const brought = row.cells[indexOf(name)]
      return brought !== undefined && !isSame(brought, cells[indexOf(name)] ?? null, locale)
    }
    const changed = (placeColumns[type] ?? []).filter((name) => differs(name, base))
    const record = findRecord(document, row.id)
    if (changed.length === 0 || !record || !now) return { told: [], document }
    const placed = { told: [...changed, countedColumn], document }
    if (!changed.some((name) => differs(name, now))) return placed
    const said = (name: ColumnName): string => {
      const at = indexOf(name)
      return cellText(row.cells[at] ?? base[at] ?? null)
    }
    const move = moveSaid(record, said, changed, document)
    if (!move.ok) {
      this.#refuseRow(sheet, row, move)
      return placed
    }
    if (!move.command) return placed
    const applied = apply(document, move.command)
    if (!applied.ok) {
      const { refusal } = applied
      this.#refuseRow(sheet, row, {
        ok: false,
        column: changed[0] ?? null,
        reason: refusalKey(refusal),
        params: refusal.params
      })
      return placed
    }
    const moved = applyPatch(document, applied.patch)
    const proposal = {
      key: `${row.id} place`,
      sheet: sheet.name,
      row: row.number,
      name: nameOf(sheet.definition, now),
      column: translate(locale, 'workbook.place'),
      before: placeWords(this.#states.base.document, row.id, locale),
      after: placeWords(moved, row.id, locale)
    }
    if (standsElsewhere(row.id, this.#states.base.document, this.#states.now.document)) {
      const here = placeWords(this.#states.now.document, row.id, locale)
      this.#conflicts.push({ ...proposal, now: here })
      this.#moves.set(proposal.key, move.command)
      return placed
    }
    this.#changed.push({ ...proposal, now: null })
    if (record.type === 'card') this.#moves.set(proposal.key, move.command)
    else this.#build(move.command)
    return { ...placed, document: moved }
  }

  #build(command: Command): void {
    this.#structure.push(command)
    this.#plan(command)
  }

  #plan(command: Command): void {
    const applied = apply(this.#planned.document, command)
    if (applied.ok)
      this.#planned = sourceOf(applyPatch(this.#planned.document, applied.patch), this.#planned.locale)
  }

  #isThere({ definition }: BroughtSheet, row: BroughtRow, cells: readonly Cell[]): boolean {
    const { locale } = this.#states.now
    return definition.columns.every(({ take }, index) => {
      const brought = row.cells[index] ?? null
      return take === null || cellText(brought) === '' || isSame(brought, cells[index] ?? null, locale)
    })
  }

  /** The id of what comes; null where nothing does. */
  #add(sheet: BroughtSheet, row: BroughtRow, above: string | null): string | null {
    const added = addedRow(sheet.definition, row, this.#planned, above)
    if (!added.ok) {
      this.#refuseRow(sheet, row, added)
      return null
    }
    this.#additions.push(added.added)
    if (added.added.command) this.#build(added.added.command)
    this.#added.push({
      key: `added ${sheet.name} ${row.number}`,
      sheet: sheet.name,
      row: row.number,
      name: shortened(added.added.name),
      column: null,
      before: '',
      after: '',
      now: null
    })
    return added.added.id
  }

  #refuseRow(sheet: BroughtSheet, row: BroughtRow, { column, reason, params }: NotTaken): void {
    const header = column && translate(this.#states.base.locale, `table.column.${column}`)
    this.#refuse(sheet.name, row.number, header, reason, params)
  }

  #remove(sheet: BroughtSheet, id: string, base: readonly Cell[], now: readonly Cell[] | undefined): void {
    const record = findRecord(this.#states.now.document, id)
    if (!record || !now) return
    const name = nameOf(sheet.definition, base)
    const removal = removalOf(record)
    if (!removal) {
      this.#refuse(sheet.name, null, null, 'workbook.stays', { name })
      return
    }
    const proposal = {
      key: `removed ${id}`,
      sheet: sheet.name,
      row: null,
      name,
      column: null,
      before: '',
      after: ''
    }
    this.#removals.set(proposal.key, removal)
    const { locale } = this.#states.base
    const other = sheet.definition.columns.findIndex(
      ({ take }, index) => take && !isSame(base[index] ?? null, now[index] ?? null, locale)
    )
    if (other < 0) this.#removed.push({ ...proposal, now: null })
    else this.#conflicts.push({ ...proposal, now: shortened(cellText(now[other] ?? null)) })
  }

  #refuse(
    sheet: string,
    row: number | null,
    column: string | null,
    reason: MessageKey,
    params: Params = {}
  ): void {
    this.#refused.push({ sheet, row, column, reason, params })
  }

  outcome(): WorkbookReview {
    const order = this.#sheets
    const sorted = <T extends { readonly sheet: string }>(all: readonly T[]): T[] =>
      [...all].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0))
    return {
      changed: sorted(this.#changed),
      added: sorted(this.#added),
      removed: sorted(this.#removed),
      conflicts: sorted(this.#conflicts),
      refused: sorted(this.#refused),
      commandsFor: (choice) => this.#commandsFor(choice)
    }
  }

  #commandsFor({ removals, conflicts }: ReviewChoice): Command[] {
    const wanted = [
      ...this.#changed,
      ...(removals ? this.#removed : []),
      ...this.#conflicts.filter(({ key }) => conflicts.has(key))
    ]
    const fields = new Map<AnyRecord, Record<string, unknown>>()
    for (const { key } of wanted) {
      const set = this.#fields.get(key)
      if (set) fields.set(set.record, { ...fields.get(set.record), [set.field]: set.value })
    }
    const updates = [...fields].flatMap(([record, changes]) => updateOf(record, changes) ?? [])
    const moves = wanted.flatMap(({ key }) => this.#moves.get(key) ?? [])
    const goes = wanted.flatMap(({ key }) => this.#removals.get(key) ?? [])
    const cards = this.#additions.flatMap(({ card }) => card ?? [])
    return gathered(this.#states.now.document, [...this.#structure, ...moves, ...updates, ...goes], cards)
  }
}

/** What a row's place made of it: the columns that are told by that, and the state in which its fields are checked. */
type Placed = { readonly told: readonly ColumnName[]; readonly document: Document }

/** Whether the rows were left in the order they were written in: only then does the row above say where one goes. */
function standInOrder(rows: readonly BroughtRow[], base: CellsById): boolean {
  const places = new Map([...base.keys()].map((id, at) => [id, at]))
  const brought = rows.flatMap(({ id }) => places.get(id) ?? [])
  return brought.every((place, index) => index === 0 || place > (brought[index - 1] ?? 0))
}

/** Spaces and line ends that spreadsheets change on their own are no change. */
function isSame(one: Cell, other: Cell, locale: Source['locale']): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < 1e-9
  return comparable(one, locale) === comparable(other, locale)
}

function comparable(cell: Cell, locale: Source['locale']): string {
  return toPlainText(withinCell(cellText(cell), locale))
}

/** The column that tells a record from its like, where it is not the first of its own. */
const tellingColumns: Readonly<Partial<Record<string, ColumnName>>> = {
  card: 'text',
  emotion: 'step',
  connection: 'from'
}

function nameOf({ columns, type }: TableDefinition, cells: readonly Cell[]): string {
  const telling = tellingColumns[type]
  const shown = columns.findIndex(({ name, take }) => (telling ? name === telling : take !== null))
  return shortened(cellText(cells[shown] ?? null))
}
