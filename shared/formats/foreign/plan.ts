import { laneNameIn } from '../../commands/lane-name'
import { type Locale, type MessageKey, type Params, translate } from '../../i18n/translate'
import type { Document } from '../../model/document'
import { type Id, newId } from '../../model/id'
import { laneKindRules } from '../../model/lane-kind'
import { type LensId, lensIds } from '../../model/lens-id'
import {
  type Cell,
  cardsOf,
  emotionAt,
  laneOrder,
  lanesOfMap,
  personasOf,
  phasesOf,
  stepsOf,
  teamsOf,
  touchpointsOf
} from '../../model/structure'
import { textLimit } from '../../model/text-field'
import type { CsvLane } from '../csv-lane'
import { folded } from '../folded'
import type { ForeignTable } from './foreign-table'
import type { Mapping } from './mapping'
import { Names } from './names'
import type {
  Comers,
  Landing,
  LaneCount,
  Obstacle,
  PlannedCard,
  PlannedEmotion,
  PlannedLane,
  PlannedPhase,
  PlannedStep,
  PlannedTouchpoint,
  StepWords
} from './planned'
import { type ReadCard, type ReadRow, readRows, type Trouble } from './read-rows'

/** More of them than any map has means that the column is another one. */
export const comerLimits = {
  phases: 100,
  steps: 500,
  lanes: 60,
  teams: 300,
  touchpoints: 500,
  personas: 100
} as const

type Where = {
  readonly document: Document
  readonly mapId: Id<'map'>
  readonly locale: Locale
  readonly lens: LensId
}

/** What a foreign sheet would become on a map under a mapping: shown before, and then done as one change. */
export function planForeign(table: ForeignTable, mapping: Mapping, where: Where): ForeignPlan {
  const plan = new ForeignPlan(where)
  const { rows, troubles, oneNoteARow } = readRows(table, mapping, where.locale)
  plan.troubles.push(...troubles)
  for (const row of rows) plan.take(row, oneNoteARow)
  return plan
}

export class ForeignPlan {
  readonly landings: Landing[] = []
  readonly parked: { readonly number: number; readonly text: string; readonly lane: string }[] = []
  readonly troubles: Trouble[] = []
  readonly phases: PlannedPhase[]
  readonly steps: PlannedStep[] = []
  readonly cards: PlannedCard[] = []
  readonly emotions: PlannedEmotion[] = []
  readonly stepWords = new Map<Id<'step'>, StepWords>()
  readonly lanes: PlannedLane[] = []
  readonly teams = new Names<'team'>('team')
  readonly personas = new Names<'persona'>('persona')
  readonly touchpoints = new Map<string, PlannedTouchpoint>()
  readonly where: Where
  readonly #stepsByName = new Map<string, PlannedStep[]>()
  readonly #stepsByPlace = new Map<string, PlannedStep>()
  readonly #phasesByName = new Map<string, PlannedPhase>()
  readonly #phaseNames = new Map<Id<'phase'>, string>()
  readonly #lanesByWord = new Map<string, PlannedLane>()
  readonly #lanesById = new Map<Id<'lane'>, PlannedLane>()
  readonly #said = new Map<string, Set<string>>()
  readonly #felt = new Map<string, number>()

  constructor(where: Where) {
    this.where = where
    const { document, mapId } = where
    this.phases = phasesOf(document, mapId).map(({ id, name }) => ({ id, name, isNew: false }))
    for (const phase of this.phases) {
      this.#know(phase)
      for (const { id, name } of stepsOf(document, phase.id))
        this.#knowStep({ id, name, phaseId: phase.id, isNew: false })
    }
    for (const { id, name } of teamsOf(document)) this.teams.know(id, name)
    for (const { id, name } of personasOf(document)) this.personas.know(id, name)
    for (const { id, name, channel } of touchpointsOf(document)) {
      const key = folded(name)
      if (!this.touchpoints.has(key)) this.touchpoints.set(key, { id, name, channel, isNew: false })
    }
    for (const lane of lanesOfMap(document, mapId)) {
      const isHidden = lensIds.every((lens) => laneOrder(lane, lens) === null)
      this.#addLane({ id: lane.id, kind: lane.kind, name: lane.name, isNew: false, isHidden }, lane.name)
    }
  }

