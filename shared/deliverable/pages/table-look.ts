import { cardLook } from '../../lenses/card-look'
import { box, icon } from '../../lenses/draw'
import type { Colour } from '../../lenses/palette'
import type { Primitive, TextStyle } from '../../lenses/scene'
import { typeScale } from '../../lenses/type-scale'
import type { RegisterCell } from '../register'

export const headStyle: TextStyle = typeScale.kind

export function cellStyle({ look }: RegisterCell): TextStyle {
  return look === 'strong' ? typeScale.cellStrong : typeScale.cell
}

export function cellColour({ look }: RegisterCell): Colour {
  return look === 'quiet' ? 'ink3' : 'ink'
}

const iconSize = 13
const bars = { width: 18, gap: 7 } as const

/** What a cell's sign takes from its words. */
export function leadRoom({ kind, level }: RegisterCell): number {
  if (kind !== null) return iconSize + 7
  return level === null ? 0 : bars.width + bars.gap
}

/** The sign of a kind of card, or bars for a level of three. */
export function leadOf({ kind, level, look }: RegisterCell): readonly Primitive[] {
  if (kind !== null) {
    const look = cardLook(kind)
    return [icon(look.icon, 0, 1, iconSize, look.kind ?? 'ink3')]
  }
  return level === null ? [] : levelBars(level, 0, 0, look === 'quiet' ? 'ink3' : 'neg2')
}

/** Three bars that rise, as many filled as the level: 16 points high, told without colour. */
export function levelBars(
  level: number,
  x: number,
  y: number,
  colour: Colour = 'neg2'
): readonly Primitive[] {
  return [1, 2, 3].map((step) => {
    const height = 4 + 2 * step
    return box(x + (step - 1) * 6 + 0.5, y + 13 - height + 0.5, 4, height - 1, {
      fill: step <= level ? colour : null,
      stroke: colour,
      radius: 1
    })
  })
}
