import { refusalKey } from '../commands/applied'
import { apply } from '../commands/apply'
import type { Command } from '../commands/command'
import { shortened } from '../commands/label'
import { locales, translate } from '../i18n/translate'
import type { Document } from '../model/document'
import { type Id, newId } from '../model/id'
import { emotionAt, personasOf, phasesOf, stepsOf } from '../model/structure'
import type { ColumnName, Source } from './column'
import { folded } from './folded'
import { cellText } from './table'
import type { TableDefinition } from './table-definitions'
import { additionOf, type NewCard } from './workbook-commands'
import {
  laneSaid,
  mapSaid,
  type NotTaken,
  notTaken,
  onlyNamed,
  phaseSaid,
  type Said
} from './workbook-places'
import type { BroughtRow } from './workbook-rows'

/** A record to come: a note that goes to its cell, or a command of its own. */
export type Added = {
  readonly id: string
  readonly name: string
  readonly card: NewCard | null
  readonly command: Command | null
}

type Outcome = { readonly ok: true; readonly added: Added } | NotTaken

type Fields = Readonly<Record<string, unknown>>

/**
 * A row without an id as a new record, where what it hangs on is there: a note, a step, a phase, a milestone, a feeling,
 * or an entry of a catalogue. `above` is the record of the row above it, where the rows still stand as they were written.
 */
export function addedRow(
  definition: TableDefinition,
  row: BroughtRow,
  now: Source,
  above: string | null
): Outcome {
  const texts = new Map(definition.columns.map(({ name }, index) => [name, row.cells[index] ?? null]))
  const said = (name: ColumnName): string => cellText(texts.get(name) ?? null)
  const changes: Record<string, unknown> = {}
  for (const [index, { name, take }] of definition.columns.entries()) {
    const cell = row.cells[index] ?? null
    if (!take || cell === null || cellText(cell) === '') continue
    const taken = take(cell, now)
    if (!taken) return notTaken(name, 'workbook.badCell', { text: shortened(cellText(cell)) })
    changes[taken.field] = taken.value
  }
  const added = newRecord(definition, changes, said, now, above)
  if ('ok' in added) return added
  const command = added.card ? additionOf(now.document, [added.card]) : added.command
  const applied = command && apply(now.document, command)
  if (applied && !applied.ok) return notTaken(null, refusalKey(applied.refusal), applied.refusal.params)
  return { ok: true, added }
}

function newRecord(
  { type }: TableDefinition,
  { name, text, ...changes }: Fields,
  said: Said,
  now: Source,
  above: string | null
): Added | NotTaken {
  const called = String(name ?? '')
  const { document } = now
  switch (type) {
    case 'card': {
      const cell = cellSaid(said, document)
      if ('ok' in cell) return cell
      const words = String(text ?? '')
      const id = newId('card')
      return { id, name: words, card: { cell, card: { cardId: id, text: words, changes } }, command: null }
    }
    case 'phase': {
      const map = mapSaid(said, document)
      if (!map) return notTaken('map', 'workbook.noPlace')
      const id = newId('phase')
      const after = placeAfter(phasesOf(document, map.id), above)
      return named(id, called, [
        { type: 'phase.add', phaseId: id, mapId: map.id, after, name: called },
        { type: 'phase.update', phaseId: id, changes }
      ])
    }
    case 'step': {
      const map = mapSaid(said, document)
      if (!map) return notTaken('map', 'workbook.noPlace')
      const phase = phaseSaid(said, document, map.id)
      if (!phase) return notTaken('phase', 'workbook.noPlace')
      const id = newId('step')
      const after = placeAfter(stepsOf(document, phase.id), above)
      return named(id, called, [
        { type: 'step.add', stepId: id, phaseId: phase.id, after, name: called },
        { type: 'step.update', stepId: id, changes }
      ])
    }
    case 'milestone': {
      const map = mapSaid(said, document)
      const phase = map && phaseSaid(said, document, map.id)
      if (!phase) return notTaken('phase', 'workbook.noPlace')
      const id = newId('milestone')
      return named(id, called, [
        { type: 'milestone.add', milestoneId: id, phaseId: phase.id, name: called },
        { type: 'milestone.update', milestoneId: id, changes }
      ])
    }
    case 'emotion':
      return emotionSaid(changes, said, document)
    case 'verbatim': {
      const id = newId('verbatim')
      const words = String(text ?? '')
      return named(id, words, [{ type: 'verbatim.add', verbatimId: id, text: words, changes }])
    }
    case 'touchpoint': {
      const id = newId('touchpoint')
      return named(id, called, [{ type: 'touchpoint.add', touchpointId: id, name: called, changes }])
    }
    case 'persona': {
      const id = newId('persona')
      return named(id, called, [{ type: 'persona.add', personaId: id, name: called, changes }])
    }
    case 'team': {
      const id = newId('team')
      return named(id, called, [{ type: 'team.add', teamId: id, name: called, changes }])
    }
    default:
      return notTaken(null, 'workbook.addedElsewhere')
  }
}

function named(id: string, name: string, commands: Command[]): Added | NotTaken {
  if (name.trim() === '') return notTaken(null, 'workbook.noName')
  const [only, ...others] = commands
  const command = only && others.length === 0 ? only : ({ type: 'batch', commands } as const)
  return { id, name, card: null, command }
}

/** After the one that stands above it in the sheet, if it is one of these; else last. */
function placeAfter<R extends { readonly id: string }>(
  siblings: readonly R[],
  above: string | null
): R['id'] | null {
  return (siblings.find(({ id }) => id === above) ?? siblings.at(-1))?.id ?? null
}

/** Where a new note goes, by the names of its row. */
function cellSaid(said: Said, document: Document): NewCard['cell'] | NotTaken {
  const map = mapSaid(said, document)
  if (!map) return notTaken('map', 'workbook.noPlace')
  const phase = phaseSaid(said, document, map.id)
  if (!phase) return notTaken('phase', 'workbook.noPlace')
  const step =
    said('step') === '' ? null : onlyNamed(stepsOf(document, phase.id), ({ name }) => name, said('step'))
  if (step === undefined) return notTaken('step', 'workbook.noPlace')
  const lane = laneSaid(said, document, map.id)
  if (!lane) return notTaken('lane', 'workbook.noPlace')
  return { laneId: lane.id, stepId: step?.id ?? null, phaseId: step ? null : phase.id }
}

/** One persona feels one thing at a step: where that is told already, its own row is the one to change. */
function emotionSaid(changes: Fields, said: Said, document: Document): Added | NotTaken {
  const map = mapSaid(said, document)
  const phase = map && phaseSaid(said, document, map.id)
  const step = phase && onlyNamed(stepsOf(document, phase.id), ({ name }) => name, said('step'))
  if (!step) return notTaken('step', 'workbook.noPlace')
  const isEmployees = locales.some(
    (locale) => folded(translate(locale, 'table.employees')) === folded(said('persona'))
  )
  const persona = onlyNamed(personasOf(document), ({ name }) => name, said('persona'))
  if (!persona && !isEmployees) return notTaken('persona', 'workbook.noPlace')
  const personaId: Id<'persona'> | null = persona?.id ?? null
  if (emotionAt(document, step.id, personaId)) return notTaken(null, 'workbook.emotionThere')
  if (changes.score === undefined) return notTaken('score', 'workbook.noScore')
  const id = newId('emotion')
  const command: Command = { type: 'step.setEmotion', stepId: step.id, personaId, emotionId: id, changes }
  return { id, name: step.name, card: null, command }
}
