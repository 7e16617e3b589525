import type { Colour } from '../../../shared/lenses/palette'

/** The colours of the theme in view, for what is painted rather than styled. */
export function pageColours(): (colour: Colour) => string {
  const style = getComputedStyle(document.documentElement)
  const known = new Map<Colour, string>()
  return (colour) => {
    let value = known.get(colour)
    if (value === undefined) {
      value = style.getPropertyValue(`--c-${colour}`)
      known.set(colour, value)
    }
    return value
  }
}
