import type { Annotation } from './annotation'
import type { Brand } from './brand'
import type { Candidate } from './candidate'
import type { Card } from './card'
import type { Comment } from './comment'
import type { Connection } from './connection'
import type { Document } from './document'
import type { Emotion } from './emotion'
import { grouping } from './grouping'
import type { Id } from './id'
import type { Lane } from './lane'
import { laneKindRules, laneKinds } from './lane-kind'
import type { LensId } from './lens-id'
import type { JourneyMap } from './map'
import type { Milestone } from './milestone'
import { compareByOrder, type Order } from './order'
import type { Persona } from './persona'
import type { Phase } from './phase'
import type { Project } from './project'
import type { ExportPreset, ImportMapping } from './saved-options'
import type { Step } from './step'
import type { Team } from './team'
import type { Touchpoint } from './touchpoint'
import type { Verbatim } from './verbatim'
import type { Version } from './version'
import type { Waiver } from './waiver'

/**
 * The document read as a tree: ordered children, by parent. Every list is remembered by table identity and stays the
 * same array until one of its own records changes, so these are safe to use as keys of a cache or of a selector.
 */

/** A cell of a lane: at a step, or at a phase where the lane's kind allows it. */
export type Cell = {
  readonly laneId: Id<'lane'>
  readonly stepId: Id<'step'> | null
  readonly phaseId: Id<'phase'> | null
}

const whole = () => ''
const byMap = (record: { readonly mapId: string }) => record.mapId
const compareById = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

const maps = grouping<JourneyMap>(whole, compareByOrder)
const candidates = grouping<Candidate>(whole, compareByOrder)
const personas = grouping<Persona>(whole, compareByOrder)
const touchpoints = grouping<Touchpoint>(whole, compareByOrder)
const teams = grouping<Team>(whole, compareByOrder)
const exportPresets = grouping<ExportPreset>(whole, compareByOrder)
const importMappings = grouping<ImportMapping>(whole, compareByOrder)
const verbatims = grouping<Verbatim>(whole, compareByOrder)
const versions = grouping<Version>(whole, (a, b) => b.revision - a.revision || compareById(a, b))
const versionsByRevision = grouping<Version>((version) => String(version.revision), compareById)
const waiversByFinding = grouping<Waiver>(({ check, recordId }) => `${check} ${recordId}`, compareById)
const phases = grouping<Phase>(byMap, compareByOrder)
const stepsByPhase = grouping<Step>((step) => step.phaseId, compareByOrder)
const milestones = grouping<Milestone>((milestone) => milestone.phaseId, compareById)
const allLanes = grouping<Lane>(byMap, compareByKind)
const lanesByLens = {
  journey: lanesShown('journey'),
  experience: lanesShown('experience'),
  blueprint: lanesShown('blueprint')
}
const cardsByCell = grouping<Card>((card) => cellKey(card), compareByOrder)
const cardsByLane = grouping<Card>((card) => card.laneId, compareByOrder)
const cardsByStep = grouping<Card>((card) => card.stepId, compareByOrder)
const cardsByPhase = grouping<Card>((card) => card.phaseId, compareByOrder)
const cardsByParent = grouping<Card>((card) => card.parentCardId, compareById)
const cardsByVerbatim = grouping<Card>((card) => card.verbatimId, compareById)
const emotionsByStep = grouping<Emotion>((emotion) => emotion.stepId, compareById)
const emotionsByCurve = grouping<Emotion>(
  (emotion) => curveKey(emotion.mapId, emotion.personaId),
  compareById
)
const connectionsByMap = grouping<Connection>(byMap, compareById)
const annotationsByMap = grouping<Annotation>(byMap, compareByOrder)
const parkedByMap = grouping<Annotation>(
  ({ kind, mapId }) => (kind === 'parked' ? mapId : null),
  compareByOrder
)
const threadsByMap = grouping<Comment>(
  (comment) => (comment.threadId === null ? comment.mapId : null),
  compareByTime
)
const openThreadsByTarget = grouping<Comment>(
  (comment) => (comment.threadId === null && !comment.resolved ? (comment.cardId ?? comment.stepId) : null),
  compareByTime
)
const repliesByThread = grouping<Comment>((comment) => comment.threadId, compareByTime)

