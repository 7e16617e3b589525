import type { Phase } from '../../model/phase'
import type { Step } from '../../model/step'
import { phasesOf, stepsOf } from '../../model/structure'
import type { SceneColumn } from '../scene'
import { identity, remembered, type Setting } from './setting'

export type Column = SceneColumn & { readonly step: Step | null; readonly phase: Phase }

export type PhaseSpan = {
  readonly phase: Phase
  readonly index: number
  readonly x: number
  readonly width: number
}

type Columns = { readonly columns: readonly Column[]; readonly spans: readonly PhaseSpan[] }
const known = remembered<Columns>()

/** Steps from left to right; a phase without steps keeps a place as wide as one. The same until a step or phase changes. */
export function columnsOf(setting: Setting): Columns {
  const { document, mapId, columnWidth, metrics } = setting
  const key = `${mapId} ${columnWidth} ${metrics.laneHeaderWidth} ${identity(document.phase)}`
  return known(document.step, key, () => makeColumns(setting))
}

function makeColumns(setting: Setting): Columns {
  const { document, mapId, columnWidth, metrics } = setting
  const columns: Column[] = []
  const spans: PhaseSpan[] = []
  let x = metrics.laneHeaderWidth
  phasesOf(document, mapId).forEach((phase, index) => {
    const steps = stepsOf(document, phase.id)
    const from = x
    for (const [place, step] of (steps.length > 0 ? steps : [null]).entries()) {
      columns.push({
        stepId: step?.id ?? null,
        phaseId: phase.id,
        number: step ? `${index + 1}.${place + 1}` : '',
        name: step?.name ?? '',
        x,
        width: columnWidth,
        step,
        phase
      })
      x += columnWidth
    }
    spans.push({ phase, index, x: from, width: x - from })
  })
  return { columns, spans }
}
