import { laneNameIn } from '../commands/lane-name'
import { type Locale, type MessageKey, translate } from '../i18n/translate'
import type { Card, CardKind, Confidence, Sentiment } from '../model/card'
import type { Connection, ConnectionDirection } from '../model/connection'
import type { Document } from '../model/document'
import type { Emotion } from '../model/emotion'
import type { JourneyMap, MapState } from '../model/map'
import type { Milestone } from '../model/milestone'
import type { Persona } from '../model/persona'
import type { Phase } from '../model/phase'
import type { AnyRecord } from '../model/record'
import type { Step } from '../model/step'
import { mapsOf, personasOf, stepsOfMap, teamsOf, touchpointsOf, verbatimsOf } from '../model/structure'
import type { Team } from '../model/team'
import type { Channel, Touchpoint } from '../model/touchpoint'
import type { Verbatim } from '../model/verbatim'
import { type Column, choice, computed, day, mark, number, type Source, text, widths } from './column'
import {
  cardsInOrder,
  connectionsInOrder,
  emotionsInOrder,
  milestonesInOrder,
  phasesInOrder,
  stepsInOrder
} from './reading-order'
import type { Table } from './table'

type Placed = { readonly mapId: Card['mapId'] }
type OnStep = { readonly stepId: Card['stepId'] }
type OnPhase = { readonly phaseId: Card['phaseId'] }

const map = computed<Placed>('map', widths.name, ({ mapId }, { document }) => document.map.get(mapId)?.title)
const phase = computed<OnPhase>('phase', widths.name, ({ phaseId }, source) => phaseName(phaseId, source))
const step = computed<OnStep>(
  'step',
  widths.name,
  ({ stepId }, { document }) => stepOf(stepId, document)?.name
)
const phaseOfStep = computed<OnStep>('phase', widths.name, ({ stepId }, source) =>
  phaseName(stepOf(stepId, source.document)?.phaseId ?? null, source)
)
const stepNumber = computed<OnStep>('stepNumber', widths.number, ({ stepId }, { stepNumbers }) =>
  stepId === null ? null : stepNumbers.get(stepId)
)
const team = computed<{ readonly teamId: Card['teamId'] }>('team', widths.name, ({ teamId }, { document }) =>
  teamId === null ? null : document.team.get(teamId)?.name
)

const cards: readonly Column<Card>[] = [
  map,
  computed('phase', widths.name, (card, source) =>
    phaseName(card.phaseId ?? stepOf(card.stepId, source.document)?.phaseId ?? null, source)
  ),
  stepNumber,
  step,
  computed('lane', widths.name, ({ laneId }, { document, locale }) => {
    const lane = document.lane.get(laneId)
    return lane && laneNameIn(locale, lane)
  }),
  choice('kind', 'kind', (kind: CardKind) => `card.${kind}`),
  text('text', 'text', widths.long),
  number('severity', 'severity'),
  number('frequency', 'frequency'),
  number('impact', 'impact'),
  number('effort', 'effort'),
  choice('sentiment', 'sentiment', (sentiment: Sentiment) => `panel.sentiment.${sentiment}`),
  computed('touchpoint', widths.name, ({ touchpointId }, { document }) =>
    touchpointId === null ? null : document.touchpoint.get(touchpointId)?.name
  ),
  computed('channel', widths.short, ({ touchpointId }, { document, locale }) => {
    const touchpoint = touchpointId === null ? undefined : document.touchpoint.get(touchpointId)
    return touchpoint && translate(locale, `channel.${touchpoint.channel}`)
  }),
  team,
  computed('feltBy', widths.name, ({ personaId }, source) => personaName(personaId, source)),
  text('owner', 'owner', widths.name),
  text('cadence', 'cadence', widths.short),
  computed('tags', widths.name, ({ tags }) => tags.join(', ')),
  text('link', 'link'),
  text('source', 'source', widths.name),
  choice('confidence', 'confidence', (confidence: Confidence) => `confidence.${confidence}`),
  computed('answers', widths.text, ({ parentCardId }, { document }) =>
    parentCardId === null ? null : document.card.get(parentCardId)?.text
  ),
  text('note', 'note')
]

const steps: readonly Column<Step>[] = [
  map,
  phase,
  computed('stepNumber', widths.number, ({ id }, { stepNumbers }) => stepNumbers.get(id)),
  text('step', 'name'),
  text('description', 'description', widths.long),
  text('duration', 'duration', widths.short),
  text('frequency', 'frequency', widths.short),
  team,
  mark('momentOfTruth', 'momentOfTruth'),
  text('momentOfTruthReason', 'momentOfTruthReason'),
  number('simplicity', 'simplicity'),
  number('fluidity', 'fluidity'),
  number('value', 'value'),
  computed('linkedMap', widths.name, ({ linkedMapId }, { document }) =>
    linkedMapId === null ? null : document.map.get(linkedMapId)?.title
  )
]

const phases: readonly Column<Phase>[] = [
  map,
  text('phase', 'name'),
  text('goal', 'goal'),
  text('success', 'success')
]

const milestones: readonly Column<Milestone>[] = [
  map,
  phase,
  text('milestone', 'name'),
  text('measure', 'measure'),
  text('trackedIn', 'trackedIn')
]