  get comers(): Comers {
    const used = new Set(this.cards.map(({ cell }) => cell.laneId))
    const fresh = (all: Iterable<{ readonly isNew: boolean; readonly name: string }>): string[] =>
      [...all].filter(({ isNew }) => isNew).map(({ name }) => name)
    return {
      phases: fresh(this.phases),
      steps: fresh(this.steps),
      lanes: this.lanes.filter(({ id, isNew }) => isNew && used.has(id)).map((lane) => this.#laneName(lane)),
      teams: fresh(this.teams.all()),
      touchpoints: fresh(this.touchpoints.values()),
      personas: fresh(this.personas.all())
    }
  }

  /** Nothing of it is new but notes that are there already. */
  get isAllThere(): boolean {
    const { comers } = this
    return (
      this.landings.every(({ isRepeated }) => isRepeated) &&
      comers.steps.length + comers.phases.length + this.emotions.length + this.parked.length === 0 &&
      this.stepWords.size === 0
    )
  }

  /** Why nothing of it can be taken. */
  get obstacle(): Obstacle | null {
    const { comers } = this
    for (const kind of ['phases', 'steps', 'lanes', 'teams', 'touchpoints', 'personas'] as const) {
      const count = comers[kind].length
      if (count > comerLimits[kind])
        return { reason: `foreign.tooMany.${kind}`, params: { count, limit: comerLimits[kind] } }
    }
    return this.landings.length === 0 && this.isAllThere ? { reason: 'foreign.nothing', params: {} } : null
  }

  /** By lane, in the order of the map's, and only those that something lands in. */
  get laneCounts(): LaneCount[] {
    const counts = new Map<Id<'lane'>, number>()
    for (const { cell, isRepeated } of this.cards)
      if (!isRepeated) counts.set(cell.laneId, (counts.get(cell.laneId) ?? 0) + 1)
    return this.lanes.flatMap((lane) => {
      const count = counts.get(lane.id)
      return count === undefined ? [] : [{ lane: this.#laneName(lane), count, shownIn: this.#lensesOf(lane) }]
    })
  }

  take(row: ReadRow, oneNoteARow: boolean): void {
    const step = row.step === '' ? null : this.#stepOf(row)
    const phase = step === null && row.phase !== '' ? this.#phaseOf(row.phase) : null
    const teamId = this.teams.idOf(row.team)
    const personaId = this.personas.idOf(row.persona)
    const touchpointId = this.#touchpointOf(row)
    for (const card of row.cards) {
      const target = this.#laneOf(card.lane)
      const takesPhases = laneKindRules[target.kind].cells !== 'step'
      if (!step && !(phase && takesPhases)) {
        this.#park(row, card, target)
        continue
      }
      const cell = { laneId: target.id, stepId: step?.id ?? null, phaseId: step ? null : (phase?.id ?? null) }
      const isRepeated = this.#isRepeated(cell, card.text)
      this.cards.push({
        cell,
        kind: card.lane.kind === target.kind ? card.lane.cardKind : target.kind,
        card,
        teamId: oneNoteARow ? teamId : null,
        personaId,
        touchpointId,
        isRepeated
      })
      this.landings.push({
        number: row.number,
        phase: phase?.name ?? this.#phaseNames.get(step?.phaseId ?? 'phase_') ?? '',
        step: step?.name ?? '',
        isNewStep: step?.isNew ?? false,
        lane: this.#laneName(target),
        kind: card.lane.cardKind,
        text: card.text,
        isRepeated
      })
    }
    if (!step) return
    this.#saySomething(row, step, oneNoteARow ? null : teamId)
    if (row.emotion) this.#feel(row, step, row.emotion, personaId)
  }

  #stepOf({ phase, step }: ReadRow): PlannedStep {
    const named = this.#stepsByName.get(folded(step)) ?? []
    if (phase === '' && named[0]) return named[0]
    const host = phase === '' ? (this.phases.at(-1) ?? this.#phaseOf('')) : this.#phaseOf(phase)
    const known = this.#stepsByPlace.get(`${host.id} ${folded(step)}`)
    if (known) return known
    const planned = { id: newId('step'), phaseId: host.id, name: step, isNew: true }
    this.#knowStep(planned)
    return planned
  }

  #knowStep(step: PlannedStep): void {
    this.steps.push(step)
    const key = `${step.phaseId} ${folded(step.name)}`
    if (!this.#stepsByPlace.has(key)) this.#stepsByPlace.set(key, step)
    const named = this.#stepsByName.get(folded(step.name))
    if (named) named.push(step)
    else this.#stepsByName.set(folded(step.name), [step])
  }

  #phaseOf(name: string): PlannedPhase {
    const known = this.#phasesByName.get(folded(name))
    if (known) return known
    const shown = name || translate(this.where.locale, 'mermaid.phase', { number: this.phases.length + 1 })
    const planned = { id: newId('phase'), name: shown, isNew: true }
    this.phases.push(planned)
    this.#know(planned)
    return planned
  }

  #know(phase: PlannedPhase): void {
    this.#phaseNames.set(phase.id, phase.name)
    if (!this.#phasesByName.has(folded(phase.name))) this.#phasesByName.set(folded(phase.name), phase)
  }

  /** A lane of that name, else the first of that kind, else one to come. */
  #laneOf({ kind, name }: CsvLane): PlannedLane {
    const known =
      (name !== '' ? this.#lanesByWord.get(`name ${folded(name)}`) : undefined) ??
      (kind === 'free' ? undefined : this.#lanesByWord.get(`kind ${kind}`))
    if (known) return known
    const planned = {
      id: newId('lane'),
      kind,
      name: kind === 'free' ? name : '',
      isNew: true,
      isHidden: false
    }
    this.#addLane(planned, name)
    return planned
  }

  #addLane(lane: PlannedLane, name: string): void {
    this.lanes.push(lane)
    this.#lanesById.set(lane.id, lane)
    const keys = [`name ${folded(name)}`, `kind ${lane.kind}`]
    for (const key of keys)
      if (key !== 'name ' && !this.#lanesByWord.has(key)) this.#lanesByWord.set(key, lane)
  }

  #laneName(lane: PlannedLane): string {
    return laneNameIn(this.where.locale, lane)
  }

  #lensesOf(lane: PlannedLane): readonly LensId[] {
    const known = this.where.document.lane.get(lane.id)
    const shown = known ? lensIds.filter((lens) => laneOrder(known, lens) !== null) : []
    return shown.length > 0 ? shown : [this.lensFor(lane)]
  }

  /** Where a lane that is in no lens is shown: where the map is looked at, if its kind is part of that. */
  lensFor({ kind }: Pick<PlannedLane, 'kind'>): LensId {
    const able = lensIds.filter((lens) => laneKindRules[kind][lens] !== null)
    return able.find((lens) => lens === this.where.lens) ?? able[0] ?? 'journey'
  }

  #touchpointOf({ touchpoint: name, channel }: ReadRow): Id<'touchpoint'> | null {
    if (name === '') return null
    const known = this.touchpoints.get(folded(name))
    if (known) return known.id
    const planned = { id: newId('touchpoint'), name, channel, isNew: true }
    this.touchpoints.set(folded(name), planned)
    return planned.id
  }

