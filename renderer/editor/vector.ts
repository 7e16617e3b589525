import { arrowed } from '../../shared/lenses/arrow-head'
import { iconPaths } from '../../shared/lenses/icons'
import type { Colour } from '../../shared/lenses/palette'
import type {
  BoxPrimitive,
  IconPrimitive,
  ImagePrimitive,
  LinePrimitive,
  PathPrimitive,
  Primitive,
  TextPrimitive
} from '../../shared/lenses/scene'
import { colourOf } from './paint'

export type VectorPrimitive = Exclude<Primitive, TextPrimitive | ImagePrimitive>

/**
 * One primitive as SVG, on the sheet and beside it. Made without React: a drawing is never patched, only replaced, and
 * hundreds of these are made for the first frame of a map.
 */
export function vectorOf(primitive: VectorPrimitive): readonly SVGElement[] {
  switch (primitive.kind) {
    case 'box':
      return [box(primitive)]
    case 'line':
      return line(primitive)
    case 'path':
      return path(primitive)
    case 'icon':
      return [icon(primitive)]
  }
}

type Attributes = Readonly<Record<string, string | number | undefined>>

export function svgElement(name: string, attributes: Attributes): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(attribute, String(value))
  return element
}

function box({ x, y, width, height, fill, stroke, strokeWidth, radius, dash }: BoxPrimitive): SVGElement {
  return svgElement('rect', {
    x,
    y,
    width,
    height,
    rx: typeof radius === 'number' ? radius : radius[0],
    fill: colourOf(fill),
    stroke: colourOf(stroke),
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.join(' ')
  })
}

function line(primitive: LinePrimitive): readonly SVGElement[] {
  const { points, heads } = arrowed(primitive)
  const course = svgElement('polyline', {
    points: points.join(' '),
    fill: 'none',
    stroke: colourOf(primitive.stroke),
    'stroke-width': primitive.width,
    'stroke-dasharray': primitive.dash?.join(' '),
    'stroke-linecap': primitive.cap
  })
  return [
    course,
    ...heads.map((head) =>
      svgElement('polygon', { points: head.join(' '), fill: colourOf(primitive.stroke) })
    )
  ]
}

function path({ d, fill, hatch, stroke, width, dash }: PathPrimitive): readonly SVGElement[] {
  const shape = svgElement('path', {
    d,
    fill: colourOf(fill),
    stroke: colourOf(stroke),
    'stroke-width': width,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round'
  })
  return hatch ? [shape, svgElement('path', { d, fill: `url(#${hatchId(hatch)})` })] : [shape]
}

/** An outline is one path, whatever it is made of: each element less is one less to style and lay out. */
function icon({ name, x, y, size, colour, strokeWidth, fill }: IconPrimitive): SVGElement {
  const place = {
    transform: `translate(${x} ${y}) scale(${size / 24})`,
    fill: colourOf(fill),
    stroke: colourOf(colour),
    'stroke-width': strokeWidth,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round'
  }
  const paths = iconPaths[name]
  if (!fill || paths.length === 1) return svgElement('path', { d: paths.join(''), ...place })
  const group = svgElement('g', place)
  group.append(...paths.map((d) => svgElement('path', { d })))
  return group
}

export function hatchId(colour: Colour): string {
  return `hatch-${colour}`
}