const emotions: readonly Column<Emotion>[] = [
  map,
  phaseOfStep,
  stepNumber,
  step,
  computed('persona', widths.name, ({ personaId }, source) =>
    personaId === null ? translate(source.locale, 'table.employees') : personaName(personaId, source)
  ),
  number('score', 'score'),
  text('word', 'word', widths.name),
  text('why', 'why'),
  text('quote', 'quote'),
  text('quoteSource', 'quoteSource', widths.name)
]

const touchpoints: readonly Column<Touchpoint>[] = [
  text('touchpoint', 'name'),
  choice('channel', 'channel', (channel: Channel) => `channel.${channel}`),
  text('description', 'description', widths.long),
  team
]

const personas: readonly Column<Persona>[] = [
  text('persona', 'name', widths.name),
  text('role', 'role', widths.name),
  text('segment', 'segment', widths.name),
  text('description', 'description'),
  text('goals', 'goals'),
  text('needs', 'needs'),
  text('frustrations', 'frustrations'),
  text('quote', 'quote')
]

const teams: readonly Column<Team>[] = [text('team', 'name'), text('code', 'code', widths.number)]

const verbatims: readonly Column<Verbatim>[] = [
  text('text', 'text', widths.long),
  text('source', 'source', widths.name),
  day('saidOn', 'saidOn'),
  number('mark', 'score'),
  computed('persona', widths.name, ({ personaId }, source) => personaName(personaId, source)),
  choice('channel', 'channel', (channel: Channel) => `channel.${channel}`),
  step,
  text('batch', 'batch', widths.name)
]

const connections: readonly Column<Connection>[] = [
  map,
  computed('from', widths.text, ({ fromCardId }, { document }) => document.card.get(fromCardId)?.text),
  choice('direction', 'direction', (direction: ConnectionDirection) => `connection.${direction}`),
  computed('to', widths.text, ({ toCardId }, { document }) => document.card.get(toCardId)?.text),
  text('label', 'label', widths.name),
  text('wait', 'wait', widths.short),
  mark('failPoint', 'failPoint'),
  text('failReason', 'failReason')
]

const maps: readonly Column<JourneyMap>[] = [
  text('map', 'title'),
  choice('state', 'state', (state: MapState) => `state.${state}`),
  computed('personas', widths.name, ({ personaIds }, source) =>
    personaIds.flatMap((id) => personaName(id, source) ?? []).join(', ')
  ),
  text('scenario', 'scenario'),
  text('customerGoal', 'customerGoal'),
  text('trigger', 'trigger'),
  text('endState', 'endState'),
  text('customerValue', 'customerValue'),
  text('companyValue', 'companyValue'),
  text('success', 'success'),
  text('segment', 'segment', widths.name),
  number('round', 'round'),
  day('mappedOn', 'mappedOn')
]

/** All there is in a project, a table for each kind of record; the notes always, the others where there are any. */
export function projectTables(document: Document, locale: Locale): Table[] {
  const all = mapsOf(document)
  const source = sourceOf(document, locale)
  const [notes, ...others] = [
    tableOf('table.sheet.card', cards, cardsInOrder(document, all), source),
    tableOf('table.sheet.step', steps, stepsInOrder(document, all), source),
    tableOf('table.sheet.phase', phases, phasesInOrder(document, all), source),
    tableOf('table.sheet.milestone', milestones, milestonesInOrder(document, all), source),
    tableOf('table.sheet.emotion', emotions, emotionsInOrder(document, all), source),
    tableOf('table.sheet.touchpoint', touchpoints, touchpointsOf(document), source),
    tableOf('table.sheet.persona', personas, personasOf(document), source),
    tableOf('table.sheet.team', teams, teamsOf(document), source),
    tableOf('table.sheet.verbatim', verbatims, verbatimsOf(document), source),
    tableOf('table.sheet.connection', connections, connectionsInOrder(document, all), source),
    tableOf('table.sheet.map', maps, all, source)
  ] as const
  return [notes, ...others.filter(({ rows }) => rows.length > 0)]
}

/** The notes of one map, as the first of the project's tables has them. */
export function notesTable(document: Document, journeyMap: JourneyMap, locale: Locale): Table {
  return tableOf('table.sheet.card', cards, cardsInOrder(document, [journeyMap]), sourceOf(document, locale))
}

function sourceOf(document: Document, locale: Locale): Source {
  const numbers = mapsOf(document).flatMap(({ id }) =>
    stepsOfMap(document, id).map((one, index) => [one.id, index + 1] as const)
  )
  return { document, locale, stepNumbers: new Map(numbers) }
}

function tableOf<R extends AnyRecord>(
  name: MessageKey,
  columns: readonly Column<R>[],
  records: readonly R[],
  source: Source
): Table {
  return {
    name: translate(source.locale, name),
    columns: columns.map((column) => ({
      header: translate(source.locale, `table.column.${column.name}`),
      width: column.width
    })),
    rows: records.map((record) => ({
      id: record.id,
      cells: columns.map(({ cell }) => cell(record, source))
    }))
  }
}

function stepOf(stepId: Card['stepId'], document: Document): Step | undefined {
  return stepId === null ? undefined : document.step.get(stepId)
}

function phaseName(phaseId: Card['phaseId'], { document }: Source): string | undefined {
  return phaseId === null ? undefined : document.phase.get(phaseId)?.name
}

function personaName(personaId: Card['personaId'], { document }: Source): string | undefined {
  return personaId === null ? undefined : document.persona.get(personaId)?.name
}
