import type { Document } from '../../model/document'
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
  readonly collapsed: boolean
}

type Columns = { readonly columns: readonly Column[]; readonly spans: readonly PhaseSpan[] }
const known = remembered<Columns>()

/** Room for a number and the button that opens it again. */
const collapsedWidth = 84

/**
 * Steps from left to right; a phase without steps keeps a place as wide as one, a collapsed one a narrow column.
 * The same until a step or phase changes.
 */
export function columnsOf(setting: Setting): Columns {
  const { document, mapId, columnWidth, metrics, collapsedPhases } = setting
  const key = `${mapId} ${columnWidth} ${metrics.laneHeaderWidth} ${identity(document.phase)} ${identity(collapsedPhases)}`
  return known(document.step, key, () => makeColumns(setting))
}

function makeColumns(setting: Setting): Columns {
  const { document, mapId, columnWidth, metrics } = setting
  const columns: Column[] = []
  const spans: PhaseSpan[] = []
  let x = metrics.laneHeaderWidth
  phasesOf(document, mapId).forEach((phase, index) => {
    const collapsed = setting.collapsedPhases.has(phase.id)
    const steps = collapsed ? [] : stepsOf(document, phase.id)
    const from = x
    const width = collapsed ? collapsedWidth : columnWidth
    for (const [place, step] of (steps.length > 0 ? steps : [null]).entries()) {
      columns.push({
        stepId: step?.id ?? null,
        phaseId: phase.id,
        number: step ? `${index + 1}.${place + 1}` : '',
        name: step?.name ?? '',
        x,
        width,
        collapsed,
        step,
        phase
      })
      x += width
    }
    spans.push({ phase, index, x: from, width: x - from, collapsed })
  })
  return { columns, spans }
}

/**
 * The middle of each step. Those of a collapsed phase share its narrow column: a curve that left them out would tell of
 * feelings that nobody had.
 */
export function middlesOf(document: Document, columns: readonly Column[]): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap(({ stepId, phaseId, x, width, collapsed }) => {
      if (!collapsed) return stepId ? [[stepId, x + width / 2] as const] : []
      const steps = stepsOf(document, phaseId)
      return steps.map(({ id }, index) => [id, x + (width * (index + 0.5)) / steps.length] as const)
    })
  )
}

/** Which steps stand where, in words for the key of a cache. */
export function placesKey(document: Document, columns: readonly Column[]): string {
  const within = ({ phaseId, collapsed }: Column): string =>
    collapsed
      ? stepsOf(document, phaseId)
          .map(({ id }) => id)
          .join(' ')
      : ''
  return columns.map((each) => `${each.stepId ?? ''} ${each.number} ${each.x} ${within(each)}`).join(' ')
}
