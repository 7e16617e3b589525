import type { Phase } from '../../model/phase'
import type { Step } from '../../model/step'
import { phasesOf, stepsOf, stepsOfMap } from '../../model/structure'
import type { SceneColumn } from '../scene'
import { identity, remembered, type Setting } from './setting'

export type Column = SceneColumn & { readonly step: Step | null; readonly phase: Phase }

export type PhaseSpan = {
  readonly phase: Phase
  readonly index: number
  /** From 1; empty for a phase that is drawn though it is gone, which the others are not counted with. */
  readonly number: string
  readonly x: number
  readonly width: number
  readonly collapsed: boolean
  /** Whether its first step, and its last, are among the columns. */
  readonly starts: boolean
  readonly ends: boolean
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
  const { document, mapId, columnWidth, metrics, collapsedPhases, part } = setting
  const key = `${mapId} ${columnWidth} ${metrics.laneHeaderWidth} ${identity(document.phase)} ${identity(collapsedPhases)} ${identity(part?.columns)}`
  return known(document.step, key, () => makeColumns(setting))
}

function makeColumns(setting: Setting): Columns {
  const { document, mapId, columnWidth, metrics, part, marked } = setting
  const isGone = (id: string): boolean => marked?.marks.get(id)?.kind === 'removed'
  const columns: Column[] = []
  const spans: PhaseSpan[] = []
  let x = metrics.laneHeaderWidth
  let phaseCount = 0
  phasesOf(document, mapId).forEach((phase, index) => {
    const collapsed = setting.collapsedPhases.has(phase.id)
    const steps = collapsed ? [] : stepsOf(document, phase.id)
    const from = x
    if (!isGone(phase.id)) phaseCount += 1
    const phaseNumber = isGone(phase.id) ? '' : String(phaseCount)
    let stepCount = 0
    const width = collapsed ? collapsedWidth : columnWidth
    const all = steps.length > 0 ? steps : [null]
    const isShown = (step: Step | null): boolean => !part || part.columns.has(step?.id ?? phase.id)
    for (const step of all) {
      const isCounted = step !== null && !isGone(step.id)
      if (isCounted) stepCount += 1
      if (!isShown(step)) continue
      columns.push({
        stepId: step?.id ?? null,
        phaseId: phase.id,
        number: isCounted ? `${phaseNumber}.${stepCount}` : '',
        name: step?.name ?? '',
        x,
        width,
        collapsed,
        step,
        phase
      })
      x += width
    }
    if (x === from) return
    const [starts, ends] = [isShown(all[0] ?? null), isShown(all.at(-1) ?? null)]
    spans.push({ phase, index, number: phaseNumber, x: from, width: x - from, collapsed, starts, ends })
  })
  return { columns, spans }
}

/**
 * The middle of each step. Those of a collapsed phase share its narrow column: a curve that left them out would tell of
 * feelings that nobody had.
 */
export function middlesOf(
  { document, mapId, columnWidth, part }: Setting,
  columns: readonly Column[]
): ReadonlyMap<string, number> {
  const middles = new Map(
    columns.flatMap(({ stepId, phaseId, x, width, collapsed }) => {
      if (!collapsed) return stepId ? [[stepId, x + width / 2] as const] : []
      const steps = stepsOf(document, phaseId)
      return steps.map(({ id }, index) => [id, x + (width * (index + 0.5)) / steps.length] as const)
    })
  )
  return part ? withBeyond(middles, stepsOfMap(document, mapId), columnWidth) : middles
}

/** Steps that a part leaves out stand beyond its edges, in their order: the curve comes from there and goes on there. */
function withBeyond(
  middles: ReadonlyMap<string, number>,
  steps: readonly Step[],
  columnWidth: number
): ReadonlyMap<string, number> {
  const first = steps.findIndex(({ id }) => middles.has(id))
  const last = steps.findLastIndex(({ id }) => middles.has(id))
  const [left, right] = [middles.get(steps[first]?.id ?? ''), middles.get(steps[last]?.id ?? '')]
  if (left === undefined || right === undefined) return middles
  return new Map(
    steps.map(({ id }, index) => {
      const beyond =
        index < first ? left - (first - index) * columnWidth : right + (index - last) * columnWidth
      return [id, middles.get(id) ?? beyond] as const
    })
  )
}

/** Which steps stand where, in words for the key of a cache. */
export function placesKey({ document, part }: Setting, columns: readonly Column[]): string {
  const within = ({ phaseId, collapsed }: Column): string =>
    collapsed
      ? stepsOf(document, phaseId)
          .map(({ id }) => id)
          .join(' ')
      : ''
  const places = columns.map((each) => `${each.stepId ?? ''} ${each.number} ${each.x} ${within(each)}`)
  return [...places, part ? identity(document.step) : ''].join(' ')
}
