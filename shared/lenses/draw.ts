import { readsRightToLeft } from '../text/direction'
import type { IconName } from './icons'
import type { Colour } from './palette'
import type {
  BoxPrimitive,
  IconPrimitive,
  ImagePrimitive,
  LinePrimitive,
  PathPrimitive,
  Primitive,
  TextPrimitive,
  TextStyle
} from './scene'

/** Short ways to write primitives; anything not said is absent. */

export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  look: Partial<Omit<BoxPrimitive, 'kind' | 'x' | 'y' | 'width' | 'height'>>
): BoxPrimitive {
  return {
    kind: 'box',
    x,
    y,
    width,
    height,
    radius: 0,
    fill: null,
    stroke: null,
    strokeWidth: look.stroke ? 1 : 0,
    dash: null,
    shadow: false,
    ...look
  }
}

export function text(
  x: number,
  y: number,
  lines: readonly string[],
  style: TextStyle,
  colour: Colour,
  align: TextPrimitive['align'] = 'start'
): TextPrimitive {
  return {
    kind: 'text',
    x,
    y,
    lines,
    style,
    colour,
    align,
    strike: false,
    rightToLeft: readsRightToLeft(lines)
  }
}

/** Words that fill a width from the side they are read from. */
export function words(
  x: number,
  y: number,
  width: number,
  lines: readonly string[],
  style: TextStyle,
  colour: Colour
): TextPrimitive {
  const fromLeft = text(x, y, lines, style, colour)
  return fromLeft.rightToLeft ? { ...fromLeft, x: x + width, align: 'end' } : fromLeft
}

export function line(
  points: LinePrimitive['points'],
  stroke: Colour,
  width: number,
  look: Partial<Omit<LinePrimitive, 'kind' | 'points' | 'stroke' | 'width'>> = {}
): LinePrimitive {
  return {
    kind: 'line',
    points,
    stroke,
    width,
    dash: null,
    cap: 'butt',
    arrowStart: false,
    arrowEnd: false,
    ...look
  }
}

export function path(d: string, look: Partial<Omit<PathPrimitive, 'kind' | 'd'>>): PathPrimitive {
  return {
    kind: 'path',
    d,
    fill: null,
    hatch: null,
    stroke: null,
    width: look.stroke ? 1 : 0,
    dash: null,
    ...look
  }
}

export function icon(
  name: IconName,
  x: number,
  y: number,
  size: number,
  colour: Colour,
  look: Partial<Pick<IconPrimitive, 'strokeWidth' | 'fill'>> = {}
): IconPrimitive {
  return { kind: 'icon', name, x, y, size, colour, strokeWidth: size < 15 ? 2 : 1.6, fill: null, ...look }
}

/** Where the whole picture stands, so that it keeps its shape: within its box, or beyond it where it is cut to fill it. */
export function pictureRect({ x, y, width, height, fit, aspect }: ImagePrimitive) {
  const wide = aspect > width / height
  const [drawnWidth, drawnHeight] =
    wide === (fit === 'contain') ? [width, width / aspect] : [height * aspect, height]
  return {
    x: x + (width - drawnWidth) / 2,
    y: y + (height - drawnHeight) / 2,
    width: drawnWidth,
    height: drawnHeight
  }
}

/** One path for many straight strokes: a background stays a handful of primitives however large the map. */
export function strokes(segments: readonly (readonly [number, number, number, number])[]): string {
  return segments.map(([x1, y1, x2, y2]) => `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`).join('')
}

export function polygon(points: readonly (readonly [number, number])[]): string {
  return `${points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')}Z`
}

/** Two decimals are a hundredth of a point: finer only makes files longer. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export function moved(primitives: readonly Primitive[], dx: number, dy: number): readonly Primitive[] {
  if (dx === 0 && dy === 0) return primitives
  return primitives.map((primitive): Primitive => {
    switch (primitive.kind) {
      case 'line':
        return { ...primitive, points: primitive.points.map(([x, y]) => [x + dx, y + dy] as const) }
      case 'path':
        return { ...primitive, d: movedPath(primitive.d, dx, dy) }
      default:
        return { ...primitive, x: primitive.x + dx, y: primitive.y + dy }
    }
  })
}

/** Scene paths hold absolute M, L, C and Z only, so numbers come in pairs of x and y. */
function movedPath(d: string, dx: number, dy: number): string {
  let isX = false
  return d.replace(/-?\d*\.?\d+/g, (number) => {
    isX = !isX
    return n(Number(number) + (isX ? dx : dy))
  })
}
