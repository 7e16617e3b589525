import type { Difference, DifferenceKind } from '../../compare/difference'
import { icon, text } from '../draw'
import type { IconName } from '../icons'
import type { Setting } from '../layout/setting'
import type { Colour } from '../palette'
import type { Primitive } from '../scene'
import { typeScale } from '../type-scale'

/** How a difference looks: a sign and a word say it, the colour and the dash besides. */
export type MarkLook = {
  readonly icon: IconName
  readonly colour: Colour
  readonly fill: Colour
  readonly stroke: Colour
  readonly dash: readonly number[] | null
}

export const markLooks: Readonly<Record<DifferenceKind, MarkLook>> = {
  added: { icon: 'plus', colour: 'pos2', fill: 'posBg', stroke: 'pos2', dash: null },
  removed: { icon: 'minus', colour: 'neg2', fill: 'surface', stroke: 'neg2', dash: [4, 3] },
  changed: { icon: 'pencil', colour: 'accent', fill: 'accent2', stroke: 'accent', dash: null },
  moved: { icon: 'arrow-move-right', colour: 'ink2', fill: 'surface2', stroke: 'ink3', dash: null }
}

const signSize = 13
const signRoom = signSize + 4

/** French agrees with what is marked: une étape, une phase, une ligne. */
export function markWord({ t }: Pick<Setting, 't'>, { kind, type }: Difference): string {
  const isFeminine = type === 'step' || type === 'phase' || type === 'lane'
  return t(isFeminine ? `compare.markFeminine.${kind}` : `compare.mark.${kind}`)
}

export function signWidth(setting: Setting, difference: Difference): number {
  return signRoom + setting.width(markWord(setting, difference), typeScale.kind)
}

/** Sign and word, 14 high; the sign alone where there is no room for the word. */
export function markSign(
  setting: Setting,
  difference: Difference,
  x: number,
  y: number,
  room: number
): readonly Primitive[] {
  const { icon: name, colour } = markLooks[difference.kind]
  const sign = icon(name, x, y + 0.5, signSize, colour)
  if (signWidth(setting, difference) > room) return [sign]
  return [sign, text(x + signRoom, y, [markWord(setting, difference)], typeScale.kind, colour)]
}

/** Words that are gone. */
export function struck(primitive: Primitive): Primitive {
  return primitive.kind === 'text' ? { ...primitive, strike: true, colour: 'ink2' } : primitive
}
