import type { Document } from '../model/document'
import type { Emotion } from '../model/emotion'
import type { Id } from '../model/id'
import { emotionsOfCurve, stepsOfMap } from '../model/structure'

/** The points of one curve in step order; `personaId` null is the employees'. */
export function emotionsOf(
  document: Document,
  mapId: Id<'map'>,
  personaId: Id<'persona'> | null
): readonly Emotion[] {
  const byStep = new Map(
    emotionsOfCurve(document, mapId, personaId).map((emotion) => [emotion.stepId, emotion])
  )
  return stepsOfMap(document, mapId).flatMap((step) => byStep.get(step.id) ?? [])
}

export type CurveMark = {
  readonly emotion: Emotion
  /** One point can be two things: the journey may end on its best moment. Never empty. */
  readonly roles: readonly CurveRole[]
}

export type CurveRole = 'peak' | 'trough' | 'end'

/**
 * What people remember of an experience (peak-end rule): its highest and lowest moment and how it ended, in step order.
 * Of equal moments the first counts. A flat curve has no peak and no trough, only an end.
 */
export function curveMarks(emotions: readonly Emotion[]): readonly CurveMark[] {
  const end = emotions.at(-1)
  if (!end) return []
  const peak = emotions.reduce((best, emotion) => (emotion.score > best.score ? emotion : best))
  const trough = emotions.reduce((worst, emotion) => (emotion.score < worst.score ? emotion : worst))
  const flat = peak.score === trough.score
  return emotions.flatMap((emotion) => {
    const roles: CurveRole[] = []
    if (!flat && emotion === peak) roles.push('peak')
    if (!flat && emotion === trough) roles.push('trough')
    if (emotion === end) roles.push('end')
    return roles.length > 0 ? [{ emotion, roles }] : []
  })
}
