import { laneNameIn } from '../commands/lane-name'
import { type MessageKey, translate } from '../i18n/translate'
import type { Card } from '../model/card'
import type { Document } from '../model/document'
import type { JourneyMap } from '../model/map'
import type { Phase } from '../model/phase'
import { type Place, placeName } from '../model/place'
import type { Locale } from '../model/project'
import { milestoneOf, phasesOf } from '../model/structure'
import { cardText } from './card-text'
import { cardsOnMap, type PlacedCard } from './cards-on-map'
import { type RankedOpportunity, rankedOpportunities } from './opportunities'
import { type RankedPain, rankedPains } from './pains'
import { type ColumnOf, cell, type Register, type RegisterCell, registerOf } from './register'

/** What a register is made of. */
export type RegisterSource = { readonly document: Document; readonly locale: Locale }

type Columns<Row> = readonly ColumnOf<Row>[]

/** For each phase what its customer wants, when it has succeeded, and the event that ends it. */
export function milestoneRegister(source: RegisterSource, map: JourneyMap): Register | null {
  const { document } = source
  type Row = { readonly phase: Phase; readonly number: number }
  const milestone = ({ phase }: Row) => milestoneOf(document, phase.id)
  const columns: Columns<Row> = [
    column(source, 'table.column.phase', 17, ({ phase, number }) =>
      cell(`${number}. ${phase.name}`, { look: 'strong' })
    ),
    column(source, 'table.column.goal', 24, ({ phase }) => cell(phase.goal)),
    column(source, 'table.column.success', 22, ({ phase }) => cell(phase.success)),
    column(source, 'table.column.milestone', 15, (row) =>
      cell(milestone(row)?.name ?? '', { look: 'strong' })
    ),
    column(source, 'table.column.measure', 24, (row) => cell(milestone(row)?.measure ?? '')),
    column(source, 'table.column.trackedIn', 20, (row) => cell(milestone(row)?.trackedIn ?? ''))
  ]
  const rows = phasesOf(document, map.id).map((phase, index) => ({ phase, number: index + 1 }))
  const isTold = (row: Row): boolean =>
    row.phase.goal !== '' || row.phase.success !== '' || milestone(row) !== undefined
  if (!rows.some(isTold)) return null
  return registerOf(columns, rows, ({ phase }) => ({ recordId: phase.id, group: null }))
}

/** Indicators as the map notes them. Metrics with measures of their own are records that no project holds yet. */
export function indicatorRegister(source: RegisterSource, map: JourneyMap): Register | null {
  const columns: Columns<PlacedCard> = [
    placeColumn(source, 26),
    column(source, 'card.metric', 44, ({ card }) =>
      cell(cardText(source.document, card), { kind: card.kind })
    ),
    ...whoColumns(source),
    column(source, 'table.column.cadence', 12, ({ card }) => cell(card.cadence)),
    sourceColumn(source),
    confidenceColumn(source)
  ]
  const rows = cardsOnMap(source.document, map).filter(({ card }) => card.kind === 'metric')
  return registerOf(columns, rows, ofCard)
}

export function painRegister(source: RegisterSource, map: JourneyMap): Register | null {
  const { document, locale } = source
  const columns: Columns<RankedPain> = [
    rankColumn(),
    column(source, 'card.pain', 38, ({ card }) => cell(cardText(document, card), { kind: card.kind })),
    column(source, 'table.column.kind', 14, ({ card }) => cell(translate(locale, `card.${card.kind}`))),
    placeColumn(source, 22),
    column(source, 'table.column.severity', 12, ({ card }) => leveled(card.severity)),
    column(source, 'table.column.frequency', 12, ({ card }) => leveled(card.frequency, 'quiet')),
    column(source, 'deliverable.answeredBy', 34, ({ answers }) =>
      cell(answers.map((answer) => cardText(document, answer)).join('\n'))
    ),
    personaColumn(source),
    teamColumn(source),
    sourceColumn(source)
  ]
  return registerOf(columns, rankedPains(document, map), ofCard)
}

export function opportunityRegister(source: RegisterSource, map: JourneyMap): Register | null {
  const { document } = source
  const columns: Columns<RankedOpportunity> = [
    rankColumn(),
    column(source, 'card.opportunity', 38, ({ card }) => cell(cardText(document, card), { kind: card.kind })),
    placeColumn(source, 22),
    column(source, 'table.column.impact', 9, ({ card }) => rated(source, card.impact), 'end'),
    column(source, 'table.column.effort', 9, ({ card }) => rated(source, card.effort), 'end'),
    column(source, 'table.column.answers', 30, ({ answered }) =>
      answered ? cell(cardText(document, answered)) : cell('')
    ),
    column(source, 'deliverable.ideas', 24, ({ ideas }) =>
      cell(ideas.map((idea) => cardText(document, idea)).join('\n'))
    ),
    ...whoColumns(source)
  ]
  return registerOf(columns, rankedOpportunities(document, map), ofCard)
}

