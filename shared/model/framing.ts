import type { JourneyMap } from './map'
import type { Project } from './project'

/** What is asked of an engagement before anything is mapped. */
export const engagementQuestions = [
  'whyMap',
  'whichJourneys',
  'whichAudience'
] as const satisfies readonly (keyof Project)[]

/** What is asked of a map before its first step: where it begins and ends, whom it serves and with what. */
export const scopeQuestions = [
  'customerGoal',
  'trigger',
  'endState',
  'success',
  'customerValue',
  'companyValue',
  'segment',
  'serviceLevel'
] as const satisfies readonly (keyof JourneyMap)[]

export type EngagementQuestion = (typeof engagementQuestions)[number]
export type ScopeQuestion = (typeof scopeQuestions)[number]

/** Blanks alone are no answer. */
export function isAnswered(answer: string | null): boolean {
  return answer !== null && answer.trim() !== ''
}

export function engagementAnswered(project: Project): number {
  return engagementQuestions.filter((question) => isAnswered(project[question])).length
}

export function scopeAnswered(map: JourneyMap): number {
  return scopeQuestions.filter((question) => isAnswered(map[question])).length
}

/** Whether a change touches answers and nothing else. */
export function isFraming(changes: object, questions: readonly string[]): boolean {
  const fields = Object.keys(changes)
  return fields.length > 0 && fields.every((field) => questions.includes(field))
}
