import type { Command } from '../commands/command'
import { laneNameIn } from '../commands/lane-name'
import { type Locale, locales, type MessageKey, type Params } from '../i18n/translate'
import type { Card } from '../model/card'
import { type Document, findRecord } from '../model/document'
import type { Id } from '../model/id'
import type { Lane } from '../model/lane'
import type { JourneyMap } from '../model/map'
import type { Phase } from '../model/phase'
import type { AnyRecord, RecordType } from '../model/record'
import type { Step } from '../model/step'
import {
  type Cell,
  cardsOf,
  cellKey,
  cellOf,
  lanesOfMap,
  mapsOf,
  phasesOf,
  stepsOf,
  stepsOfMap
} from '../model/structure'
import type { ColumnName } from './column'
import { folded } from './folded'

/** What a row says under a header; empty where it says nothing. */
export type Said = (name: ColumnName) => string

export type NotTaken = {
  readonly ok: false
  readonly column: ColumnName | null
  readonly reason: MessageKey
  readonly params: Params
}

export function notTaken(column: ColumnName | null, reason: MessageKey, params: Params = {}): NotTaken {
  return { ok: false, column, reason, params }
}

/** The columns that tell where a record stands, by which it can be moved. */
export const placeColumns: Readonly<Partial<Record<RecordType, readonly ColumnName[]>>> = {
  card: ['phase', 'step', 'lane'],
  step: ['phase'],
  milestone: ['phase']
}
/** Counted from the places: it changes with them, and says nothing by itself. */
export const countedColumn: ColumnName = 'stepNumber'

/** The map may be left out where there is one alone. */
export function mapSaid(said: Said, document: Document): JourneyMap | undefined {
  const maps = mapsOf(document)
  return maps.length === 1 && said('map') === ''
    ? maps[0]
    : onlyNamed(maps, ({ title }) => title, said('map'))
}

export function phaseSaid(said: Said, document: Document, mapId: Id<'map'>): Phase | undefined {
  return onlyNamed(phasesOf(document, mapId), nameOf, said('phase'))
}

export function laneSaid(said: Said, document: Document, mapId: Id<'map'>): Lane | undefined {
  const lanes = lanesOfMap(document, mapId)
  return locales
    .map((locale) => onlyNamed(lanes, (one) => laneNameIn(locale, one), said('lane')))
    .find((one) => one !== undefined)
}

/** The one record of that name, as a reader compares them; undefined where there is none or several. */
export function onlyNamed<R>(
  records: readonly R[],
  nameOf: (record: R) => string,
  wanted: string
): R | undefined {
  const [found, ...others] = records.filter((record) => folded(nameOf(record)) === folded(wanted))
  return others.length === 0 ? found : undefined
}

const nameOf = ({ name }: { readonly name: string }): string => name

/** Where a record stands, in words; empty for one that has no place of this sort. */
export function placeWords(document: Document, id: string, locale: Locale): string {
  const record = findRecord(document, id)
  if (!record) return ''
  switch (record.type) {
    case 'card': {
      const step = document.step.get(record.stepId ?? 'step_')
      const lane = document.lane.get(record.laneId)
      const phase = document.phase.get(record.phaseId ?? step?.phaseId ?? 'phase_')
      const words = [phase?.name ?? '', step?.name ?? '', lane ? laneNameIn(locale, lane) : '']
      return words.filter((word) => word !== '').join(' \u203A ')
    }
    case 'step':
    case 'milestone':
      return document.phase.get(record.phaseId)?.name ?? ''
    default:
      return ''
  }
}

/** Whether somebody moved it between the two states; what its neighbours are called does not count. */
export function standsElsewhere(id: string, one: Document, other: Document): boolean {
  const before = findRecord(one, id)
  const after = findRecord(other, id)
  if (!before || !after) return false
  return ['laneId', 'stepId', 'phaseId'].some(
    (field) => Reflect.get(before, field) !== Reflect.get(after, field)
  )
}

type Moved = { readonly ok: true; readonly command: Command | null }

/** The move that a row asks for by another phase, step or lane; no command where the record stands there already. */
export function moveSaid(
  record: AnyRecord,
  said: Said,
  changed: readonly ColumnName[],
  document: Document
): Moved | NotTaken {
  switch (record.type) {
    case 'card':
      return cardMove(record, said, changed, document)
    case 'step': {
      const phase = phaseSaid(said, document, record.mapId)
      if (!phase) return notTaken('phase', 'workbook.noPlace')
      const after = stepsOf(document, phase.id).at(-1)?.id ?? null
      const stays = phase.id === record.phaseId
      return {
        ok: true,
        command: stays ? null : { type: 'step.move', stepId: record.id, phaseId: phase.id, after }
      }
    }
    case 'milestone': {
      const phase = phaseSaid(said, document, record.mapId)
      if (!phase) return notTaken('phase', 'workbook.noPlace')
      const stays = phase.id === record.phaseId
      return {
        ok: true,
        command: stays ? null : { type: 'milestone.move', milestoneId: record.id, phaseId: phase.id }
      }
    }
    default:
      return notTaken(changed[0] ?? null, 'workbook.readOnly')
  }
}

function cardMove(
  card: Card,
  said: Said,
  changed: readonly ColumnName[],
  document: Document
): Moved | NotTaken {
  const lane = changed.includes('lane')
    ? laneSaid(said, document, card.mapId)
    : document.lane.get(card.laneId)
  if (!lane) return notTaken('lane', 'workbook.noPlace')
  const host = hostSaid(card, said, changed, document)
  if ('ok' in host) return host
  const cell = { ...host, laneId: lane.id }
  if (cellKey(cell) === cellKey(cellOf(card))) return { ok: true, command: null }
  const after = cardsOf(document, cell).at(-1)?.id ?? null
  return { ok: true, command: { type: 'card.move', cardId: card.id, cell, after } }
}

function hostSaid(
  card: Card,
  said: Said,
  changed: readonly ColumnName[],
  document: Document
): Omit<Cell, 'laneId'> | NotTaken {
  const newPhase = changed.includes('phase')
  if (!newPhase && !changed.includes('step')) return { stepId: card.stepId, phaseId: card.phaseId }
  const phase = phaseSaid(said, document, card.mapId)
  if (newPhase && !phase) return notTaken('phase', 'workbook.noPlace')
  if (said('step') === '')
    return phase ? { stepId: null, phaseId: phase.id } : notTaken('phase', 'workbook.noPlace')
  const here = phase && stepNamed(stepsOf(document, phase.id), said)
  // A step's name alone is enough where no other step has it.
  const step = here ?? (newPhase ? undefined : stepNamed(stepsOfMap(document, card.mapId), said))
  return step ? { stepId: step.id, phaseId: null } : notTaken('step', 'workbook.noPlace')
}

function stepNamed(steps: readonly Step[], said: Said): Step | undefined {
  return onlyNamed(steps, nameOf, said('step'))
}
