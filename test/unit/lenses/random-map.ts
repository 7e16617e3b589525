import fc from 'fast-check'
import { cardKindsIn } from '../../../shared/model/card-kind'
import { type Document, documentOf } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import { laneKindRules, laneKinds } from '../../../shared/model/lane-kind'
import { ordersBetween } from '../../../shared/model/order'
import { type AnyRecord, anyRecordSchema, type RecordType } from '../../../shared/model/record'

export const mapId: Id<'map'> = 'map_only'

/** Fills in defaults, so that a test names only what it is about. */
export function record(fields: { type: RecordType; id: string } & Record<string, unknown>): AnyRecord {
  return anyRecordSchema.parse(fields)
}

const words = fc
  .array(
    fc.constantFrom(
      'Exporte',
      'les',
      '1\u202f240',
      'comptes',
      'de l’ancien',
      '« LMS »',
      'e-mail',
      'anticonstitutionnellement',
      'réglementation-européenne-des-données',
      '38 %',
      '文字',
      '👩🏽‍🚀',
      'ok',
      '\n'
    ),
    { minLength: 0, maxLength: 14 }
  )
  .map((parts) => parts.join(' '))
const names = fc.constantFrom(
  'Achat',
  'Onboarding et implémentation',
  'Négocier et signer',
  'Anticonstitutionnellement',
  '',
  'Été'
)
const score = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10 + 0)

/** A map as dense as a consultant's: several cards in some cells, long texts, empty phases, lanes in any order. */
export const randomMaps: fc.Arbitrary<Document> = fc
  .record({
    steps: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 0, maxLength: 4 }),
    lanes: fc.shuffledSubarray([...laneKinds], { minLength: 0 }),
    personas: fc.integer({ min: 0, max: 4 }),
    rest: fc.gen()
  })
  .map(({ steps, lanes, personas, rest }) => {
    const records: AnyRecord[] = []
    const add = (fields: { type: RecordType; id: string } & Record<string, unknown>): void => {
      records.push(record(fields))
    }
    const some = <Value>(values: readonly Value[]): Value | null =>
      rest(fc.constantFrom, ...values, null) as Value | null
    add({ type: 'project', id: 'project_only', name: 'Projet', language: 'fr' })
    const teams = (['square', 'disc', 'triangle', 'diamond', 'hollowSquare'] as const).map((style, index) => {
      add({
        type: 'team',
        id: `team_${index}`,
        order: `${index}V`,
        name: rest(() => names) || 'Équipe',
        style
      })
      return `team_${index}`
    })
    const touchpoints = (['website', 'phone', 'email'] as const).map((channel) => {
      add({ type: 'touchpoint', id: `touchpoint_${channel}`, order: 'V', name: 'Canal', channel })
      return `touchpoint_${channel}`
    })
    const personaIds = Array.from({ length: personas }, (_, index) => {
      const gender = rest(fc.constantFrom, 'feminine', 'masculine', 'neutral')
      add({ type: 'persona', id: `persona_${index}`, order: 'V', name: `Personne ${index}`, gender })
      return `persona_${index}`
    })
    add({ type: 'map', id: mapId, order: 'V', title: 'Carte', personaIds })
    const phaseOrders = ordersBetween(null, null, steps.length)
    const phaseIds: string[] = []
    const stepIds: string[] = []
    steps.forEach((count, phase) => {
      const phaseId = `phase_${phase}`
      phaseIds.push(phaseId)
      add({ type: 'phase', id: phaseId, mapId, order: phaseOrders[phase], name: rest(() => names) })
      if (rest(fc.boolean)) {
        add({ type: 'milestone', id: `milestone_${phase}`, mapId, phaseId, name: rest(() => names) })
      }
      ordersBetween(null, null, count).forEach((order, place) => {
        const id = `step_${phase}x${place}`
        stepIds.push(id)
        add({
          type: 'step',
          id,
          mapId,
          phaseId,
          order,
          name: rest(() => names),
          duration: rest(fc.constantFrom, '', '6 sem.', '3 à 5 semaines environ'),
          momentOfTruth: rest(fc.boolean)
        })
      })
    })
    const laneOrders = ordersBetween(null, null, lanes.length)
    lanes.forEach((kind, index) => {
      const order = laneOrders[index]
      const rule = laneKindRules[kind]
      const laneId = `lane_${kind}`
      add({
        type: 'lane',
        id: laneId,
        mapId,
        kind,
        journeyOrder: rule.journey === null ? null : order,
        experienceOrder: rule.experience === null ? null : order,
        blueprintOrder: rule.blueprint === null ? null : order
      })
      const hangs = [
        ...stepIds.map((stepId) => ({ stepId })),
        ...phaseIds.map((phaseId) => ({ phaseId }))
      ].filter((hang) => 'stepId' in hang || rule.cells === 'stepOrPhase')
      for (const [place, hang] of hangs.entries()) {
        const count = rest(fc.constantFrom, 0, 1, 1, 2, 4)
        ordersBetween(null, null, count).forEach((cardOrder, card) => {
          const cardKind = rest(fc.constantFrom, ...cardKindsIn(kind))
          add({
            type: 'card',
            id: `card_${kind}${place}x${card}`,
            mapId,
            laneId,
            ...hang,
            order: cardOrder,
            kind: cardKind,
            text: rest(() => words),
            severity: cardKind === 'pain' ? some([1, 2, 3]) : null,
            touchpointId: some(touchpoints),
            teamId: some(teams),
            source: rest(fc.constantFrom, '', 'Entretien 3, mars 2026'),
            confidence: rest(fc.constantFrom, 'assumed', 'heard', 'measured'),
            sentiment: some(['negative', 'positive'])
          })
        })
      }
    })
    for (const personaId of [null, ...personaIds]) {
      for (const stepId of stepIds) {
        if (rest(fc.constantFrom, true, true, false)) {
          add({
            type: 'emotion',
            id: `emotion_${personaId ? personaId.slice(8) : 'e'}${stepId.slice(5)}`,
            mapId,
            stepId,
            personaId,
            score: rest(() => score),
            word: rest(fc.constantFrom, '', 'Impatiente'),
            quote: rest(fc.constantFrom, '', 'Trois imports ratés. J’ai ressaisi 1 240 comptes à la main.')
          })
        }
      }
    }
    const cards = records.filter((each) => each.type === 'card').map(({ id }) => id)
    const connections = cards.length < 2 ? 0 : rest(fc.integer, { min: 0, max: 12 })
    for (let index = 0; index < connections; index += 1) {
      const fromCardId = rest(fc.constantFrom, ...cards)
      const toCardId = rest(fc.constantFrom, ...cards)
      if (fromCardId === toCardId) continue
      add({
        type: 'connection',
        id: `connection_${index}`,
        mapId,
        fromCardId,
        toCardId,
        direction: rest(fc.constantFrom, 'oneWay', 'mutual'),
        label: rest(fc.constantFrom, '', 'Transmet le dossier'),
        wait: rest(fc.constantFrom, '', '6 j', 'deux à trois semaines'),
        failPoint: rest(fc.boolean)
      })
    }
    return documentOf(records)
  })
