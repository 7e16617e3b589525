import { shortened } from '../commands/label'
import { laneNameIn } from '../commands/lane-name'
import { translate } from '../i18n/translate'
import type { Card } from '../model/card'
import { type Document, findRecord } from '../model/document'
import type { Id } from '../model/id'
import { type Place, placeName, placesOf } from '../model/place'
import type { Locale } from '../model/project'
import type { RecordOf } from '../model/record'
import type { Comparison } from './comparison'
import type { AnyField, ComparedType, Kept } from './difference'

/** What differs between two maps, in the reader's language. */
export type ComparisonWords = {
  nameOf(record: RecordOf<ComparedType>): string
  /** Where it stands in its own map: « 2.3 Former les référents · Irritants ». */
  placeOf(record: RecordOf<ComparedType>): string
  stepName(stepId: string): string
  /** « Gravité : 3 → 1 », or the name alone where the values are long or no words. */
  fieldsOf(kept: Kept<ComparedType>): readonly string[]
  /** Where it was; null where it did not move. */
  movedFrom(kept: Kept<ComparedType>): string | null
}

/** What is longer is told by its field's name: the map itself shows it. */
const longestValue = 40

export function comparisonWords(
  document: Document,
  { asIs, toBe }: Comparison,
  locale: Locale
): ComparisonWords {
  const t = translate.bind(null, locale)
  const places = new Map<string, ReadonlyMap<string, Place>>(
    [asIs.id, toBe.id].map((mapId) => [mapId, placesOf(document, mapId)])
  )
  const placeAt = (mapId: Id<'map'>, id: string | null): string => {
    const place = id === null ? undefined : places.get(mapId)?.get(id)
    return place ? t('compare.place', { number: place.number, name: placeName(place) }) : ''
  }
  const laneOf = ({ laneId }: Card): string => {
    const lane = document.lane.get(laneId)
    return lane ? laneNameIn(locale, lane) : ''
  }
  const words: ComparisonWords = {
    nameOf: (record) => {
      switch (record.type) {
        case 'card':
          return shortened(cardText(document, record)) || t(`card.${record.kind}`)
        case 'lane':
          return laneNameIn(locale, record)
        case 'connection': {
          const [from, to] = [record.fromCardId, record.toCardId].map((id) => {
            const card = document.card.get(id)
            return card ? shortened(cardText(document, card)) : ''
          })
          return t('compare.connection', { from: from ?? '', to: to ?? '' })
        }
        default:
          return shortened(record.name) || t('log.unnamed')
      }
    },
    placeOf: (record) => {
      switch (record.type) {
        case 'card':
          return joined([placeAt(record.mapId, record.stepId ?? record.phaseId), laneOf(record)])
        case 'step':
        case 'milestone':
          return placeAt(record.mapId, record.phaseId)
        default:
          return ''
      }
    },
    stepName: (stepId) => {
      const step = document.step.get(stepId as Id<'step'>)
      return step ? placeAt(step.mapId, step.id) : ''
    },
    fieldsOf: ({ asIs: before, toBe: after, fields }) =>
      fields.map((field) => {
        const name = t(`compare.field.${field}`)
        const [was, is] = [valueText(before, field), valueText(after, field)]
        return was === null || is === null ? name : t('compare.field', { name, before: was, after: is })
      }),
    movedFrom: ({ asIs: before, toBe: after, moves }) => {
      if (moves.length === 0) return null
      if (moves.every((move) => move === 'order')) return t('compare.moved.order')
      const place =
        before.type === 'card' && after.type === 'card'
          ? joined([
              moves.includes('step') ? placeAt(asIs.id, before.stepId ?? before.phaseId) : '',
              moves.includes('lane') ? laneOf(before) : ''
            ])
          : words.placeOf(before)
      return t('compare.moved.from', { place })
    }
  }

  function valueText(record: RecordOf<ComparedType>, field: AnyField): string | null {
    const value: unknown = Reflect.get(record, field)
    if (value === null || value === '') return t('compare.nothing')
    if (typeof value === 'boolean') return t(value ? 'compare.yes' : 'compare.no')
    if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value)
    if (Array.isArray(value)) return short(value.join(', '))
    if (typeof value !== 'string') return null
    if (record.type === 'card' && field === 'kind') return t(`card.${record.kind}`)
    if (record.type === 'card' && field === 'confidence') return t(`confidence.${record.confidence}`)
    if (record.type === 'card' && field === 'sentiment' && record.sentiment)
      return t(`panel.sentiment.${record.sentiment}`)
    if (field.endsWith('Id')) {
      const other = findRecord(document, value)
      if (other?.type === 'card') return cut(cardText(document, other))
      if (other && 'name' in other) return cut(other.name)
      return other?.type === 'map' ? cut(other.title) : null
    }
    return field === 'direction' ? null : short(value)
  }

  return words
}

function short(value: string): string | null {
  if (value === '') return null
  return value.length > longestValue || value.includes('\n') ? null : value
}

/** What is only pointed at is told by its beginning. */
function cut(value: string): string {
  const line = shortened(value)
  return line.length > longestValue
    ? `${line
        .slice(0, longestValue - 1)
        .toWellFormed()
        .trimEnd()}…`
    : line
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}

/** A card without words shows those of its verbatim or touchpoint, as on the map. */
export function cardText(document: Document, card: Card): string {
  if (card.text !== '') return card.text
  return (
    document.verbatim.get(card.verbatimId ?? '')?.text ??
    document.touchpoint.get(card.touchpointId ?? '')?.name ??
    ''
  )
}
