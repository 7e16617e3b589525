import type { Document } from '../model/document'
import type { Emotion } from '../model/emotion'
import { cardsAt } from './cards-at'

const telling = ['pain', 'breakPoint', 'thought', 'verbatim', 'feeling', 'employeeExperience'] as const

/** Something says why it is felt so: on the curve itself, or in a note at the step. */
export function isExplained(document: Document, { why, quote, stepId }: Emotion): boolean {
  if (why.trim() !== '' || quote.trim() !== '') return true
  const step = document.step.get(stepId)
  return step !== undefined && cardsAt(document, step, ...telling).length > 0
}
