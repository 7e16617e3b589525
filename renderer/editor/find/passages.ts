import { laneNameIn } from '../../../shared/commands/lane-name'
import { folded } from '../../../shared/formats/folded'
import { type Locale, translate } from '../../../shared/i18n/translate'
import { feelingKey } from '../../../shared/lenses/feeling'
import type { Card } from '../../../shared/model/card'
import { catalogueKinds, catalogueOf } from '../../../shared/model/catalogue'
import type { Document } from '../../../shared/model/document'
import type { Id } from '../../../shared/model/id'
import type { Lane } from '../../../shared/model/lane'
import type { AnyRecord } from '../../../shared/model/record'
import { textsOf } from '../../../shared/model/record-texts'
import {
  annotationsOf,
  candidatesOf,
  cardsOf,
  cardsOfStep,
  connectionsOf,
  emotionsOfStep,
  lanesOfMap,
  mapsOf,
  milestoneOf,
  phasesOf,
  projectOf,
  repliesOf,
  stepsOf,
  threadsOf,
  verbatimsOf,
  versionsOf
} from '../../../shared/model/structure'

/** What matches are listed under; in a map its parts come in this order. */
export type PassageKind =
  | 'map'
  | 'structure'
  | 'cards'
  | 'emotions'
  | 'connections'
  | 'annotations'
  | 'comments'
  | 'catalogue'
  | 'project'

/** Records in reading order, and their words folded; `all` says at one glance whether any of them can match. */
export type Passage = {
  readonly kind: PassageKind
  readonly mapId: Id<'map'> | null
  readonly records: readonly AnyRecord[]
  readonly words: readonly string[]
  readonly all: string
}

/**
 * Every text of the project, map by map, then what the maps share. Cards are by far the most and come step by step in
 * passages that are kept as long as no card of their step changes, so that an edit among 10,000 cards reads a few again.
 */
export function passagesOf(document: Document, locale: Locale): readonly Passage[] {
  return [
    ...mapsOf(document).flatMap((map) => passagesOfMap(document, map, locale)),
    passage(
      'catalogue',
      null,
      catalogueKinds.flatMap((kind) => catalogueOf(document, kind))
    ),
    passage('project', null, [
      ...[projectOf(document) ?? []].flat(),
      ...candidatesOf(document),
      ...verbatimsOf(document),
      ...document.waiver.values(),
      ...versionsOf(document)
    ])
  ]
}

function passagesOfMap(
  document: Document,
  map: AnyRecord & { readonly type: 'map' },
  locale: Locale
): readonly Passage[] {
  const mapId = map.id
  const lanes = lanesOfMap(document, mapId)
  const phases = phasesOf(document, mapId)
  const steps = phases.flatMap((phase) => stepsOf(document, phase.id))
  return [
    passage('map', mapId, [map]),
    passage(
      'structure',
      mapId,
      [
        ...phases.flatMap((phase) => [
          phase,
          ...stepsOf(document, phase.id),
          ...[milestoneOf(document, phase.id) ?? []].flat()
        ]),
        ...lanes
      ],
      (record) => (record.type === 'lane' ? laneNameIn(locale, record) : '')
    ),
    ...phases.flatMap((phase) => [
      passage(
        'cards',
        mapId,
        lanes.flatMap(({ id }) => cardsOf(document, { laneId: id, stepId: null, phaseId: phase.id }))
      ),
      ...stepsOf(document, phase.id).map(({ id }) => cardsOfColumn(mapId, cardsOfStep(document, id), lanes))
    ]),
    passage(
      'emotions',
      mapId,
      steps.flatMap(({ id }) => emotionsOfStep(document, id)),
      (record) => (record.type === 'emotion' ? wordOf(document, record, locale) : '')
    ),
    passage('connections', mapId, connectionsOf(document, mapId)),
    passage('annotations', mapId, annotationsOf(document, mapId)),
    passage(
      'comments',
      mapId,
      threadsOf(document, mapId).flatMap((first) => [first, ...repliesOf(document, first.id)])
    )
  ]
}

/** The scale's word is on the map too, though nobody wrote it. */
function wordOf(document: Document, emotion: AnyRecord & { type: 'emotion' }, locale: Locale): string {
  const gender = document.persona.get(emotion.personaId ?? '')?.gender ?? 'neutral'
  return emotion.word === '' ? translate(locale, feelingKey(emotion.score, gender)) : ''
}

type Column = { readonly lanes: readonly Lane[]; readonly passage: Passage }
const columns = new WeakMap<readonly Card[], Column>()

function cardsOfColumn(mapId: Id<'map'>, cards: readonly Card[], lanes: readonly Lane[]): Passage {
  const known = columns.get(cards)
  if (known?.lanes === lanes) return known.passage
  const places = new Map(lanes.map(({ id }, place) => [id, place]))
  const sorted = cards.toSorted((a, b) => (places.get(a.laneId) ?? 0) - (places.get(b.laneId) ?? 0))
  const made = passage('cards', mapId, sorted)
  columns.set(cards, { lanes, passage: made })
  return made
}

function passage(
  kind: PassageKind,
  mapId: Id<'map'> | null,
  records: readonly AnyRecord[],
  shown: (record: AnyRecord) => string = () => ''
): Passage {
  const words = records.map((record) => {
    const more = shown(record)
    return more === '' ? wordsOf(record) : `${wordsOf(record)}\n${folded(more)}`
  })
  return { kind, mapId, records, words, all: words.join('\n') }
}

const read = new WeakMap<AnyRecord, string>()

/** Folding ten thousand texts at every key would be felt: a record that did not change is folded once. */
function wordsOf(record: AnyRecord): string {
  let words = read.get(record)
  if (words === undefined) {
    // Texts stay apart, so that no match runs from one into the next.
    words = textsOf(record)
      .map(({ text }) => folded(text))
      .join('\n')
    read.set(record, words)
  }
  return words
}
