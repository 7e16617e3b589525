import { translate } from '../i18n/translate'
import type { Card } from '../model/card'
import type { Document } from '../model/document'
import type { Emotion } from '../model/emotion'
import type { Id } from '../model/id'
import type { Patch } from '../model/patch'
import type { AnyRecord } from '../model/record'
import type { Step } from '../model/step'
import { cardsOf, emotionsOfStep, lanesOfMap, stepsOfMap } from '../model/structure'
import { appendAll } from './append-all'
import { type Applied, type Refusal, refuse } from './applied'
import type { Changes } from './command'
import { checked, replacement } from './edit'
import { joined, joinedNames } from './joined'
import { label, language } from './label'
import { neighboursAmong } from './neighbours'

type Pieces =
  | { readonly ok: true; readonly updated: Patch['updated']; readonly removed: readonly AnyRecord[] }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * Steps that stand side by side become the first of them; nothing that was said is lost. Across a border of phases they
 * end up in the first one's: the milestone between them stays where it is, after what was said before and behind it.
 */
export function mergeSteps(document: Document, stepIds: readonly Id<'step'>[]): Applied {
  const named = stepIds.map((id) => document.step.get(id))
  if (named.length === 0 || named.includes(undefined)) return refuse('notFound')
  const found = neighboursAmong(stepsOfMap(document, named[0]?.mapId ?? 'map_'), stepIds)
  if (!found.ok) return found
  const [first, ...others] = found.run
  const emotions = mergedEmotions(document, first, others)
  if (!emotions.ok) return emotions
  const moved = [...movedCards(document, first, others), ...movedRest(document, first, others)]
  const more = [...moved, ...emotions.updated]
  const merged = replacement(
    document,
    first,
    mergedFields(document, found.run),
    (step) => label(document, 'log.stepsMerged', step.name),
    more
  )
  if (!merged.ok) return merged
  return { ...merged, patch: { ...merged.patch, removed: [...others, ...emotions.removed] } }
}

function mergedFields(document: Document, steps: readonly Step[]): Changes<'step'> {
  const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null
  const words = (field: 'duration' | 'frequency') =>
    joined(
      steps.map((step) => step[field]),
      ' + '
    )
  return {
    name: joinedNames(steps),
    description: joined([...steps.map(({ description }) => description), ...leftOver(document, steps)], '\n'),
    duration: words('duration'),
    frequency: words('frequency'),
    teamId: first(steps.map(({ teamId }) => teamId)),
    linkedMapId: first(steps.map(({ linkedMapId }) => linkedMapId)),
    momentOfTruth: steps.some(({ momentOfTruth }) => momentOfTruth),
    momentOfTruthReason: joined(
      steps.map(({ momentOfTruthReason }) => momentOfTruthReason),
      '\n'
    ),
    simplicity: meanRating(steps.map(({ simplicity }) => simplicity)),
    fluidity: meanRating(steps.map(({ fluidity }) => fluidity)),
    value: meanRating(steps.map(({ value }) => value))
  }
}

/** A step has one team and tells one other map: what a second one named goes on as words. */
function leftOver(document: Document, steps: readonly Step[]): string[] {
  const locale = language(document)
  const [, ...teams] = new Set(steps.flatMap(({ teamId }) => teamId ?? []))
  const [, ...maps] = new Set(steps.flatMap(({ linkedMapId }) => linkedMapId ?? []))
  return [
    ...teams.map((id) => translate(locale, 'log.alsoTeam', { name: document.team.get(id)?.name ?? '' })),
    ...maps.map((id) => translate(locale, 'log.alsoMap', { name: document.map.get(id)?.title ?? '' }))
  ]
}

function meanRating(ratings: readonly (number | null)[]): number | null {
  const known = ratings.filter((rating) => rating !== null)
  return known.length === 0 ? null : Math.round(mean(known))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Lane by lane behind the first step's own, each step's in its order. */
function movedCards(document: Document, first: Step, others: readonly Step[]): Patch['updated'] {
  return lanesOfMap(document, first.mapId).flatMap(({ id: laneId }) => {
    const cell = (step: Step) => ({ laneId, stepId: step.id, phaseId: null })
    const moving = others.flatMap((step): readonly Card[] => cardsOf(document, cell(step)))
    return moving.length === 0
      ? []
      : appendAll(document, cardsOf(document, cell(first)), moving, { stepId: first.id })
  })
}

/** Comments, free notes and verbatims follow their step. */
function movedRest(document: Document, first: Step, others: readonly Step[]): Patch['updated'] {
  const gone = new Set<string | null>(others.map(({ id }) => id))
  return [
    ...document.comment.values(),
    ...document.annotation.values(),
    ...document.verbatim.values()
  ].flatMap((record) => (gone.has(record.stepId) ? [[record, { ...record, stepId: first.id }] as const] : []))
}

/** Two feelings of one persona become their mean and keep the words of both. */
function mergedEmotions(document: Document, first: Step, others: readonly Step[]): Pieces {
  const byPersona = Map.groupBy(
    [first, ...others].flatMap((step) => emotionsOfStep(document, step.id)),
    ({ personaId }) => personaId
  )
  const updated: (readonly [AnyRecord, AnyRecord])[] = []
  const removed: AnyRecord[] = []
  for (const [kept, ...rest] of byPersona.values()) {
    if (!kept || (rest.length === 0 && kept.stepId === first.id)) continue
    const result = checked(document, 'emotion', {
      ...kept,
      ...feltTogether([kept, ...rest]),
      stepId: first.id
    })
    if (!result.ok) return result
    updated.push([kept, result.record])
    removed.push(...rest)
  }
  return { ok: true, updated, removed }
}

function feltTogether(emotions: readonly Emotion[]): Changes<'emotion'> {
  const said = (field: 'word' | 'why' | 'quote' | 'quoteSource', between: string) =>
    joined(
      emotions.map((emotion) => emotion[field]),
      between
    )
  const score = mean(emotions.map((emotion) => emotion.score))
  return {
    // Adding zero makes of a rounded -0 the 0 that comes back from storage.
    score: Math.round(score * 10) / 10 + 0,
    word: said('word', ' / '),
    why: said('why', '\n'),
    quote: said('quote', '\n'),
    quoteSource: said('quoteSource', ' / ')
  }
}
