import { box, n, path } from './draw'
import type { Colour } from './palette'
import type { Primitive } from './scene'

export type FaceLevel = -2 | -1 | 0 | 1 | 2

const colours: Readonly<Record<FaceLevel, Colour>> = {
  [-2]: 'neg2',
  [-1]: 'neg1',
  0: 'neu',
  1: 'pos1',
  2: 'pos2'
}

/** Halves go away from zero, so that ±1.5 reads as strong on both sides. */
export function faceLevel(score: number): FaceLevel {
  const level = Math.sign(score) * Math.round(Math.abs(score) + 1e-9)
  return Math.max(-2, Math.min(2, level)) as FaceLevel
}

export function faceColour(level: FaceLevel): Colour {
  return colours[level]
}

/**
 * Shape and mouth tell the feeling before the colour does: negative is a rounded square, zero and above a circle, solid
 * is intensity 2. `x` and `y` are the corner; a halo keeps the face clear of the curve under it.
 */
export function face(
  level: FaceLevel,
  x: number,
  y: number,
  size: number,
  halo: boolean
): readonly Primitive[] {
  const unit = size / 24
  const colour = colours[level]
  const solid = Math.abs(level) === 2
  const ink: Colour = solid ? 'surface' : colour
  const at = (px: number, py: number): string => `${n(x + px * unit)} ${n(y + py * unit)}`
  const round = level >= 0
  const primitives: Primitive[] = []
  if (halo) {
    primitives.push(
      box(x - 2, y - 2, size + 4, size + 4, {
        fill: 'surface',
        radius: round ? size / 2 + 2 : size * 0.26 + 2
      })
    )
  }
  const inset = (round ? 1.8 : 2) * unit
  const side = size - 2 * inset
  primitives.push(
    box(x + inset, y + inset, side, side, {
      fill: solid ? colour : 'surface',
      stroke: colour,
      strokeWidth: 1.8 * unit,
      radius: round ? side / 2 : 5.5 * unit
    })
  )
  for (const eye of [8.7, 15.3]) {
    const diameter = 2.7 * unit
    primitives.push(
      box(x + (eye - 1.35) * unit, y + 9.25 * unit, diameter, diameter, { fill: ink, radius: diameter / 2 })
    )
  }
  if (level === -2) {
    primitives.push(
      path(`M${at(6.8, 7.4)}L${at(10, 8.8)}M${at(17.2, 7.4)}L${at(14, 8.8)}`, {
        stroke: ink,
        width: 1.6 * unit
      })
    )
  }
  const arc = (x1: number, y1: number, bend: number, x2: number): string =>
    // The quadratic of the drawing, raised to a cubic: two thirds of the way to its control point.
    `M${at(x1, y1)}C${at(x1 + ((12 - x1) * 2) / 3, y1 + ((bend - y1) * 2) / 3)} ${at(
      x2 + ((12 - x2) * 2) / 3,
      y1 + ((bend - y1) * 2) / 3
    )} ${at(x2, y1)}`
  const mouths: Readonly<Record<FaceLevel, string>> = {
    [-2]: arc(7.6, 17, 12.2, 16.4),
    [-1]: arc(8, 16.4, 13.6, 16),
    0: `M${at(8, 15.6)}L${at(16, 15.6)}`,
    1: arc(8, 14.4, 17.6, 16),
    2: `${arc(7.4, 13.6, 20, 16.6)}Z`
  }
  primitives.push(path(mouths[level], { stroke: ink, width: 1.7 * unit, fill: level === 2 ? ink : null }))
  return primitives
}
