import type { Difference } from '../../compare/difference'
import { box } from '../draw'
import type { Setting } from '../layout/setting'
import type { Primitive, SceneItem, TextPrimitive } from '../scene'
import { typeScale } from '../type-scale'
import { markLooks, markSign, markWord, signWidth, struck } from './mark-look'

type Marker = (setting: Setting, item: SceneItem, difference: Difference) => readonly Primitive[]

/** A header of the sheet as its lens drew it, with what became of it; any other item as it is. */
export function withMark(setting: Setting, item: SceneItem): SceneItem {
  const marker = markers[item.role]
  const difference = marker && item.recordId !== null ? setting.marked?.marks.get(item.recordId) : undefined
  if (!marker || !difference || item.id !== item.recordId) return item
  const drawn = difference.kind === 'removed' ? { ...item, primitives: item.primitives.map(struck) } : item
  const notes =
    difference.kind === 'changed' || difference.kind === 'moved'
      ? [
          ...(setting.marked?.words.fieldsOf(difference) ?? []),
          setting.marked?.words.movedFrom(difference) ?? ''
        ]
      : []
  const marked = setting.t('compare.marked', { mark: markWord(setting, difference), text: item.label })
  return {
    ...item,
    primitives: marker(setting, drawn, difference),
    label: [marked, ...notes].filter((part) => part !== '').join(' · ')
  }
}

const markers: { readonly [role in SceneItem['role']]?: Marker } = {
  step: markedStep,
  phase: markedPhase,
  milestone: markedMilestone,
  lane: markedLane
}

function isText(primitive: Primitive): primitive is TextPrimitive {
  return primitive.kind === 'text'
}

/** Beside the number, where a duration gives way to it. */
function markedStep(setting: Setting, item: SceneItem, difference: Difference): readonly Primitive[] {
  const [number, ...rest] = item.primitives
  if (!number || !isText(number)) return item.primitives
  const named = rest.filter(
    (each) => each.kind !== 'line' && !(isText(each) && each.style === typeScale.stepNumber)
  )
  const width = setting.width(number.lines[0] ?? '', typeScale.stepNumber)
  const left = number.x + (width > 0 ? width + 8 : 0)
  const star = named.find((each) => each.kind === 'icon')
  const right = star && star.y < number.y + 4 ? star.x - 4 : item.width - 6
  return [
    box(1, item.height - 4, item.width - 2, 3, { fill: markLooks[difference.kind].colour }),
    number,
    ...markSign(setting, difference, left, number.y, right - left),
    ...named
  ]
}

/** At the end of the chevron, or in the number's place where the name fills it. */
function markedPhase(setting: Setting, item: SceneItem, difference: Difference): readonly Primitive[] {
  const [number, name] = item.primitives.filter(isText)
  if (!number || !name) return item.primitives
  const ends = name.x + Math.max(0, ...name.lines.map((line) => setting.width(line, name.style)))
  const left = item.width - 16 - signWidth(setting, difference)
  const y = (item.height - 14) / 2
  if (left > ends + 8) return [...item.primitives, ...markSign(setting, difference, left, y, item.width)]
  return [
    ...item.primitives.filter((each) => each !== number),
    ...markSign(setting, difference, number.x - 3, y, 0)
  ]
}

function markedMilestone(setting: Setting, item: SceneItem, difference: Difference): readonly Primitive[] {
  const left = item.width / 2 + 11
  return [...item.primitives, ...markSign(setting, difference, left, 1, item.width - left)]
}

/** In place of the words below its name. */
function markedLane(setting: Setting, item: SceneItem, difference: Difference): readonly Primitive[] {
  const name = item.primitives.find((each) => isText(each) && each.style === typeScale.lane)
  if (!name || !isText(name)) return item.primitives
  const hint = item.primitives.filter((each) => !(isText(each) && each.style === typeScale.caption))
  const y = name.y + name.lines.length * typeScale.lane.lineHeight + 4
  return [...hint, ...markSign(setting, difference, name.x, y, item.width - name.x)]
}
