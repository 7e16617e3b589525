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

/** One primitive as SVG, on the sheet and beside it. */
export function Vector({ primitive }: { primitive: VectorPrimitive }) {
  switch (primitive.kind) {
    case 'box':
      return <Box primitive={primitive} />
    case 'line':
      return <Line primitive={primitive} />
    case 'path':
      return <Path primitive={primitive} />
    case 'icon':
      return <Icon primitive={primitive} />
  }
}

function Box({ primitive }: { primitive: BoxPrimitive }) {
  const { x, y, width, height, fill, stroke, strokeWidth, radius, dash } = primitive
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={typeof radius === 'number' ? radius : radius[0]}
      fill={colourOf(fill)}
      stroke={colourOf(stroke)}
      strokeWidth={strokeWidth}
      strokeDasharray={dash?.join(' ')}
    />
  )
}

function Line({ primitive }: { primitive: LinePrimitive }) {
  const { points, heads } = arrowed(primitive)
  return (
    <>
      <polyline
        points={points.map((point) => point.join(',')).join(' ')}
        fill="none"
        stroke={colourOf(primitive.stroke)}
        strokeWidth={primitive.width}
        strokeDasharray={primitive.dash?.join(' ')}
        strokeLinecap={primitive.cap}
      />
      {heads.map((head) => (
        <polygon
          key={head.join(' ')}
          points={head.map((point) => point.join(',')).join(' ')}
          fill={colourOf(primitive.stroke)}
        />
      ))}
    </>
  )
}

function Path({ primitive }: { primitive: PathPrimitive }) {
  const { d, fill, hatch, stroke, width, dash } = primitive
  return (
    <>
      <path
        d={d}
        fill={colourOf(fill)}
        stroke={colourOf(stroke)}
        strokeWidth={width}
        strokeDasharray={dash?.join(' ')}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {hatch && <path d={d} fill={`url(#${hatchId(hatch)})`} />}
    </>
  )
}

function Icon({ primitive }: { primitive: IconPrimitive }) {
  const { name, x, y, size, colour, strokeWidth, fill } = primitive
  return (
    <g
      transform={`translate(${x} ${y}) scale(${size / 24})`}
      fill={colourOf(fill)}
      stroke={colourOf(colour)}
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {iconPaths[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </g>
  )
}

export function hatchId(colour: Colour): string {
  return `hatch-${colour}`
}
