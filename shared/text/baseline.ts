import type { FontChoice } from './measurer'

/** Ascent and descent of the embedded fonts in em; writers need them and have no measurer. A test holds them to the files. */
export const extents: Readonly<
  Record<FontChoice['family'], { readonly ascent: number; readonly descent: number }>
> = {
  sans: { ascent: 0.96875, descent: 0.2412109375 },
  serif: { ascent: 0.735, descent: 0.265 }
}

/** From the top of a line box down to the baseline: half the leading, then the ascent, as browsers do. */
export function baselineOf(style: {
  readonly family: FontChoice['family']
  readonly size: number
  readonly lineHeight: number
}): number {
  const { ascent, descent } = extents[style.family]
  return (style.lineHeight + (ascent - descent) * style.size) / 2
}
