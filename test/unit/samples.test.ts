import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseProjectJson } from '../../shared/formats/json'
import { type Document, documentFaults, documentOf } from '../../shared/model/document'
import { type LaneKind, laneKindRules, laneKinds } from '../../shared/model/lane-kind'
import { lensIds } from '../../shared/model/lens-id'
import { compareByOrder } from '../../shared/model/order'
import { type AnyRecord, anyRecordSchema } from '../../shared/model/record'

const samples = [
  { id: 'onboarding-saas-b2b', language: 'fr', map: 'Onboarding SaaS B2B' },
  { id: 'emprunt-immobilier', language: 'fr', map: 'Emprunt immobilier' },
  { id: 'internet-outage', language: 'en', map: 'Internet outage, connection restored' }
] as const

function textOf(id: string): string {
  return readFileSync(new URL(`../../resources/samples/${id}.json`, import.meta.url), 'utf8')
}

/** The reader of the import itself, so a sample is held to every rule a stranger's file is held to. */
function recordsOf(id: string): AnyRecord[] {
  const parsed = parseProjectJson(textOf(id))
  if (!parsed.ok) throw new Error(`${id}: ${parsed.failure.code} ${JSON.stringify(parsed.failure.params)}`)
  return parsed.records
}

const shownLaneKinds: readonly LaneKind[] = laneKinds.filter((kind) =>
  lensIds.some((lens) => typeof laneKindRules[kind][lens] === 'number')
)

/** What a reader of the deliverable would notice twice. Names, sources and tags do repeat, as they should. */
const proseFields: ReadonlySet<string> = new Set([
  'text',
  'note',
  'why',
  'quote',
  'hint',
  'description',
  'goal',
  'success',
  'goals',
  'needs',
  'frustrations',
  'measure',
  'trackedIn',
  'failReason',
  'momentOfTruthReason',
  'scenario',
  'customerGoal',
  'trigger',
  'endState',
  'customerValue',
  'companyValue',
  'whyMap',
  'whichJourneys',
  'whichAudience'
])

function proseOf(records: readonly AnyRecord[]): string[] {
  return records.flatMap((record) =>
    Object.entries(record).flatMap(([field, value]) =>
      proseFields.has(field) && typeof value === 'string' && value !== '' ? [value] : []
    )
  )
}

/** Fields a person wrote: everything but ids, orders, days and the words of the schemas, which hold no space or apostrophe. */
function writtenTextOf(records: readonly AnyRecord[]): string[] {
  return records.flatMap((record) =>
    Object.values(record)
      .flat()
      .filter((value) => typeof value === 'string')
  )
}

function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const key = text
      .toLowerCase()
      .replace(/[\s.]+/gu, ' ')
      .trim()
    const again = seen.has(key)
    seen.add(key)
    return again
  })
}

function cardsOf(document: Document, kind: LaneKind) {
  return [...document.card.values()].filter((card) => document.lane.get(card.laneId)?.kind === kind)
}

