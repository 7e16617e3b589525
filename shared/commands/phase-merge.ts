import type { Card } from '../model/card'
import type { Document } from '../model/document'
import type { Id } from '../model/id'
import type { Patch } from '../model/patch'
import type { Phase } from '../model/phase'
import type { AnyRecord } from '../model/record'
import { cardsOf, lanesOfMap, milestoneOf, phasesOf, stepsOf } from '../model/structure'
import { appendAll } from './append-all'
import { type Applied, type Refusal, refuse } from './applied'
import { checked, replacement } from './edit'
import { joined, joinedNames } from './joined'
import { label } from './label'
import { neighboursAmong } from './neighbours'

type Pieces =
  | { readonly ok: true; readonly updated: Patch['updated']; readonly removed: readonly AnyRecord[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** Phases side by side become the first of them, with the steps and notes of all. */
export function mergePhases(document: Document, phaseIds: readonly Id<'phase'>[]): Applied {
  const named = phaseIds.map((id) => document.phase.get(id))
  if (named.length === 0 || named.includes(undefined)) return refuse('notFound')
  const found = neighboursAmong(phasesOf(document, named[0]?.mapId ?? 'map_'), phaseIds)
  if (!found.ok) return found
  const { run } = found
  const [first, ...others] = run
  const milestones = mergedMilestone(document, run)
  if (!milestones.ok) return milestones
  const moving = others.flatMap((phase) => stepsOf(document, phase.id))
  const fields = {
    name: joinedNames(run),
    goal: lines(run.map(({ goal }) => goal)),
    success: lines(run.map(({ success }) => success))
  }
  const merged = replacement(
    document,
    first,
    fields,
    (phase) => label(document, 'log.phasesMerged', phase.name),
    [
      ...appendAll(document, stepsOf(document, first.id), moving, { phaseId: first.id }),
      ...movedCards(document, first, others),
      ...milestones.updated
    ]
  )
  if (!merged.ok) return merged
  return { ...merged, patch: { ...merged.patch, removed: [...others, ...milestones.removed] } }
}

function movedCards(document: Document, first: Phase, others: readonly Phase[]): Patch['updated'] {
  return lanesOfMap(document, first.mapId).flatMap(({ id: laneId }) => {
    const cell = (phase: Phase) => ({ laneId, stepId: null, phaseId: phase.id })
    const moving = others.flatMap((phase): readonly Card[] => cardsOf(document, cell(phase)))
    return moving.length === 0
      ? []
      : appendAll(document, cardsOf(document, cell(first)), moving, { phaseId: first.id })
  })
}

/** A phase ends once: the last milestone stays at its end and says what the earlier ones said before it. */
function mergedMilestone(document: Document, run: readonly Phase[]): Pieces {
  const milestones = run.flatMap((phase) => milestoneOf(document, phase.id) ?? [])
  const last = milestones.at(-1)
  if (!last) return { ok: true, updated: [], removed: [] }
  const result = checked(document, 'milestone', {
    ...last,
    phaseId: run[0]?.id,
    name: joinedNames(milestones),
    measure: lines(milestones.map(({ measure }) => measure)),
    trackedIn: lines(milestones.map(({ trackedIn }) => trackedIn))
  })
  if (!result.ok) return result
  return { ok: true, updated: [[last, result.record]], removed: milestones.slice(0, -1) }
}

function lines(texts: readonly string[]): string {
  return joined(texts, '\n')
}
