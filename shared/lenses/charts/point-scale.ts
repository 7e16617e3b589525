import type { Document } from '../../model/document'
import type { Emotion } from '../../model/emotion'
import type { Scene } from '../scene'
import { curveHeight, scoreAt, yOfScore } from './curve-scale'
import { employeeScoreAt, employeeStrip, yOfEmployeeScore } from './employee-scale'

/** Where a feeling's scale stands on the sheet, in scene points. */
export type PointScale = {
  readonly top: number
  readonly height: number
  yOf(score: number): number
  scoreAt(y: number): number
}

/** The chart a feeling is drawn in: the customers' curve, or the employees' strip in their lane; null where neither is. */
export function pointScale(scene: Scene, document: Document, emotion: Emotion): PointScale | null {
  const ofEmployees = emotion.personaId === null
  const row = scene.rows.find(({ laneId, cellsFrom }) =>
    ofEmployees
      ? cellsFrom > 0 && document.lane.get(laneId ?? '')?.kind === 'employeeExperience'
      : laneId === null
  )
  if (!row) return null
  const [yOf, at] = ofEmployees ? [yOfEmployeeScore, employeeScoreAt] : [yOfScore, scoreAt]
  return {
    top: row.y,
    height: ofEmployees ? employeeStrip : curveHeight,
    yOf: (score) => row.y + yOf(score),
    scoreAt: (y) => at(y - row.y)
  }
}
