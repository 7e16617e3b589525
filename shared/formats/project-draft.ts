import { type Locale, translate } from '../i18n/translate'
import type { Card } from '../model/card'
import { defaultLaneKinds, defaultLanes } from '../model/default-lanes'
import type { Emotion } from '../model/emotion'
import { type Id, newId } from '../model/id'
import type { Lane } from '../model/lane'
import { type LaneKind, laneKindRules } from '../model/lane-kind'
import { lensIds } from '../model/lens-id'
import { type JourneyMap, mapSchema } from '../model/map'
import { type Order, orderBetween } from '../model/order'
import { type AnyRecord, recordSchemas } from '../model/record'
import { laneOrderField } from '../model/structure'
import { toPlainName } from '../model/text-field'
import { folded } from './folded'

const titleLimit = 500

export type Place =
  | { readonly stepId: Id<'step'>; readonly phaseId: null }
  | { readonly stepId: null; readonly phaseId: Id<'phase'> }

/**
 * A new project of one map, filled by a reader of another format from top to bottom. Records are built directly: the
 * commands place one thing among its siblings and would cost the square of a long file.
 */
export class ProjectDraft {
  readonly #records: AnyRecord[] = []
  readonly #lastOrders = new Map<string, Order>()
  readonly #mapId = newId('map')
  readonly #personaIds: Id<'persona'>[] = []
  readonly #lanes = new Map<string, Lane>()
  readonly #title: string
  readonly #locale: Locale

  constructor(locale: Locale, title: string) {
    this.#locale = locale
    // The name of a file may hold anything.
    this.#title = toPlainName(title.slice(0, titleLimit)).trim() || translate(locale, 'import.mapTitle')
    const laneIds = defaultLaneKinds.map(() => newId('lane'))
    for (const lane of defaultLanes(this.#mapId, laneIds)) {
      this.#lanes.set(laneKey(lane.kind, ''), lane)
      for (const lens of lensIds) this.#noteOrder(lens, lane[laneOrderField(lens)])
    }
  }

  addPersona(name: string): Id<'persona'> {
    const id = newId('persona')
    const order = this.#nextOrder('personas')
    this.#records.push(recordSchemas.persona.parse({ type: 'persona', id, order, name }))
    this.#personaIds.push(id)
    return id
  }

  /** For a source that names nobody: a curve needs someone who feels. */
  addDefaultPersona(): Id<'persona'> {
    return this.addPersona(translate(this.#locale, 'import.customer'))
  }

  addPhase(name: string): Id<'phase'> {
    const id = newId('phase')
    const order = this.#nextOrder('phases')
    this.#records.push(recordSchemas.phase.parse({ type: 'phase', id, mapId: this.#mapId, order, name }))
    return id
  }

  addStep(phaseId: Id<'phase'>, name: string): Id<'step'> {
    const id = newId('step')
    const order = this.#nextOrder(phaseId)
    this.#records.push(
      recordSchemas.step.parse({ type: 'step', id, mapId: this.#mapId, phaseId, order, name })
    )
    return id
  }

  addEmotion(stepId: Id<'step'>, personaId: Id<'persona'>, score: Emotion['score']): void {
    const id = newId('emotion')
    this.#records.push(
      recordSchemas.emotion.parse({ type: 'emotion', id, mapId: this.#mapId, stepId, personaId, score })
    )
  }

  /** The lane of a kind, or the free lane of a name. One that new maps do not have is shown in its first lens. */
  lane(kind: LaneKind, name = ''): Id<'lane'> {
    const existing = this.#lanes.get(laneKey(kind, name))
    if (existing) return existing.id
    const id = newId('lane')
    const lens = lensIds.find((candidate) => laneKindRules[kind][candidate] !== null) ?? 'journey'
    const shown = { [laneOrderField(lens)]: this.#nextOrder(lens) }
    const lane = recordSchemas.lane.parse({ type: 'lane', id, mapId: this.#mapId, kind, name, ...shown })
    this.#lanes.set(laneKey(kind, name), lane)
    return id
  }

  addCard(laneId: Id<'lane'>, kind: Card['kind'], place: Place, text: string): void {
    const id = newId('card')
    const order = this.#nextOrder(`${laneId} ${place.stepId ?? place.phaseId}`)
    this.#records.push(
      recordSchemas.card.parse({ type: 'card', id, mapId: this.#mapId, laneId, ...place, order, kind, text })
    )
  }

  records(): AnyRecord[] {
    if (this.#personaIds.length === 0) this.addDefaultPersona()
    const project = recordSchemas.project.parse({
      type: 'project',
      id: newId('project'),
      name: this.#title,
      language: this.#locale
    })
    const map: JourneyMap = mapSchema.parse({
      type: 'map',
      id: this.#mapId,
      order: this.#nextOrder('maps'),
      title: this.#title,
      personaIds: this.#personaIds
    })
    return [project, map, ...this.#lanes.values(), ...this.#records]
  }

  #nextOrder(list: string): Order {
    const order = orderBetween(this.#lastOrders.get(list) ?? null, null)
    this.#lastOrders.set(list, order)
    return order
  }

  #noteOrder(list: string, order: Order | null): void {
    if (order !== null && order > (this.#lastOrders.get(list) ?? '')) this.#lastOrders.set(list, order)
  }
}

function laneKey(kind: LaneKind, name: string): string {
  return `${kind} ${folded(name)}`
}
