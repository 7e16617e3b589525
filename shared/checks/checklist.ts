import type { Document } from '../model/document'
import type { JourneyMap } from '../model/map'
import { cardsOfPhase, milestoneOf, phasesOf, projectOf, stepsOf, waiverOf } from '../model/structure'
import { cardsAt } from './cards-at'
import { hasOwner } from './owner'

/** The seven lines of the article on the four pillars, in its order. */
export const checklistLines = [
  'phases',
  'milestones',
  'activities',
  'indicators',
  'segments',
  'validated',
  'feedback'
] as const
export type ChecklistLine = (typeof checklistLines)[number]

export type ChecklistEntry = {
  readonly line: ChecklistLine
  readonly met: boolean
  /** Phases that lack what the line asks of each; empty where it asks nothing of phases. */
  readonly missing: readonly string[]
  /** Only people know: whoever says yes gives the reason, which is kept as that of an accepted finding is. */
  readonly declared: boolean
}

/** What a waiver of such a line names as its check. */
export function declaredCheck(line: ChecklistLine): string {
  return `checklist.${line}`
}

/** Computed from the map, but for the two lines that only people can confirm. */
export function checklistOf(document: Document, map: JourneyMap): readonly ChecklistEntry[] {
  const phases = phasesOf(document, map.id)
  const everyPhase = (line: ChecklistLine, holds: (phaseId: (typeof phases)[number]) => boolean) => {
    const missing = phases.filter((phase) => !holds(phase)).map(({ name }) => name)
    return { line, met: phases.length > 0 && missing.length === 0, missing, declared: false }
  }
  const onlyPeopleKnow = (line: ChecklistLine, isKnown: boolean) => ({
    line,
    met: isKnown || waiverOf(document, declaredCheck(line), map.id) !== undefined,
    missing: [],
    declared: !isKnown
  })
  return [
    everyPhase('phases', ({ name, goal }) => name.trim() !== '' && goal.trim() !== ''),
    everyPhase('milestones', (phase) => {
      const milestone = milestoneOf(document, phase.id)
      if (!milestone) return phase === phases.at(-1)
      return milestone.measure.trim() !== '' && milestone.trackedIn.trim() !== ''
    }),
    everyPhase('activities', ({ id }) =>
      [
        ...cardsOfPhase(document, id),
        ...stepsOf(document, id).flatMap((step) => cardsAt(document, step, 'activity'))
      ].some((card) => card.kind === 'activity' && hasOwner(card) && card.cadence.trim() !== '')
    ),
    everyPhase('indicators', ({ id }) =>
      [
        ...cardsOfPhase(document, id),
        ...stepsOf(document, id).flatMap((step) => cardsAt(document, step, 'metric'))
      ].some(({ kind }) => kind === 'metric')
    ),
    {
      line: 'segments',
      met: map.segment.trim() !== '' && map.serviceLevel !== null,
      missing: [],
      declared: false
    },
    onlyPeopleKnow('validated', false),
    onlyPeopleKnow('feedback', (projectOf(document)?.nextReviewOn ?? null) !== null)
  ]
}
