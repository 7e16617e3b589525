import { laneNameIn } from '../../commands/lane-name'
import type { Lane } from '../../model/lane'
import { laneIcon } from '../card-look'
import { box, icon, path, strokes, text } from '../draw'
import { hiddenInLane } from '../hidden-notes'
import type { SceneItem } from '../scene'
import { typeScale } from '../type-scale'
import { item, sameItem } from './item'
import type { Setting } from './setting'

const textLeft = 38
const textRight = 10
const countGap = 6
/** A row that only counts: as high as the button that opens it. */
export const collapsedHeight = 34

function wordsOf(setting: Setting, lane: Lane) {
  const width = setting.metrics.laneHeaderWidth - textLeft - textRight
  const name = setting.wrapName(laneNameIn(setting.locale, lane), typeScale.lane, width)
  const words = lane.hint !== '' || lane.kind === 'free' ? lane.hint : setting.t(`lens.hint.${lane.kind}`)
  const hint = words === '' ? [] : setting.wrapName(words, typeScale.caption, width)
  return { width, name, hint, words }
}

/** The row is never lower than its header's words. */
export function laneHeaderHeight(setting: Setting, lane: Lane): number {
  const { name, hint } = wordsOf(setting, lane)
  return 10 + name.length * 16 + (hint.length > 0 ? 3 + hint.length * 14 : 0) + 8
}

/** `ruled` draws the hairline under the row; a blueprint's zones have a service line there instead. */
export function laneHeader(
  setting: Setting,
  lane: Lane,
  y: number,
  height: number,
  ruled: boolean
): SceneItem {
  const collapsed = setting.collapsedLanes.has(lane.id)
  const cards = collapsed ? hiddenInLane(setting, lane.id) : null
  return sameItem(lane, `${setting.key} ${y} ${height} ${ruled} ${cards}`, () => {
    const { laneHeaderWidth } = setting.metrics
    const { width, name: lines, hint: hints, words } = wordsOf(setting, lane)
    const fullName = laneNameIn(setting.locale, lane)
    const count = cards === null ? '' : String(cards)
    const room = width - (collapsed ? setting.width(count, typeScale.caption) + countGap : 0)
    const name = collapsed ? [setting.fit(fullName, typeScale.lane, room)] : lines
    const top = collapsed ? (collapsedHeight - 16) / 2 : 10
    const hint = collapsed ? [] : hints
    const shown = setting.t('lens.lane', { name: fullName })
    const label = collapsed
      ? setting.t('structure.collapsed.lane', { lane: shown, cards: cards ?? 0 })
      : shown
    return item({
      id: lane.id,
      recordId: lane.id,
      role: 'lane',
      pane: 'left',
      x: 0,
      y,
      width: laneHeaderWidth,
      height,
      primitives: [
        box(0, 0, laneHeaderWidth, height, { fill: 'surface' }),
        // A collapsed row leaves the icon's place to the button that opens it.
        ...(collapsed ? [] : [icon(laneIcon(lane.kind), 14, 10, 16, 'ink2')]),
        text(textLeft, top, name, typeScale.lane, 'ink'),
        ...(collapsed
          ? [text(laneHeaderWidth - textRight, top + 1, [count], typeScale.caption, 'ink3', 'end')]
          : []),
        ...(hint.length > 0 ? [text(textLeft, 13 + name.length * 16, hint, typeScale.caption, 'ink3')] : []),
        path(strokes([[laneHeaderWidth - 0.5, 0, laneHeaderWidth - 0.5, height]]), {
          stroke: 'line2',
          width: 1
        }),
        ...(ruled
          ? [
              path(strokes([[0, height - 0.5, laneHeaderWidth, height - 0.5]]), {
                stroke: 'line',
                width: 1
              })
            ]
          : [])
      ],
      label: words === '' ? label : `${label} · ${words}`,
      glance: { icon: laneIcon(lane.kind), fill: 'surface', stroke: 'line2' },
      edit: {
        field: 'name',
        value: fullName,
        x: textLeft,
        y: top,
        width,
        height: name.length * 16,
        style: typeScale.lane
      }
    })
  })
}
