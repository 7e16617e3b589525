import { type MessageKey, type Params, translate } from '../../i18n/translate'
import { frontPersona } from '../../model/curves'
import type { Document } from '../../model/document'
import type { Id } from '../../model/id'
import type { LensId } from '../../model/lens-id'
import type { Locale } from '../../model/project'
import { connectionsOf } from '../../model/structure'
import type { TextMeasurer } from '../../text/measurer'
import { fitText, wrapText } from '../../text/wrap'
import type { Marked } from '../comparison/marked'
import type { LensView, MapPart } from '../lens'
import type { TextStyle } from '../scene'
import { typeScale } from '../type-scale'
import { foldedLines, mostLines } from './fold'

/** Distances that differ between the lenses; the rest is the same everywhere. */
export type Metrics = {
  readonly laneHeaderWidth: number
  readonly columnWidth: number
  /** From the cell's edge to its cards. */
  readonly insetX: number
  readonly insetY: number
  /** Between two cards of a cell. */
  readonly gap: number
  readonly stepBlock: number
  readonly cardStyle: TextStyle
  readonly stepStyle: TextStyle
  readonly padX: number
}

export const metricsOf: Readonly<Record<LensId, Metrics>> = {
  journey: {
    laneHeaderWidth: 160,
    columnWidth: 176,
    insetX: 8,
    insetY: 7,
    gap: 6,
    stepBlock: 62,
    cardStyle: typeScale.card,
    stepStyle: typeScale.step,
    padX: 9
  },
  experience: {
    laneHeaderWidth: 152,
    columnWidth: 124,
    insetX: 6,
    insetY: 8,
    gap: 6,
    stepBlock: 62,
    cardStyle: typeScale.cardCompact,
    stepStyle: typeScale.stepCompact,
    padX: 8
  },
  blueprint: {
    laneHeaderWidth: 186,
    columnWidth: 201,
    insetX: 13,
    insetY: 9,
    // An arrow between two stacked cards needs its head and a little line.
    gap: 16,
    stepBlock: 48,
    cardStyle: typeScale.card,
    stepStyle: typeScale.step,
    padX: 9
  }
}

/** One for all that collapse nothing, so that exports and the canvas share what was laid out. */
const none: ReadonlySet<string> = new Set()

/** What every part of a projection reads. */
export type Setting = {
  readonly document: Document
  readonly lens: LensId
  readonly mapId: Id<'map'>
  readonly locale: Locale
  readonly measurer: TextMeasurer
  readonly metrics: Metrics
  readonly columnWidth: number
  readonly frontPersonaId: Id<'persona'> | null
  readonly collapsedPhases: ReadonlySet<string>
  readonly collapsedLanes: ReadonlySet<string>
  readonly part: MapPart | null
  /** What a comparison marks; null where a map is drawn alone. */
  readonly marked: Marked | null
  /** Cards at which a connection of the blueprint breaks. */
  readonly broken: ReadonlySet<string>
  readonly brokenKey: string
  /** Names the lens, language and measurer in cache keys. */
  readonly key: string
  t(key: MessageKey, params?: Params): string
  /** Folded where it is longer than a text should be. */
  wrap(text: string, style: TextStyle, width: number, indent?: number): readonly string[]
  /** For names and short notices, folded much earlier. */
  wrapName(text: string, style: TextStyle, width: number): readonly string[]
  /** One line, ended by an ellipsis where the name is longer. */
  fit(text: string, style: TextStyle, width: number): string
  width(text: string, style: TextStyle): number
}

/** Whether nothing is collapsed. */
export function isWhole({ collapsedPhases, collapsedLanes }: Setting): boolean {
  return collapsedPhases.size === 0 && collapsedLanes.size === 0
}

export function settingOf(document: Document, lens: LensId, view: LensView): Setting {
  const { locale, measurer } = view
  const metrics = metricsOf[lens]
  const wrapped = (text: string, style: TextStyle, width: number, most: number, indent = 0) =>
    foldedLines(wrapText(text, style, style.size, width, measurer, indent), most, locale, (count) => {
      const sign = translate(locale, 'lens.folded', { count })
      return measurer.width(sign, style, style.size) <= width ? sign : '[…]'
    })
  const broken = lens === 'blueprint' ? brokenCards(document, view.mapId) : new Set<string>()
  return {
    document,
    lens,
    mapId: view.mapId,
    locale,
    measurer,
    metrics,
    collapsedPhases: view.collapsedPhases?.size ? view.collapsedPhases : none,
    collapsedLanes: view.collapsedLanes?.size ? view.collapsedLanes : none,
    part: view.part ?? null,
    marked: view.marked ?? null,
    broken,
    brokenKey: [...broken].join(' '),
    frontPersonaId: frontPersona(document, view.mapId, view.frontPersonaId ?? null)?.id ?? null,
    columnWidth: Math.max(112, Math.min(320, view.columnWidth ?? metrics.columnWidth)),
    key: `${lens} ${locale} ${identity(measurer)}${view.marked ? ` ${identity(view.marked)}` : ''}`,
    t: (key, params) => translate(locale, key, params),
    wrap: (text, style, width, indent) => wrapped(text, style, width, mostLines.text, indent),
    wrapName: (text, style, width) => wrapped(text, style, width, mostLines.name),
    fit: (text, style, width) => fitText(text, style, style.size, width, measurer),
    width: (text, style) => measurer.width(text, style, style.size)
  }
}

function brokenCards(document: Document, mapId: Id<'map'>): ReadonlySet<string> {
  return new Set(
    connectionsOf(document, mapId).flatMap(({ failPoint, toCardId }) => (failPoint ? [toCardId] : []))
  )
}

const identities = new WeakMap<object, number>()
let lastIdentity = 0

/** A number that stands for this very object in a cache key; 0 for none. */
export function identity(object: object | null | undefined): number {
  if (!object) return 0
  let number = identities.get(object)
  if (number === undefined) {
    lastIdentity += 1
    number = lastIdentity
    identities.set(object, number)
  }
  return number
}

const variantLimit = 24

/**
 * Remembers what was made of a record under a key that names everything else it depends on. A record's older variants
 * (other widths, other languages) are dropped together; the record itself takes its cache along when it goes.
 */
export function remembered<Value>(): (record: object, key: string, make: () => Value) => Value {
  const cache = new WeakMap<object, Variant<Value>>()
  return (record, key, make) => {
    const newest = cache.get(record)
    let count = 0
    for (let variant = newest; variant; variant = variant.older) {
      if (variant.key === key) return variant.value
      count += 1
    }
    const value = make()
    cache.set(record, { key, value, older: count < variantLimit ? newest : undefined })
    return value
  }
}

/** A chain and no map: most records have one variant, and thousands of maps of one entry weigh more than what they hold. */
type Variant<Value> = {
  readonly key: string
  readonly value: Value
  readonly older: Variant<Value> | undefined
}
