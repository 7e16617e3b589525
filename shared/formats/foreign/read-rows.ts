import { type Locale, type MessageKey, type Params, translate } from '../../i18n/translate'
import type { Card } from '../../model/card'
import { hasSeverity } from '../../model/card-kind'
import { nameLimit, textLimit, toPlainName, toPlainText } from '../../model/text-field'
import type { Channel } from '../../model/touchpoint'
import { type CsvLane, csvLane } from '../csv-lane'
import { folded } from '../folded'
import { quoted } from '../parsed'
import { type Cell, cellText } from '../table'
import { type ForeignRow, type ForeignTable, isEmpty } from './foreign-table'
import type { Mapping } from './mapping'
import { cardKindOf, type FieldTarget, type Target } from './target'
import {
  channelOf,
  confidenceOf,
  emotionOf,
  isErrorWord,
  levelOf,
  mostOf,
  notesIn,
  numberOf,
  ratingOf,
  sentimentOf,
  wordsOf
} from './values'
import { cardTargetOf } from './words'

export type ReadCard = {
  readonly lane: CsvLane
  readonly text: string
  readonly changes: Partial<
    Pick<
      Card,
      | 'severity'
      | 'frequency'
      | 'impact'
      | 'effort'
      | 'sentiment'
      | 'owner'
      | 'cadence'
      | 'tags'
      | 'link'
      | 'source'
      | 'confidence'
      | 'note'
    >
  >
}

/** A row as it is meant, before anything is looked up in a project; names are empty where nothing is said. */
export type ReadRow = {
  readonly number: number
  readonly phase: string
  readonly step: string
  readonly cards: readonly ReadCard[]
  readonly team: string
  readonly persona: string
  readonly touchpoint: string
  readonly channel: Channel | null
  readonly emotion: { readonly score: number; readonly word: string } | null
  /** What is said of the step itself, where the row is the step's. */
  readonly description: string
  readonly duration: string
}

/** What could not be taken as it stands: the row it is in, and under which header; null for the whole row. */
export type Trouble = {
  readonly number: number
  readonly header: string | null
  readonly reason: MessageKey
  readonly params: Params
}

export type RowsRead = {
  readonly rows: readonly ReadRow[]
  readonly troubles: readonly Trouble[]
  /** Each row tells one note and what belongs to it, rather than a step with notes of several kinds. */
  readonly oneNoteARow: boolean
}

export function readRows(table: ForeignTable, mapping: Mapping, locale: Locale): RowsRead {
  const reader = new Reader(table, mapping, locale)
  const rows = table.rows.flatMap((row) => reader.read(row) ?? [])
  return { rows, troubles: reader.troubles, oneNoteARow: reader.oneNoteARow }
}

/** Leaves a row that cannot be taken; never leaves the reader. */
class Unreadable extends Error {
  readonly trouble: Omit<Trouble, 'number'>

  constructor(header: string | null, reason: MessageKey, params: Params = {}) {
    super(reason)
    this.trouble = { header, reason, params }
  }
}

const nothingMarks = [
  '-',
  '--',
  '–',
  '—',
  '/',
  'n/a',
  'na',
  'n.a.',
  'neant',
  'ras',
  'aucun',
  'aucune',
  'none'
]

class Reader {
  readonly troubles: Trouble[] = []
  readonly oneNoteARow: boolean
  readonly #table: ForeignTable
  readonly #mapping: Mapping
  readonly #locale: Locale
  readonly #most = new Map<Target, number>()
  readonly #lanes = new Map<string, CsvLane>()
  #phase = ''
  #step = ''
  #lane = ''

  constructor(table: ForeignTable, mapping: Mapping, locale: Locale) {
    this.#table = table
    this.#mapping = mapping
    this.#locale = locale
    const cardColumns = mapping.targets.filter((target) => target === 'text' || cardKindOf(target) !== null)
    this.oneNoteARow = cardColumns.length === 1
    for (const target of ['severity', 'frequency', 'impact', 'effort'] as const) {
      const at = mapping.targets.indexOf(target)
      if (at >= 0) this.#most.set(target, mostOf(table.rows.map(({ cells }) => cells[at] ?? null)))
    }
  }