  #park({ number }: ReadRow, { text, changes }: ReadCard, lane: PlannedLane): void {
    const whole = changes.note ? `${text}\n${changes.note}` : text
    this.parked.push({
      number,
      text: whole.length > textLimit ? text : whole,
      lane: this.#laneName(lane)
    })
  }

  #isRepeated(cell: Cell, text: string): boolean {
    const key = `${cell.laneId} ${cell.stepId ?? cell.phaseId}`
    const said =
      this.#said.get(key) ?? new Set(cardsOf(this.where.document, cell).map((card) => folded(card.text)))
    this.#said.set(key, said)
    const isRepeated = said.has(folded(text))
    said.add(folded(text))
    return isRepeated
  }

  /** The description grows by what it does not say yet; a duration or a team that stands there stays. */
  #saySomething(row: ReadRow, step: PlannedStep, teamId: Id<'team'> | null): void {
    if (row.description === '' && row.duration === '' && teamId === null) return
    const there = this.where.document.step.get(step.id)
    const known = this.stepWords.get(step.id) ?? {
      description: there?.description ?? '',
      duration: there?.duration ?? '',
      teamId: there?.teamId ?? null
    }
    const isSaid = row.description === '' || `\n${known.description}\n`.includes(`\n${row.description}\n`)
    const description = isSaid ? known.description : joined(known.description, row.description)
    const fits = description.length <= textLimit
    if (!fits) this.#tell(row, 'foreign.tooLong', { limit: textLimit })
    if (known.duration !== '' && row.duration !== '' && known.duration !== row.duration)
      this.#tell(row, 'foreign.stepKept', { step: step.name, text: row.duration })
    if (known.teamId !== null && teamId !== null && known.teamId !== teamId)
      this.#tell(row, 'foreign.stepKept', { step: step.name, text: row.team })
    const words = {
      description: fits ? description : known.description,
      duration: known.duration || row.duration,
      teamId: known.teamId ?? teamId
    }
    const isNew =
      words.description !== known.description ||
      words.duration !== known.duration ||
      words.teamId !== known.teamId
    if (isNew) this.stepWords.set(step.id, words)
  }

  #feel(
    row: ReadRow,
    { id: stepId, name }: PlannedStep,
    { score, word }: NonNullable<ReadRow['emotion']>,
    said: Id<'persona'> | null
  ): void {
    const { document, mapId, locale } = this.where
    const personaId =
      said ??
      document.map.get(mapId)?.personaIds[0] ??
      this.personas.all().next().value?.id ??
      this.personas.idOf(translate(locale, 'import.customer'))
    if (personaId === null) return
    const key = `${stepId} ${personaId}`
    const before = this.#felt.get(key) ?? emotionAt(document, stepId, personaId)?.score
    if (before === undefined) this.emotions.push({ stepId, personaId, score, word })
    else if (before !== score) this.#tell(row, 'foreign.otherEmotion', { step: name, score, before })
    this.#felt.set(key, before ?? score)
  }

  #tell({ number }: ReadRow, reason: MessageKey, params: Params): void {
    this.troubles.push({ number, header: null, reason, params })
  }
}

function joined(one: string, other: string): string {
  return one === '' ? other : `${one}\n${other}`
}