/** One per file; undefined only in a document that is still being put together. */
export function projectOf(document: Document): Project | undefined {
  return document.project.values().next().value
}

/** At most one; undefined where nobody has dressed the deliverables yet. */
export function brandOf(document: Document): Brand | undefined {
  return document.brand.values().next().value
}

export function exportPresetsOf(document: Document): readonly ExportPreset[] {
  return exportPresets(document.exportPreset, '')
}

export function importMappingsOf(document: Document): readonly ImportMapping[] {
  return importMappings(document.importMapping, '')
}

/** What accepts a finding of the review at a record; undefined where nobody did. */
export function waiverOf(document: Document, check: string, recordId: string): Waiver | undefined {
  return waiversByFinding(document.waiver, `${check} ${recordId}`)[0]
}

/** The journeys that might be mapped. */
export function candidatesOf(document: Document): readonly Candidate[] {
  return candidates(document.candidate, '')
}

export function mapsOf(document: Document): readonly JourneyMap[] {
  return maps(document.map, '')
}

export function personasOf(document: Document): readonly Persona[] {
  return personas(document.persona, '')
}

export function touchpointsOf(document: Document): readonly Touchpoint[] {
  return touchpoints(document.touchpoint, '')
}

export function teamsOf(document: Document): readonly Team[] {
  return teams(document.team, '')
}

/** Of the newest state first. */
export function versionsOf(document: Document): readonly Version[] {
  return versions(document.version, '')
}

export function versionAt(document: Document, revision: number): Version | undefined {
  return versionsByRevision(document.version, String(revision))[0]
}

export function verbatimsOf(document: Document): readonly Verbatim[] {
  return verbatims(document.verbatim, '')
}

export function phasesOf(document: Document, mapId: Id<'map'>): readonly Phase[] {
  return phases(document.phase, mapId)
}

export function stepsOf(document: Document, phaseId: Id<'phase'>): readonly Step[] {
  return stepsByPhase(document.step, phaseId)
}

const readingOrder = new WeakMap<Document['step'], { of: Document['phase']; byMap: Map<string, Step[]> }>()

/** All steps of a map in reading order: by phase, then within the phase. A new array whenever any step or phase changed. */
export function stepsOfMap(document: Document, mapId: Id<'map'>): readonly Step[] {
  let known = readingOrder.get(document.step)
  if (known?.of !== document.phase) {
    known = { of: document.phase, byMap: new Map() }
    readingOrder.set(document.step, known)
  }
  let steps = known.byMap.get(mapId)
  if (!steps) {
    steps = phasesOf(document, mapId).flatMap((phase) => stepsOf(document, phase.id))
    known.byMap.set(mapId, steps)
  }
  return steps
}

export function milestoneOf(document: Document, phaseId: Id<'phase'>): Milestone | undefined {
  return milestones(document.milestone, phaseId)[0]
}

/** The lanes a lens shows, from top to bottom. A kind that is not part of the lens is left out even if it has a place. */
export function lanesOf(document: Document, mapId: Id<'map'>, lens: LensId): readonly Lane[] {
  return lanesByLens[lens](document.lane, mapId)
}

/** All lanes of a map, shown or not, in the order of the vocabulary's table. */
export function lanesOfMap(document: Document, mapId: Id<'map'>): readonly Lane[] {
  return allLanes(document.lane, mapId)
}

export function laneOrder(lane: Lane, lens: LensId): Order | null {
  return laneKindRules[lane.kind][lens] === null ? null : lane[laneOrderField(lens)]
}

export function laneOrderField(lens: LensId): 'journeyOrder' | 'experienceOrder' | 'blueprintOrder' {
  return `${lens}Order`
}

/** The cards of a cell, top to bottom. */
export function cardsOf(document: Document, cell: Cell): readonly Card[] {
  return cardsByCell(document.card, cellKey(cell))
}

