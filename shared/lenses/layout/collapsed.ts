import type { Card } from '../../model/card'
import type { Document } from '../../model/document'
import type { Lane } from '../../model/lane'
import { box, text } from '../draw'
import { hiddenAt, hiddenInPhase } from '../hidden-notes'
import type { SceneItem } from '../scene'
import { typeScale } from '../type-scale'
import type { Column } from './columns'
import { item, sameDecoration, sameItem } from './item'
import { collapsedHeight } from './lane-header'
import type { Setting } from './setting'

const inset = 6

/** A collapsed phase has its name where its steps had theirs, cut to fit; the whole name is told and shown on hover. */
export function collapsedText(setting: Setting, { phase, width }: Column) {
  const style = typeScale.caption
  const room = width - 2 * inset
  const lines = nameLines(phase.name, (words) => setting.width(words, style) <= room).map((words) =>
    setting.fit(words, style, room)
  )
  const height = inset + (lines.length + 2) * style.lineHeight + 5
  return { height, duration: [], lines, moment: [] }
}

/** Two lines, the second with all the rest: words too long for a line are cut with a sign, not broken. */
function nameLines(name: string, fits: (words: string) => boolean): readonly string[] {
  const rest = name.split(/\s+/)
  let first = rest.shift() ?? ''
  while (rest[0] !== undefined && fits(`${first} ${rest[0]}`)) first += ` ${rest.shift()}`
  if (rest.length === 0 || !fits(first)) return [name]
  return [first, rest.join(' ')]
}

export function collapsedItem(
  setting: Setting,
  { phase, x, width }: Column,
  lines: readonly string[],
  y: number,
  height: number
): SceneItem {
  const { steps, cards } = hiddenInPhase(setting, phase.id)
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

/** A collapsed lane only counts, cell by cell. */
export function collapsedCells(
  setting: Setting,
  lane: Lane,
  columns: readonly Column[]
): readonly (readonly SceneItem[])[] {
  const y = (collapsedHeight - pill.height) / 2
  return columns.map((column) => countAt(lane, column, y, hiddenAt(setting, lane.id, column)))
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
