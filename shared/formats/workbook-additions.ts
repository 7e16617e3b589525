import { refusalKey } from '../commands/applied'
import { apply } from '../commands/apply'
import type { Command } from '../commands/command'
import { shortened } from '../commands/label'
import { laneNameIn } from '../commands/lane-name'
import { locales, type MessageKey, type Params } from '../i18n/translate'
import { newId } from '../model/id'
import { lanesOfMap, mapsOf, phasesOf, stepsOf } from '../model/structure'
import type { ColumnName, Source } from './column'
import { folded } from './folded'
import { cellText } from './table'
import type { TableDefinition } from './table-definitions'
import { additionOf, type NewCard } from './workbook-commands'
import type { BroughtRow } from './workbook-rows'

/** A record to come: a note that goes to its cell, or a command of its own. */
export type Added = { readonly name: string; readonly card: NewCard | null; readonly command: Command | null }

export type NotAdded = {
  readonly ok: false
  readonly column: ColumnName | null
  readonly reason: MessageKey
  readonly params: Params
}

type Outcome = { readonly ok: true; readonly added: Added } | NotAdded

/** A row without an id as a new record: a note where its phase, step and line are there, or an entry of a catalogue. */
export function addedRow(definition: TableDefinition, row: BroughtRow, now: Source): Outcome {
  const said = new Map(definition.columns.map(({ name }, index) => [name, row.cells[index] ?? null]))
  const textOf = (name: ColumnName): string => cellText(said.get(name) ?? null)
  const changes: Record<string, unknown> = {}
  for (const [index, { name, take }] of definition.columns.entries()) {
    const cell = row.cells[index] ?? null
    if (!take || cell === null || cellText(cell) === '') continue
    const taken = take(cell, now)
    if (!taken) return refused(name, 'workbook.badCell', { text: shortened(cellText(cell)) })
    changes[taken.field] = taken.value
  }
  const added = newRecord(definition, changes, textOf, now)
  if ('ok' in added) return added
  const command = added.card ? additionOf(now.document, [added.card]) : added.command
  const applied = command && apply(now.document, command)
  if (applied && !applied.ok) return refused(null, refusalKey(applied.refusal), applied.refusal.params)
  return { ok: true, added }
}

function newRecord(
  { type }: TableDefinition,
  { name, text, ...changes }: Record<string, unknown>,
  textOf: (name: ColumnName) => string,
  now: Source
): Added | NotAdded {
  const called = String(name ?? '')
  switch (type) {
    case 'card': {
      const cell = cellNamed(textOf, now)
      if ('ok' in cell) return cell
      const words = String(text ?? '')
      return {
        name: words,
        card: { cell, card: { cardId: newId('card'), text: words, changes } },
        command: null
      }
    }
    case 'touchpoint':
      return named(called, {
        type: 'touchpoint.add',
        touchpointId: newId('touchpoint'),
        name: called,
        changes
      })
    case 'persona':
      return named(called, { type: 'persona.add', personaId: newId('persona'), name: called, changes })
    case 'team':
      return named(called, { type: 'team.add', teamId: newId('team'), name: called, changes })
    default:
      return refused(null, 'workbook.addedElsewhere')
  }
}

function named(name: string, command: Command): Added | NotAdded {
  return name.trim() === '' ? refused(null, 'workbook.noName') : { name, card: null, command }
}

/** Where a new note goes, by the names of its row; the map may be left out where there is one alone. */
function cellNamed(textOf: (name: ColumnName) => string, { document }: Source): NewCard['cell'] | NotAdded {
  const maps = mapsOf(document)
  const map =
    maps.length === 1 && textOf('map') === '' ? maps[0] : only(maps, ({ title }) => title, textOf('map'))
  if (!map) return refused('map', 'workbook.noPlace')
  const phase = only(phasesOf(document, map.id), ({ name }) => name, textOf('phase'))
  if (!phase) return refused('phase', 'workbook.noPlace')
  const step =
    textOf('step') === '' ? null : only(stepsOf(document, phase.id), ({ name }) => name, textOf('step'))
  if (step === undefined) return refused('step', 'workbook.noPlace')
  const lanes = lanesOfMap(document, map.id)
  const lane = locales
    .map((locale) => only(lanes, (one) => laneNameIn(locale, one), textOf('lane')))
    .find((one) => one !== undefined)
  if (!lane) return refused('lane', 'workbook.noPlace')
  return { laneId: lane.id, stepId: step?.id ?? null, phaseId: step ? null : phase.id }
}

function only<R>(records: readonly R[], nameOf: (record: R) => string, wanted: string): R | undefined {
  const [found, ...others] = records.filter((record) => folded(nameOf(record)) === folded(wanted))
  return others.length === 0 ? found : undefined
}

function refused(column: ColumnName | null, reason: MessageKey, params: Params = {}): NotAdded {
  return { ok: false, column, reason, params }
}
