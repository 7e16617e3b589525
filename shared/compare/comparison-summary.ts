import { emotionsOf } from '../metrics/curve-statistics'
import { frontPersona } from '../model/curves'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { Persona } from '../model/persona'
import type { Comparison } from './comparison'
import type { DifferenceKind } from './difference'

/** Then and now; null where there is nothing to tell. */
export type Shift = { readonly before: number | null; readonly after: number | null }

export type ComparisonSummary = {
  readonly cards: Readonly<Record<DifferenceKind, number>>
  /** Of phases, steps, lanes, milestones and links alike. */
  readonly others: number
  readonly feelings: number
  /** Whose feelings the average is of: those of the curve in front. */
  readonly persona: Persona | undefined
  readonly average: Shift
  readonly breakPoints: Shift
  readonly isEmpty: boolean
}

export function comparisonSummary(
  document: Document,
  comparison: Comparison,
  frontPersonaId: Id<'persona'> | null
): ComparisonSummary {
  const { asIs, toBe, differences, emotions, frame } = comparison
  const cards = { added: 0, removed: 0, changed: 0, moved: 0 }
  for (const { type, kind } of differences) if (type === 'card') cards[kind] += 1
  const persona = frontPersona(document, toBe.id, frontPersonaId)
  const average = (mapId: Id<'map'>): number | null =>
    persona ? mean(emotionsOf(document, mapId, persona.id).map(({ score }) => score)) : null
  return {
    cards,
    others: differences.filter(({ type }) => type !== 'card').length,
    feelings: emotions.length,
    persona,
    average: { before: average(asIs.id), after: average(toBe.id) },
    breakPoints: { before: breakPoints(document, asIs.id), after: breakPoints(document, toBe.id) },
    isEmpty: differences.length + emotions.length + frame.length === 0
  }
}

/** Notes that say so, and connections that break. */
function breakPoints(document: Document, mapId: Id<'map'>): number {
  const cards = [...document.card.values()].filter(
    (card) => card.mapId === mapId && card.kind === 'breakPoint'
  )
  const links = [...document.connection.values()].filter((link) => link.mapId === mapId && link.failPoint)
  return cards.length + links.length
}

/** In tenths, as feelings are said. */
function mean(scores: readonly number[]): number | null {
  if (scores.length === 0) return null
  return Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 10) / 10
}