/** In no useful order across cells: sort by step where it matters. */
export function cardsOfLane(document: Document, laneId: Id<'lane'>): readonly Card[] {
  return cardsByLane(document.card, laneId)
}

/** Without the cards that hang on the step's phase; in no useful order across lanes. */
export function cardsOfStep(document: Document, stepId: Id<'step'>): readonly Card[] {
  return cardsByStep(document.card, stepId)
}

/** The cards that hang on the phase itself, not on its steps; in no useful order across lanes. */
export function cardsOfPhase(document: Document, phaseId: Id<'phase'>): readonly Card[] {
  return cardsByPhase(document.card, phaseId)
}

/** The opportunities that answer a pain, or the ideas that belong to an opportunity. */
export function answersTo(document: Document, cardId: Id<'card'>): readonly Card[] {
  return cardsByParent(document.card, cardId)
}

/** The first card that quotes it; undefined where none does. */
export function cardOfVerbatim(document: Document, verbatimId: Id<'verbatim'>): Card | undefined {
  return cardsByVerbatim(document.card, verbatimId)[0]
}

export function cellOf(card: Card): Cell {
  return { laneId: card.laneId, stepId: card.stepId, phaseId: card.phaseId }
}

/** Names a cell in a Map or a React key. */
export function cellKey(cell: Cell): string {
  return `${cell.laneId} ${cell.stepId ?? cell.phaseId ?? ''}`
}

/** One per persona at most, the employees' (personaId null) among them. */
export function emotionsOfStep(document: Document, stepId: Id<'step'>): readonly Emotion[] {
  return emotionsByStep(document.emotion, stepId)
}

export function emotionAt(
  document: Document,
  stepId: Id<'step'>,
  personaId: Id<'persona'> | null
): Emotion | undefined {
  return emotionsOfStep(document, stepId).find((emotion) => emotion.personaId === personaId)
}

/** The points of one curve, unsorted: `emotionsOf` of the curve statistics gives them in step order. */
export function emotionsOfCurve(
  document: Document,
  mapId: Id<'map'>,
  personaId: Id<'persona'> | null
): readonly Emotion[] {
  return emotionsByCurve(document.emotion, curveKey(mapId, personaId))
}

export function connectionsOf(document: Document, mapId: Id<'map'>): readonly Connection[] {
  return connectionsByMap(document.connection, mapId)
}

/** Free notes, texts and parked notes of all lenses, in their order. */
export function annotationsOf(document: Document, mapId: Id<'map'>): readonly Annotation[] {
  return annotationsByMap(document.annotation, mapId)
}

/** The notes of a map's parking lot, in their order. */
export function parkedOf(document: Document, mapId: Id<'map'>): readonly Annotation[] {
  return parkedByMap(document.annotation, mapId)
}

/** The first comments of a map's threads, oldest first. */
export function threadsOf(document: Document, mapId: Id<'map'>): readonly Comment[] {
  return threadsByMap(document.comment, mapId)
}

/** The threads still open on a card or a step, oldest first. */
export function openThreadsOn(document: Document, targetId: string): readonly Comment[] {
  return openThreadsByTarget(document.comment, targetId)
}

export function repliesOf(document: Document, threadId: Id<'comment'>): readonly Comment[] {
  return repliesByThread(document.comment, threadId)
}

function curveKey(mapId: string, personaId: string | null): string {
  return `${mapId} ${personaId ?? ''}`
}

function lanesShown(lens: LensId): (table: Document['lane'], mapId: string) => readonly Lane[] {
  return grouping<Lane>(
    (lane) => (laneOrder(lane, lens) === null ? null : lane.mapId),
    (a, b) =>
      compareByOrder(
        { order: laneOrder(a, lens) ?? '', id: a.id },
        { order: laneOrder(b, lens) ?? '', id: b.id }
      )
  )
}

function compareByKind(a: Lane, b: Lane): number {
  return laneKinds.indexOf(a.kind) - laneKinds.indexOf(b.kind) || compareById(a, b)
}

function compareByTime(a: Comment, b: Comment): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : compareById(a, b)
}
