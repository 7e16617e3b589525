import type { Brand } from '../model/brand'
import { contrast, mixed, readable } from './contrast'
import { type Colour, light, type Palette } from './palette'
import type { Drawing } from './scene'

/** Colours that a client's own take the place of, on what is handed over. */
export type Tints = Readonly<Partial<Record<Colour, string>>>

/** What small text needs on its ground, and what a line or a sign needs. */
const text = 4.5
const sign = 3

export type ClientColours = Pick<Brand, 'primaryColour' | 'secondaryColour'>

/** The client's colours as they are printed: darkened as far as legibility on white asks, the same where it does not. */
export function printedColours({ primaryColour, secondaryColour }: ClientColours): ClientColours {
  return {
    primaryColour: primaryColour && readable(primaryColour.toUpperCase(), light.surface, text),
    secondaryColour: secondaryColour && readable(secondaryColour.toUpperCase(), light.surface, sign)
  }
}

/**
 * Titles, milestones and the band of phases take the first colour, the lines above and below the map the second. What
 * tells something by its colour, as pains and delights do, keeps its own: a brand must not turn a pain green.
 */
export function tintsOf(brand: ClientColours | undefined): Tints {
  if (!brand) return {}
  const { primaryColour: primary, secondaryColour: secondary } = printedColours(brand)
  const lines = secondary ?? primary
  const rule: Tints = lines ? { accent: lines } : {}
  if (!primary) return rule
  const band = bandOf(brand.primaryColour ?? primary)
  const disc = mixed(band, primary, 0.06)
  return { ...rule, navy: primary, phase: band, phase2: disc, onPhase: readable(primary, disc, text) }
}

/** As much of the colour as leaves the small grey numbers on it legible. */
function bandOf(colour: string): string {
  for (let share = 0.18; share > 0; share -= 0.02) {
    const band = mixed(light.surface, colour, share)
    if (contrast(light.ink3, band) >= text) return band
  }
  return light.surface
}

/** The colours that writers draw a scene in. */
export function paletteOf({ tints }: Pick<Drawing, 'tints'>): Palette {
  return tints ? { ...light, ...tints } : light
}
