import { curveMarks, emotionsOf } from '../metrics/curve-statistics'
import { personasOfMap } from '../model/curves'
import type { Document } from '../model/document'
import type { Emotion } from '../model/emotion'
import type { JourneyMap } from '../model/map'
import type { Persona } from '../model/persona'
import { type Place, placesOf } from '../model/place'

/** A point of a curve and the step it stands on. */
export type Moment = { readonly emotion: Emotion; readonly place: Place }

export type CurveMoments = {
  /** null is the employees. */
  readonly persona: Persona | null
  /** In step order; never empty. */
  readonly moments: readonly Moment[]
  /** null where the curve is flat. */
  readonly peak: Moment | null
  readonly trough: Moment | null
  readonly end: Moment
  /** The mean of its scores. */
  readonly mean: number
}

/** The curves a map draws, its first persona's first and the employees' last; those without a point are left out. */
export function curvesOf(document: Document, map: JourneyMap): readonly CurveMoments[] {
  const places = placesOf(document, map.id)
  return [...personasOfMap(document, map.id), null].flatMap((persona) => {
    const moments = emotionsOf(document, map.id, persona?.id ?? null).flatMap((emotion): Moment[] => {
      const place = places.get(emotion.stepId)
      return place ? [{ emotion, place }] : []
    })
    const end = moments.at(-1)
    if (!end) return []
    const marks = curveMarks(moments.map(({ emotion }) => emotion))
    const marked = (role: 'peak' | 'trough'): Moment | null => {
      const mark = marks.find(({ roles }) => roles.includes(role))
      return moments.find(({ emotion }) => emotion === mark?.emotion) ?? null
    }
    const mean = moments.reduce((sum, { emotion }) => sum + emotion.score, 0) / moments.length
    return [{ persona, moments, peak: marked('peak'), trough: marked('trough'), end, mean }]
  })
}
