import { cardLook } from '../../shared/lenses/card-look'
import type { Colour } from '../../shared/lenses/palette'
import { frontPersona } from '../../shared/model/curves'
import type { Document } from '../../shared/model/document'
import type { JourneyMap } from '../../shared/model/map'
import { cardsOfLane, emotionAt, lanesOf, stepsOfMap } from '../../shared/model/structure'

type Box = { readonly width: number; readonly height: number }

/** Paths; empty where the map has nothing of the kind. */
export type Sketch = {
  readonly phases: string
  readonly curve: string
  readonly cells: ReadonlyMap<Colour, string>
}

const phaseBand = 12
const curveBand = 44

/** Laying out more than this would freeze the library, and none of it could be told apart at this size. */
export function isTooLargeToLayOut(document: Document, map: JourneyMap): boolean {
  const cells = stepsOfMap(document, map.id).length * lanesOf(document, map.id, 'journey').length
  return document.card.size > 500 || cells > 3_000
}

/** A map of hundreds of steps from its structure alone: a mark for each cell that holds notes, a path for each colour. */
export function roughSketch(document: Document, map: JourneyMap, { width, height }: Box): Sketch {
  const steps = stepsOfMap(document, map.id)
  const persona = frontPersona(document, map.id, null)
  const lens = persona ? 'experience' : 'journey'
  const lanes = lanesOf(document, map.id, lens)
  const stepWidth = width / Math.max(1, steps.length)
  const columns = new Map(steps.map(({ id }, index) => [id, index * stepWidth]))
  const top = phaseBand + (persona ? curveBand : 0) + 4
  const laneHeight = (height - top) / Math.max(1, lanes.length)

  const cells = new Map<Colour, string>()
  for (const [row, lane] of lanes.entries()) {
    const y = top + row * laneHeight
    const marked = new Set<string>()
    for (const { stepId, kind } of cardsOfLane(document, lane.id)) {
      const x = stepId ? columns.get(stepId) : undefined
      if (!stepId || x === undefined || marked.has(stepId)) continue
      marked.add(stepId)
      const { kind: ink, stroke } = cardLook(kind)
      const colour = ink ?? stroke
      cells.set(colour, `${cells.get(colour) ?? ''}${rect(x, y, stepWidth * 0.8, laneHeight * 0.8)}`)
    }
  }

  const middle = phaseBand + curveBand / 2
  const points = steps.flatMap(({ id }, index) => {
    const emotion = persona && emotionAt(document, id, persona.id)
    return emotion
      ? [`${round((index + 0.5) * stepWidth)} ${round(middle - (emotion.score * curveBand) / 5)}`]
      : []
  })
  const starts = steps.flatMap(({ phaseId }, index) => (phaseId === steps[index - 1]?.phaseId ? [] : [index]))
  const phases = starts.map((start, index) => {
    const end = starts[index + 1] ?? steps.length
    return rect(start * stepWidth, 0, (end - start) * stepWidth - 1, phaseBand - 2)
  })
  return { cells, curve: points.length > 1 ? `M${points.join('L')}` : '', phases: phases.join('') }
}

function rect(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
