import { path, polygon, text } from '../draw'
import { hiddenInPhase } from '../hidden-notes'
import type { SceneItem } from '../scene'
import { typeScale } from '../type-scale'
import type { PhaseSpan } from './columns'
import { item, sameItem } from './item'
import type { Setting } from './setting'

export const phaseTop = 10
const chevronPoint = 9
/** A name typed over a narrow column runs on over its neighbours. */
const renameWidth = 160

type PhaseText = {
  readonly lines: readonly string[]
  readonly style: (typeof typeScale)['phase' | 'phaseTight']
  readonly left: number
  readonly nameLeft: number
}

/** The name on one line when it fits, else smaller on several: the chevrons grow with the longest. */
export function phaseText(
  setting: Setting,
  { phase, index, number, width, collapsed }: PhaseSpan
): PhaseText {
  const left = index === 0 ? 14 : 20
  if (collapsed) return { lines: [], style: typeScale.phase, left, nameLeft: left }
  const nameLeft = left + Math.ceil(setting.width(number, typeScale.phaseNumber)) + 8
  const room = width - nameLeft - chevronPoint - 4
  const style = setting.width(phase.name, typeScale.phase) <= room ? typeScale.phase : typeScale.phaseTight
  return { lines: setting.wrapName(phase.name, style, room), style, left, nameLeft }
}

/** A chevron with the number and the name; of a collapsed phase the number, since its name stands below. */
export function phaseItem(
  setting: Setting,
  { phase, index, number, x, width, collapsed }: PhaseSpan,
  { lines, style, left, nameLeft }: PhaseText,
  height: number
): SceneItem {
  const label = setting.t('lens.phase', { number, name: phase.name })
  const hidden = collapsed ? hiddenInPhase(setting, phase.id) : null
  const key = `${setting.key} header ${index} ${x} ${width} ${height} ${hidden?.steps} ${hidden?.cards}`
  return sameItem(phase, key, () => {
    const tail = width - chevronPoint
    const tip = width - 1.5
    const textHeight = lines.length * style.lineHeight
    const outline: (readonly [number, number])[] =
      index === 0
        ? [
            [0, 0],
            [tail, 0],
            [tip, height / 2],
            [tail, height],
            [0, height]
          ]
        : [
            [1.5, 0],
            [tail, 0],
            [tip, height / 2],
            [tail, height],
            [1.5, height],
            [10, height / 2]
          ]
    const top = (height - Math.max(textHeight, style.lineHeight)) / 2
    return item({
      id: phase.id,
      recordId: phase.id,
      role: 'phase',
      pane: 'top',
      x,
      y: phaseTop,
      width,
      height,
      primitives: [
        path(polygon(outline), { fill: 'phase' }),
        text(left, (height - 18) / 2, [number], typeScale.phaseNumber, 'ink2'),
        text(nameLeft, top, lines, style, 'onPhase')
      ],
      label: hidden ? setting.t('structure.collapsed.phase', { phase: label, ...hidden }) : label,
      glance: { icon: null, fill: 'phase', stroke: 'phase2' },
      edit: {
        field: 'name',
        value: phase.name,
        x: nameLeft,
        y: top,
        width: collapsed ? renameWidth : Math.max(40, width - nameLeft - chevronPoint - 4),
        height: Math.max(textHeight, style.lineHeight),
        style
      }
    })
  })
}