  read(row: ForeignRow): ReadRow | null {
    try {
      return this.#read(row)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      this.troubles.push({ number: row.number, ...error.trouble })
      return null
    }
  }

  #read(row: ForeignRow): ReadRow {
    const remarks: string[] = []
    const cells = new Map<Target, { readonly cell: Cell; readonly header: string }>()
    const texts: { readonly target: Target; readonly header: string; readonly text: string }[] = []
    const tags: string[] = []
    const noteColumns = this.#mapping.targets.filter((target) => target === 'note').length
    for (const [at, target] of this.#mapping.targets.entries()) {
      const cell = row.cells[at] ?? null
      const header = this.#table.headers[at] ?? ''
      if (target === 'ignore' || isEmpty(cell)) continue
      if (isErrorWord(cell)) {
        this.#tell(row, header, 'foreign.errorCell', { text: cellText(cell).trim() })
        continue
      }
      if (target === 'note') remarks.push(this.#remark(header, cell, noteColumns > 1 || !this.oneNoteARow))
      else if (target === 'tags') tags.push(...cellText(cell).split(/[,;|\n]/))
      else if (target === 'text' || cardKindOf(target) !== null) {
        const text = this.#text(header, cell)
        if (text !== '') texts.push({ target, header, text })
      } else cells.set(target, { cell, header })
    }
    const keep = (target: FieldTarget): string => {
      const found = cells.get(target)
      return found ? this.#remark(found.header, found.cell, true) : ''
    }
    const valued = <V>(target: FieldTarget, of: (cell: Cell) => V | null): V | undefined => {
      const found = cells.get(target)
      const value = found && of(found.cell)
      if (found && value === null && numberOf(found.cell) !== 0 && !isNothing(found.cell)) {
        remarks.push(keep(target))
        this.#tell(row, found.header, 'foreign.valueKept', {
          text: quoted(wordsOf(found.cell, this.#locale))
        })
      }
      return value ?? undefined
    }
    const named = (target: FieldTarget): string => {
      const found = cells.get(target)
      return found && !isNothing(found.cell) ? this.#name(found.header, found.cell) : ''
    }
    const level = (target: 'severity' | 'frequency'): 1 | 2 | 3 | undefined =>
      valued(target, (cell) => levelOf(cell, this.#most.get(target) ?? 3) as 1 | 2 | 3 | null)
    const rating = (target: 'impact' | 'effort'): number | undefined =>
      valued(target, (cell) => ratingOf(cell, this.#most.get(target) ?? 10))
    this.#place(named('phase'), named('step'), named('lane'))
    const score = valued('emotion', (cell) => emotionOf(cell, this.#mapping.scale))
    const channelCell = cells.get('channel')
    const channel = channelCell ? channelOf(channelCell.cell) : null
    const touchpoint = named('touchpoint') || named('channel')
    const severity = level('severity')
    const frequency = level('frequency')
    const shared = defined({
      impact: rating('impact'),
      effort: rating('effort'),
      sentiment: valued('sentiment', sentimentOf),
      confidence: valued('confidence', confidenceOf),
      owner: named('owner'),
      cadence: named('cadence'),
      source: named('source'),
      link: cells.has('link') ? this.#text('', cells.get('link')?.cell ?? null) : '',
      tags: this.#tags(tags, remarks)
    })
    const note = this.oneNoteARow && texts.length > 0 ? remarks.join('\n') : ''
    if (note.length > textLimit) throw new Unreadable(null, 'foreign.tooLong', { limit: textLimit })
    const cards = texts.flatMap(({ target, header, text }) =>
      this.#notes(text).map((one): ReadCard => {
        const lane = this.#laneOf(target, header)
        const grave = hasSeverity(lane.cardKind) ? { severity, frequency } : {}
        return { lane, text: one, changes: defined({ ...shared, ...grave }) }
      })
    )
    // Gravity is said of what goes wrong; where nothing does, it is kept in words.
    const isGrave = cards.some(({ lane }) => hasSeverity(lane.cardKind))
    const unplaced = isGrave ? [] : [keep('severity'), keep('frequency')]
    const [first, ...others] = cards
    const words = [note, ...unplaced].filter((one) => one !== '').join('\n')
    const told = first && { ...first, changes: defined({ ...first.changes, note: words }) }
    return {
      number: row.number,
      phase: this.#phase,
      step: this.#step,
      cards: told ? [told, ...others] : [],
      team: named('team'),
      persona: named('persona'),
      touchpoint,
      channel,
      emotion: score === undefined ? null : { score, word: named('emotionWord') },
      description: this.#description(cells.get('description'), note === '' ? remarks : []),
      duration: named('duration')
    }
  }

  #place(phase: string, step: string, lane: string): void {
    const { fillDown } = this.#mapping
    const isNewPhase = phase !== '' && folded(phase) !== folded(this.#phase)
    if (phase !== '' || !fillDown) this.#phase = phase
    if (step !== '' || !fillDown || isNewPhase) this.#step = step
    if (lane !== '' || !fillDown) this.#lane = lane
  }

  #laneOf(target: Target, header: string): CsvLane {
    const kind = cardKindOf(target)
    if (kind === 'free') return { kind, cardKind: kind, name: this.#name(header, header) }
    if (kind !== null) return csvLane(kind)
    return this.#lane === '' ? csvLane(this.#mapping.kind) : this.#laneNamed(this.#lane)
  }

  #laneNamed(name: string): CsvLane {
    const told = this.#lanes.get(name)
    if (told) return told
    const known = csvLane(name)
    const kind = known.kind === 'free' ? cardKindOf(cardTargetOf(name) ?? undefined) : null
    const lane = kind === null ? known : csvLane(kind)
    this.#lanes.set(name, lane)
    return lane
  }

  #notes(text: string): readonly string[] {
    return this.#mapping.split ? notesIn(text) : [text]
  }

  #remark(header: string, cell: Cell, isNamed: boolean): string {
    const said = toPlainText(wordsOf(cell, this.#locale)).trim()
    return isNamed && header !== ''
      ? translate(this.#locale, 'foreign.remark', { header: toPlainName(header), text: said })
      : said
  }

  #description(own: { readonly cell: Cell } | undefined, remarks: readonly string[]): string {
    const said = own ? [this.#text('', own.cell), ...remarks] : remarks
    const text = said.filter((one) => one !== '').join('\n')
    if (text.length > textLimit) throw new Unreadable(null, 'foreign.tooLong', { limit: textLimit })
    return text
  }

  #tags(words: readonly string[], remarks: string[]): string[] {
    const tags = words
      .map((word) => toPlainName(word).trim())
      .filter((word) => word !== '' && !isNothing(word))
    const fit = tags.filter((tag) => tag.length <= nameLimit).slice(0, 100)
    if (fit.length < tags.length) remarks.push(tags.filter((tag) => !fit.includes(tag)).join(', '))
    return fit
  }

  #text(header: string, cell: Cell): string {
    const text = toPlainText(wordsOf(cell, this.#locale)).trim()
    if (isNothing(text)) return ''
    if (text.length <= textLimit) return text
    throw new Unreadable(header, 'foreign.tooLong', { limit: textLimit })
  }

  #name(header: string, cell: Cell): string {
    const name = toPlainName(wordsOf(cell, this.#locale)).trim()
    if (name.length <= nameLimit) return name
    throw new Unreadable(header, 'foreign.tooLong', { limit: nameLimit })
  }

  #tell(row: ForeignRow, header: string, reason: MessageKey, params: Params): void {
    this.troubles.push({ number: row.number, header, reason, params })
  }
}

function isNothing(cell: Cell): boolean {
  const text = cellText(cell)
  return text.length <= nothingLength && nothingMarks.includes(folded(text))
}

/** Of a mark that stands for nothing, with spaces around it. */
const nothingLength = 12

function defined<F extends object>(fields: F): Partial<F> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  ) as Partial<F>
}