describe.each(samples)('sample $id', ({ id, language, map: title }) => {
  const records = recordsOf(id)
  const document = documentOf(records)
  const cards = [...document.card.values()]
  const steps = [...document.step.values()]
  const stepCards = (stepId: string, kind: LaneKind) =>
    cardsOf(document, kind).filter((card) => card.stepId === stepId)

  it('is a sound document in its language', () => {
    expect(new Set(records.map((record) => record.id)).size).toBe(records.length)
    for (const record of records) expect(anyRecordSchema.parse(record)).toEqual(record)
    expect([...documentFaults(document)]).toEqual([])
    expect([...document.project.values()].map((project) => project.language)).toEqual([language])
    expect([...document.map.values()].map((map) => map.title)).toEqual([title])
  })

  it('is as large as a real deliverable', () => {
    expect(document.phase.size).toBeGreaterThanOrEqual(5)
    expect(steps.length).toBeGreaterThanOrEqual(12)
    expect(cards.length).toBeGreaterThanOrEqual(90)
    expect(document.touchpoint.size).toBeGreaterThanOrEqual(10)
    expect(document.verbatim.size).toBeGreaterThanOrEqual(8)
    expect(document.team.size).toBeGreaterThanOrEqual(4)
    expect(document.persona.size).toBe(2)
    for (const phase of document.phase.values())
      expect(steps.filter((step) => step.phaseId === phase.id).length).toBeGreaterThanOrEqual(1)
  })

  it.each(shownLaneKinds)('shows the lane %s where the vocabulary does, with three cards or more', (kind) => {
    const lane = [...document.lane.values()].filter((each) => each.kind === kind)
    expect(lane.length).toBe(1)
    expect(cardsOf(document, kind).length).toBeGreaterThanOrEqual(3)
    for (const lens of lensIds)
      expect(lane[0]?.[`${lens}Order`] !== null).toBe(typeof laneKindRules[kind][lens] === 'number')
  })

  it.each(lensIds)('shows the lanes of the %s lens in the order of the vocabulary', (lens) => {
    const shown = [...document.lane.values()].flatMap(({ id, kind, [`${lens}Order` as const]: order }) =>
      order === null ? [] : [{ id, kind, order }]
    )
    const usual = shown
      .toSorted(compareByOrder)
      .map((lane) => laneKindRules[lane.kind][lens])
      .filter((place) => typeof place === 'number')
    expect(usual).toEqual(usual.toSorted((a, b) => a - b))
  })

  it('puts every card in a lane of its kind, and in a cell that kind allows', () => {
    for (const card of cards) {
      const kind = document.lane.get(card.laneId)?.kind ?? 'free'
      const allowed =
        kind === 'pain' ? ['pain', 'breakPoint'] : kind === 'opportunity' ? ['opportunity', 'idea'] : [kind]
      expect(allowed, card.id).toContain(card.kind)
      if (laneKindRules[kind].cells === 'step') expect(card.stepId, card.id).not.toBeNull()
    }
  })

  it('repeats no text', () => {
    expect(repeated(proseOf(records))).toEqual([])
    expect(repeated(cards.map((card) => card.text))).toEqual([])
  })

  it('keeps cards short enough to be read on a wall', () => {
    const words = cards.map((card) => card.text.split(/\s+/u).length)
    expect(Math.max(...words)).toBeLessThanOrEqual(40)
    expect(words.filter((count) => count <= 14).length / words.length).toBeGreaterThan(0.85)
  })

  it('tells the whole story of both personas, and of the employees in part', () => {
    const [map] = document.map.values()
    expect(map?.personaIds.toSorted()).toEqual([...document.persona.keys()].toSorted())
    for (const persona of document.persona.values()) {
      const { role, segment, description, goals, needs, frustrations, quote } = persona
      for (const field of [role, segment, description, goals, needs, frustrations, quote])
        expect(field).not.toBe('')
    }
    const emotions = [...document.emotion.values()]
    for (const step of steps)
      for (const personaId of document.persona.keys()) {
        const emotion = emotions.find((each) => each.stepId === step.id && each.personaId === personaId)
        expect(emotion?.word, `${step.id} ${personaId}`).toBeTruthy()
        expect(emotion?.why, `${step.id} ${personaId}`).toBeTruthy()
      }
    expect(emotions.filter((each) => each.personaId === null).length).toBeGreaterThanOrEqual(5)
  })

  it('quotes the first persona at the peak and at the trough, with the source', () => {
    const curve = [...document.emotion.values()]
      .filter((each) => each.personaId === [...document.map.values()][0]?.personaIds[0])
      .toSorted((a, b) => a.score - b.score)
    for (const end of [curve.at(0), curve.at(-1)]) {
      expect(end?.quote).toBeTruthy()
      expect(end?.quoteSource).toBeTruthy()
    }
    expect(curve.filter((each) => each.quote !== '').length).toBeGreaterThanOrEqual(3)
  })

  it('leaves a review nothing to complain about', () => {
    const [map] = document.map.values()
    if (!map) throw new Error('no map')
    const { customerGoal, trigger, endState, customerValue, companyValue, success, scenario, segment } = map
    for (const field of [
      customerGoal,
      trigger,
      endState,
      customerValue,
      companyValue,
      success,
      scenario,
      segment
    ])
      expect(field).not.toBe('')
    expect(map.serviceLevel).not.toBeNull()
    for (const phase of document.phase.values()) {
      expect(phase.goal && phase.success, phase.id).toBeTruthy()
      const milestone = [...document.milestone.values()].find((each) => each.phaseId === phase.id)
      expect(milestone?.measure && milestone.trackedIn, phase.id).toBeTruthy()
    }
    for (const step of steps) {
      expect(step.teamId, step.id).not.toBeNull()
      expect(stepCards(step.id, 'touchpoint').length, step.id).toBeGreaterThan(0)
      expect(
        stepCards(step.id, 'frontstage').length + stepCards(step.id, 'backstage').length,
        step.id
      ).toBeGreaterThan(0)
      if (stepCards(step.id, 'pain').length > 0)
        expect(stepCards(step.id, 'opportunity').length, step.id).toBeGreaterThan(0)
      if (!step.momentOfTruth) continue
      expect(step.momentOfTruthReason, step.id).not.toBe('')
      expect(stepCards(step.id, 'metric').length, step.id).toBeGreaterThan(0)
      expect(
        cards.some((card) => card.stepId === step.id && card.confidence !== 'assumed'),
        step.id
      ).toBe(true)
    }
    const moments = steps.filter((step) => step.momentOfTruth).length
    expect(moments).toBeGreaterThanOrEqual(2)
    expect(moments).toBeLessThanOrEqual(3)
    const answered = new Set(cards.map((card) => card.parentCardId))
    for (const card of cards) {
      if (card.kind === 'pain' || card.kind === 'breakPoint') {
        expect(card.severity && card.frequency, card.id).toBeTruthy()
        expect(answered.has(card.id), card.id).toBe(true)
      }
      if (card.kind === 'opportunity')
        expect(card.teamId && card.owner && card.impact && card.effort, card.id).toBeTruthy()
      if (card.kind === 'touchpoint') expect(card.touchpointId, card.id).not.toBeNull()
      if (card.kind === 'frontstage' || card.kind === 'backstage') expect(card.teamId, card.id).not.toBeNull()
      if (card.confidence !== 'assumed') expect(card.source, card.id).not.toBe('')
    }
    expect(cards.some((card) => card.kind === 'breakPoint')).toBe(true)
    expect(new Set(cards.map((card) => card.confidence)).size).toBe(3)
    const used = new Set<string | null>(cards.map((card) => card.touchpointId))
    expect([...document.touchpoint.keys()].filter((touchpointId) => !used.has(touchpointId))).toEqual([])
  })

  it('connects the blueprint both ways, with waits and a point of failure', () => {
    const connections = [...document.connection.values()]
    expect(new Set(connections.map((each) => each.direction))).toEqual(new Set(['oneWay', 'mutual']))
    expect(connections.filter((each) => each.wait !== '').length).toBeGreaterThanOrEqual(2)
    const failing = connections.filter((each) => each.failPoint)
    expect(failing.length).toBe(1)
    expect(failing[0]?.failReason).not.toBe('')
  })

  it('is typeset as its language is', () => {
    const texts = writtenTextOf(records)
    expect(texts.filter((text) => /['"]|\.\.\./u.test(text))).toEqual([])
    if (language === 'en') {
      expect(texts.filter((text) => /\s[;:!?%]|[«»]/u.test(text))).toEqual([])
      return
    }
    expect(texts.filter((text) => / [;:!?%»]|« |[“”]/u.test(text))).toEqual([])
    expect(
      texts.filter((text) => /[^\s\u202f][;!?]|[^\s\u00a0][%»]|«[^\u00a0]|[\p{L}\d]:\s/u.test(text))
    ).toEqual([])
    expect(texts.filter((text) => /\d \d{3}(?!\d)/u.test(text))).toEqual([])
  })
})
