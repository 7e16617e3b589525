/** Contrast of two colours as WCAG 2 measures it, from 1 to 21. Colours are written #RRGGBB. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** The colour itself where it is legible on the ground, else as little darker as makes it so; on light grounds only. */
export function readable(colour: string, ground: string, least: number): string {
  for (let share = 0; share < 1; share += 0.02) {
    const darker = mixed(colour, '#000000', share)
    if (contrast(darker, ground) >= least) return darker
  }
  return '#000000'
}

/** A colour with a share of another in it. */
export function mixed(colour: string, other: string, share: number): string {
  const parts = channels(colour).map((value, index) => {
    const wanted = value + ((channels(other)[index] ?? 0) - value) * share
    return Math.round(wanted).toString(16).padStart(2, '0')
  })
  return `#${parts.join('').toUpperCase()}`
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
