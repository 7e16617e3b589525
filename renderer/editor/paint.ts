import type { Colour } from '../../shared/lenses/palette'
import type { BoxPrimitive } from '../../shared/lenses/scene'

export function colourOf(colour: Colour | null): string {
  return colour ? `var(--c-${colour})` : 'none'
}

export function radiusOf(radius: BoxPrimitive['radius']): string {
  return typeof radius === 'number' ? `${radius}px` : radius.map((each) => `${each}px`).join(' ')
}
