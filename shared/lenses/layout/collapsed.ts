import type { Card } from '../../model/card'
import type { Document } from '../../model/document'
import type { Lane } from '../../model/lane'
import type { Phase } from '../../model/phase'
import { cardsOfLane, lanesOf, stepsOf } from '../../model/structure'
import { fitText } from '../../text/wrap'
import { box, text } from '../draw'
import type { SceneItem } from '../scene'
import { typeScale } from '../type-scale'
import type { Column } from './columns'
import { item, sameDecoration, sameItem } from './item'
import { collapsedHeight } from './lane-header'
import type { Setting } from './setting'

const counted = new WeakMap<readonly Card[], ReadonlyMap<string, number>>()

/** How many cards of a lane stand at each step and phase: counted again only in the lane that changed. */
function countsOf({ document }: Setting, lane: Lane): ReadonlyMap<string, number> {
  const cards = cardsOfLane(document, lane.id)
  let counts = counted.get(cards)
  if (!counts) {
    const made = new Map<string, number>()
    for (const { stepId, phaseId } of cards) {
      const at = stepId ?? phaseId ?? ''
      made.set(at, (made.get(at) ?? 0) + 1)
    }
    counts = made
    counted.set(cards, made)
  }
  return counts
}

/** What a collapsed phase hides in this lens. */
export function hiddenIn(setting: Setting, phase: Phase): { readonly steps: number; readonly cards: number } {
  const { document, mapId, lens } = setting
  const steps = stepsOf(document, phase.id)
  let cards = 0
  for (const lane of lanesOf(document, mapId, lens)) cards += ofPhase(setting, lane, phase)
  return { steps: steps.length, cards }
}

/** The cards of a lane at a phase and at its steps. */
function ofPhase(setting: Setting, lane: Lane, { id }: Phase): number {
  const counts = countsOf(setting, lane)
  let cards = counts.get(id) ?? 0
  for (const step of stepsOf(setting.document, id)) cards += counts.get(step.id) ?? 0
  return cards
}

const inset = 6
const nameLines = 2

/** A collapsed phase has its name where its steps had theirs, cut to fit; the whole name is told and shown on hover. */
export function collapsedText(setting: Setting, { phase, width }: Column) {
  const style = typeScale.caption
  const room = width - 2 * inset
  const shortened = (words: string) => fitText(words, style, style.size, room, setting.measurer)
  // A word too long for a line would be broken over two: it is cut with a sign instead.
  const fits = phase.name.split(/\s+/).every((word) => setting.width(word, style) <= room)
  const wrapped = fits ? setting.wrapName(phase.name, style, room) : [shortened(phase.name)]
  const last = wrapped.slice(nameLines - 1).join(' ')
  const lines = [...wrapped.slice(0, nameLines - 1), ...(last === '' ? [] : [shortened(last)])]
  const height = inset + (lines.length + 2) * style.lineHeight + 5
  return { height, duration: [], lines, moment: [] }
}

export function collapsedItem(
  setting: Setting,
  { phase, x, width }: Column,
  lines: readonly string[],
  y: number,
  height: number
): SceneItem {
  const { steps, cards } = hiddenIn(setting, phase)
  return sameItem(phase, `${setting.key} collapsed ${x} ${y} ${height} ${steps} ${cards}`, () => {
    const style = typeScale.caption
    const counts = [
      setting.t('structure.collapsed.steps', { steps }),
      setting.t('structure.collapsed.cards', { cards })
    ]
    return item({
      id: `${phase.id}:collapsed`,
      recordId: phase.id,
      role: 'caption',
      pane: 'top',
      x,
      y,
      width,
      height,
      primitives: [
        text(width / 2, inset, lines, style, 'ink2', 'middle'),
        text(width / 2, inset + lines.length * style.lineHeight, counts, style, 'ink3', 'middle')
      ],
      label: phase.name
    })
  })
}

/** The cards of a lane that stand in a column and are not drawn there. A phase's own count with its first step. */
export function hiddenAt(setting: Setting, lane: Lane, { stepId, phase, collapsed }: Column): number {
  if (collapsed) return ofPhase(setting, lane, phase)
  const counts = countsOf(setting, lane)
  const [first] = stepsOf(setting.document, phase.id)
  const ofStep = counts.get(stepId ?? '') ?? 0
  return first && first.id !== stepId ? ofStep : ofStep + (counts.get(phase.id) ?? 0)
}

/** A collapsed lane only counts, cell by cell. */
export function collapsedCells(
  setting: Setting,
  lane: Lane,
  columns: readonly Column[]
): readonly (readonly SceneItem[])[] {
  const y = (collapsedHeight - pill.height) / 2
  return columns.map((column) => countAt(lane, column, y, hiddenAt(setting, lane, column)))
}

function countId(laneId: string, at: string): string {
  return `${laneId}:${at}:count`
}

/** The item that counts a card which is not drawn. */
export function countOf(document: Document, columns: readonly Column[], card: Card): string | null {
  const phaseId = card.phaseId ?? document.step.get(card.stepId ?? '')?.phaseId
  const column =
    columns.find(({ stepId }) => stepId !== null && stepId === card.stepId) ??
    columns.find((each) => each.phaseId === phaseId)
  return column ? countId(card.laneId, column.stepId ?? column.phaseId) : null
}

const pill = { width: 28, height: 18 }

/** Nothing for an empty cell: it is an open question, collapsed or not. */
export function countAt(
  lane: Lane,
  { x, width, stepId, phaseId }: Column,
  y: number,
  count: number
): readonly SceneItem[] {
  if (count === 0) return []
  const { width: wide, height } = pill
  return [
    sameDecoration(
      item({
        id: countId(lane.id, stepId ?? phaseId),
        role: 'caption',
        pane: 'body',
        x: x + (width - wide) / 2,
        y,
        width: wide,
        height,
        primitives: [
          box(0.5, 0.5, wide - 1, height - 1, { fill: 'surface2', stroke: 'line2', radius: height / 2 }),
          text(wide / 2, 2, [String(count)], typeScale.captionStrong, 'ink2', 'middle')
        ]
      })
    )
  ]
}
