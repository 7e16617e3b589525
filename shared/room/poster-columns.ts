import { path, polygon, text } from '../lenses/draw'
import { item } from '../lenses/layout/item'
import type { SceneItem } from '../lenses/scene'
import { lettering, mm, widest, wrapTo } from './lettering'
import { milestoneBand, type PosterPanel, type PosterPhase, phaseBand } from './poster-plan'
import type { Room } from './room-setting'
import type { RoomColumn } from './room-structure'
import { decoration, writingLines } from './sheet-frame'

export type PlacedColumn = { readonly column: RoomColumn; readonly x: number }

const point = mm(6)

/** A chevron with the name of a phase, or a line for it, and the milestone that ends it. */
export function phaseItems(
  room: Room,
  { bands }: PosterPanel,
  phase: PosterPhase,
  x: number,
  width: number
): SceneItem[] {
  const { setting } = room
  const height = phaseBand
  const tail = width - point
  const tip = width - 2
  const start = phase.isFirst && phase.columns[0]?.number.endsWith('.1') ? 0 : 2
  const outline = polygon([
    [start, 0],
    [tail, 0],
    [tip, height / 2],
    [tail, height],
    [start, height],
    ...(start === 0 ? [] : [[start + point - 2, height / 2] as const])
  ])
  const left = start === 0 ? mm(5) : mm(5) + point
  const nameLeft = left + setting.width(phase.number, lettering.posterNumber) + mm(3)
  const wide = tail - nameLeft - mm(2)
  const isOneLine = phase.name !== null && setting.width(phase.name, lettering.posterPhase) <= wide
  const style = isOneLine ? lettering.posterPhase : lettering.posterPhaseTight
  const lines = phase.name === null ? [] : wrapTo(setting, phase.name, style, wide, isOneLine ? 1 : 2)
  const words = phase.name ?? setting.t('room.unnamed')
  const isNamed = phase.name !== null
  const items = [
    decoration(`${phase.key}:shape`, { x, y: bands.phases, width, height }, [
      path(outline, isNamed ? { fill: 'phase' } : { fill: 'surface', stroke: 'line3', width: 1 }),
      ...(isNamed ? [] : writingLines(nameLeft, wide, height - mm(4.5)))
    ]),
    item({
      id: phase.key,
      role: 'phase',
      pane: 'body',
      x: x + left,
      y: bands.phases,
      width: nameLeft - left + widest(setting, lines, style),
      height,
      primitives: [
        text(
          0,
          (height - lettering.posterNumber.lineHeight) / 2,
          [phase.number],
          lettering.posterNumber,
          'ink2'
        ),
        ...(isNamed
          ? [text(nameLeft - left, (height - lines.length * style.lineHeight) / 2, lines, style, 'onPhase')]
          : [])
      ],
      label: setting.t('lens.phase', { number: phase.number, name: words })
    })
  ]
  if (bands.milestones !== null && phase.ends && phase.milestone !== null)
    items.push(milestoneItem(room, bands.milestones, phase.milestone, phase.key, x, width))
  return items
}

function milestoneItem(
  { setting }: Room,
  y: number,
  name: string,
  key: string,
  x: number,
  width: number
): SceneItem {
  const half = mm(3.2)
  const gap = mm(2)
  const middle = milestoneBand / 2
  const style = lettering.posterBand
  const words = setting.fit(name, style, width - half - gap - mm(4))
  const taken = setting.width(words, style)
  const sign = taken + gap + half
  return item({
    id: `${key}:milestone`,
    role: 'milestone',
    pane: 'body',
    x: x + width - sign,
    y,
    // Half of the sign stands over the next phase, or in the margin.
    width: sign + half,
    height: milestoneBand,
    primitives: [
      path(
        polygon([
          [sign, middle - half],
          [sign + half, middle],
          [sign, middle + half],
          [sign - half, middle]
        ]),
        { fill: 'surface', stroke: 'navy', width: 2.2 }
      ),
      text(0, middle - style.lineHeight / 2, [words], style, 'ink')
    ],
    label: setting.t('lens.label', { name: setting.t('lens.milestone'), text: name })
  })
}

export function stepItem({ setting }: Room, panel: PosterPanel, { column, x }: PlacedColumn): SceneItem {
  const { bands, columnWidth } = panel
  const height = bands.body - bands.steps
  const width = columnWidth - mm(6)
  const nameTop = mm(9.5)
  const lines =
    column.name === null
      ? []
      : wrapTo(
          setting,
          column.name,
          lettering.posterStep,
          width,
          Math.floor((height - nameTop) / lettering.posterStep.lineHeight)
        )
  return item({
    id: column.key,
    role: 'step',
    pane: 'body',
    x: x + mm(3),
    y: bands.steps,
    width: column.name === null ? width : widest(setting, [column.number, ...lines], lettering.posterStep),
    height,
    primitives: [
      text(0, mm(3), [column.number], lettering.posterNumber, 'ink2'),
      ...(column.name === null
        ? writingLines(0, width, height - mm(4))
        : [text(0, nameTop, lines, lettering.posterStep, 'ink')])
    ],
    label: setting.t('lens.step', {
      number: column.number,
      name: column.name ?? setting.t('room.unnamed')
    })
  })
}