/** Every card of a map under the step or phase it hangs on, as the room reads it. */
export function cardRegister(source: RegisterSource, map: JourneyMap): Register | null {
  const { document, locale } = source
  const columns: Columns<PlacedCard> = [
    column(source, 'table.column.lane', 20, ({ card }) => {
      const lane = document.lane.get(card.laneId)
      // A break point among pains, an idea among opportunities: the lane alone would not tell.
      const kind = lane?.kind === card.kind ? '' : translate(locale, `card.${card.kind}`)
      const name = lane ? laneNameIn(locale, lane) : ''
      return cell([name, kind].filter((part) => part !== '').join(' \u00B7 '), { look: 'quiet' })
    }),
    column(source, 'deliverable.note', 52, ({ card }) => cell(cardText(document, card), { kind: card.kind })),
    column(source, 'deliverable.details', 34, ({ card }) => cell(details(source, card), { look: 'quiet' })),
    sourceColumn(source),
    confidenceColumn(source)
  ]
  return registerOf(columns, cardsOnMap(document, map), ({ card, place }) => ({
    recordId: card.id,
    group: numbered(place)
  }))
}

function column<Row>(
  { locale }: RegisterSource,
  label: MessageKey,
  share: number,
  cellOf: (row: Row, index: number) => RegisterCell,
  align: 'start' | 'end' = 'start'
): ColumnOf<Row> {
  return { label: translate(locale, label), share, align, cell: cellOf }
}

type OfCard = { readonly card: Card }

function rankColumn<Row>(): ColumnOf<Row> {
  return {
    label: '#',
    share: 5,
    align: 'end',
    cell: (_, index) => cell(String(index + 1), { look: 'quiet' })
  }
}

function placeColumn(source: RegisterSource, share: number): ColumnOf<{ readonly place: Place }> {
  return column(source, 'table.column.step', share, ({ place }) => cell(numbered(place)))
}

/** Who answers for it, and which team has it. */
function whoColumns(source: RegisterSource): Columns<OfCard> {
  return [column(source, 'table.column.owner', 18, ({ card }) => cell(card.owner)), teamColumn(source)]
}

function teamColumn(source: RegisterSource): ColumnOf<OfCard> {
  const { document } = source
  return column(source, 'table.column.team', 15, ({ card }) =>
    cell(document.team.get(card.teamId ?? '')?.name ?? '')
  )
}

function personaColumn(source: RegisterSource): ColumnOf<OfCard> {
  const { document } = source
  return column(source, 'table.column.feltBy', 15, ({ card }) =>
    cell(document.persona.get(card.personaId ?? '')?.name ?? '')
  )
}

function sourceColumn(source: RegisterSource): ColumnOf<OfCard> {
  const { document } = source
  return column(source, 'table.column.source', 20, ({ card }) =>
    cell(card.source || (document.verbatim.get(card.verbatimId ?? '')?.source ?? ''))
  )
}

/** Assumed is how every map begins, so only what was heard or measured says so. */
function confidenceColumn(source: RegisterSource): ColumnOf<OfCard> {
  return column(source, 'table.column.confidence', 11, ({ card: { confidence } }) =>
    cell(confidence === 'assumed' ? '' : translate(source.locale, `confidence.${confidence}`))
  )
}

function leveled(level: number | null, look: RegisterCell['look'] = 'plain'): RegisterCell {
  return cell(level === null ? '' : `${level} / 3`, { level, look })
}

/** What few cards have: a column for each would be empty paper. */
function details({ document, locale }: RegisterSource, card: Card): string {
  const touchpoint = document.touchpoint.get(card.touchpointId ?? '')?.name ?? ''
  const severity =
    card.severity === null ? '' : translate(locale, 'lens.severity', { severity: card.severity })
  const parts = [
    // A card that says no more than its touchpoint says it once.
    touchpoint === cardText(document, card) ? '' : touchpoint,
    severity,
    card.owner,
    document.team.get(card.teamId ?? '')?.name ?? '',
    card.cadence,
    document.persona.get(card.personaId ?? '')?.name ?? '',
    card.tags.join(', ')
  ]
  return parts.filter((part) => part !== '').join(' \u00B7 ')
}

function rated({ locale }: RegisterSource, value: number | null): RegisterCell {
  return cell(value === null ? '' : translate(locale, 'deliverable.outOfTen', { value }))
}

function numbered(place: Place): string {
  return `${place.number} ${placeName(place)}`
}

function ofCard({ card }: OfCard): { recordId: string; group: null } {
  return { recordId: card.id, group: null }
}
