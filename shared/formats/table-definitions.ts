import { laneNameIn } from '../commands/lane-name'
import { type MessageKey, translate } from '../i18n/translate'
import type { Candidate } from '../model/candidate'
import { type Card, cardKinds, confidenceSchema, sentimentSchema } from '../model/card'
import { type Connection, connectionDirectionSchema } from '../model/connection'
import type { Document } from '../model/document'
import type { Emotion } from '../model/emotion'
import { type JourneyMap, mapStateSchema, serviceLevelSchema } from '../model/map'
import type { Milestone } from '../model/milestone'
import type { Persona } from '../model/persona'
import type { Phase } from '../model/phase'
import type { AnyRecord, RecordType } from '../model/record'
import { candidateTotal, rankedCandidates } from '../model/shortlist'
import type { Step } from '../model/step'
import { candidatesOf, personasOf, teamsOf, touchpointsOf, verbatimsOf } from '../model/structure'
import type { Team } from '../model/team'
import { channelSchema, type Touchpoint } from '../model/touchpoint'
import type { Verbatim } from '../model/verbatim'
import {
  type Column,
  choice,
  computed,
  day,
  list,
  mark,
  named,
  number,
  type Source,
  text,
  widths
} from './column'
import {
  cardsInOrder,
  connectionsInOrder,
  emotionsInOrder,
  milestonesInOrder,
  phasesInOrder,
  stepsInOrder
} from './reading-order'
import type { Cell, TableRow } from './table'

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
const team = named('team', 'teamId', 'team')

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
  choice('kind', 'kind', cardKinds, (kind) => `card.${kind}`),
  text('text', 'text', widths.long),
  number('severity', 'severity'),
  number('frequency', 'frequency'),
  number('impact', 'impact'),
  number('effort', 'effort'),
  choice('sentiment', 'sentiment', sentimentSchema.options, (sentiment) => `panel.sentiment.${sentiment}`),
  named('touchpoint', 'touchpointId', 'touchpoint'),
  computed('channel', widths.short, ({ touchpointId }, { document, locale }) => {
    const touchpoint = touchpointId === null ? undefined : document.touchpoint.get(touchpointId)
    return touchpoint && translate(locale, `channel.${touchpoint.channel}`)
  }),
  team,
  named('feltBy', 'personaId', 'persona'),
  text('owner', 'owner', widths.name),
  text('cadence', 'cadence', widths.short),
  list('tags', 'tags'),
  text('link', 'link'),
  text('source', 'source', widths.name),
  choice('confidence', 'confidence', confidenceSchema.options, (confidence) => `confidence.${confidence}`),
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
  choice('channel', 'channel', channelSchema.options, (channel) => `channel.${channel}`),
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
  named('persona', 'personaId', 'persona'),
  choice('channel', 'channel', channelSchema.options, (channel) => `channel.${channel}`),
  step,
  text('batch', 'batch', widths.name)
]

const connections: readonly Column<Connection>[] = [
  map,
  computed('from', widths.text, ({ fromCardId }, { document }) => document.card.get(fromCardId)?.text),
  choice(
    'direction',
    'direction',
    connectionDirectionSchema.options,
    (direction) => `connection.${direction}`
  ),
  computed('to', widths.text, ({ toCardId }, { document }) => document.card.get(toCardId)?.text),
  text('label', 'label', widths.name),
  text('wait', 'wait', widths.short),
  mark('failPoint', 'failPoint'),
  text('failReason', 'failReason')
]

const maps: readonly Column<JourneyMap>[] = [
  text('map', 'title'),
  choice('state', 'state', mapStateSchema.options, (state) => `state.${state}`),
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
  choice('serviceLevel', 'serviceLevel', serviceLevelSchema.options, (level) => `serviceLevel.${level}`),
  number('round', 'round'),
  day('mappedOn', 'mappedOn')
]

const candidates: readonly Column<Candidate>[] = [
  computed('rank', widths.number, (candidate, { document }) => rankedCandidates(document).get(candidate.id)),
  text('journey', 'title'),
  text('audience', 'audience'),
  number('strategic', 'strategic'),
  number('volume', 'volume'),
  number('competition', 'competition'),
  number('novelty', 'novelty'),
  computed('total', widths.number, candidateTotal),
  mark('chosen', 'chosen'),
  computed('linkedMap', widths.name, ({ linkedMapId }, { document }) =>
    linkedMapId === null ? null : document.map.get(linkedMapId)?.title
  )
]

type Maps = readonly JourneyMap[]

/** A table before it is filled: which columns tell of which records. */
export type TableDefinition = {
  readonly type: RecordType
  readonly sheet: MessageKey
  readonly columns: readonly Omit<Column<never>, 'cell'>[]
  rows(source: Source, maps: Maps): TableRow[]
}

function defined<R extends AnyRecord>(
  type: R['type'],
  sheet: MessageKey,
  columns: readonly Column<R>[],
  recordsOf: (document: Document, maps: Maps) => readonly R[]
): TableDefinition {
  const cellsOf = (record: R, source: Source): Cell[] => columns.map(({ cell }) => cell(record, source))
  return {
    type,
    sheet,
    columns,
    rows: (source, maps) =>
      recordsOf(source.document, maps).map((record) => ({ id: record.id, cells: cellsOf(record, source) }))
  }
}

export const notes = defined('card', 'table.sheet.card', cards, cardsInOrder)

/** In the order of their sheets. */
export const definitions: readonly TableDefinition[] = [
  notes,
  defined('step', 'table.sheet.step', steps, stepsInOrder),
  defined('phase', 'table.sheet.phase', phases, phasesInOrder),
  defined('milestone', 'table.sheet.milestone', milestones, milestonesInOrder),
  defined('emotion', 'table.sheet.emotion', emotions, emotionsInOrder),
  defined('touchpoint', 'table.sheet.touchpoint', touchpoints, touchpointsOf),
  defined('persona', 'table.sheet.persona', personas, personasOf),
  defined('team', 'table.sheet.team', teams, teamsOf),
  defined('verbatim', 'table.sheet.verbatim', verbatims, verbatimsOf),
  defined('connection', 'table.sheet.connection', connections, connectionsInOrder),
  defined('map', 'table.sheet.map', maps, (_, all) => all),
  defined('candidate', 'table.sheet.candidate', candidates, candidatesOf)
]

function stepOf(stepId: Card['stepId'], document: Document): Step | undefined {
  return stepId === null ? undefined : document.step.get(stepId)
}

function phaseName(phaseId: Card['phaseId'], { document }: Source): string | undefined {
  return phaseId === null ? undefined : document.phase.get(phaseId)?.name
}

function personaName(personaId: Card['personaId'], { document }: Source): string | undefined {
  return personaId === null ? undefined : document.persona.get(personaId)?.name
}
