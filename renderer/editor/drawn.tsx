import { iconPaths } from '../../shared/lenses/icons'
import type { Colour } from '../../shared/lenses/palette'
import type { Primitive } from '../../shared/lenses/scene'

type Props = {
  primitives: readonly Primitive[]
  /** Of the drawing, in points, and of its place, in pixels. */
  of: number
  size: number
}

/** A sign of the map (face, team mark, channel) drawn from the same primitives; what it says stands beside it in words. */
export function Drawn({ primitives, of, size }: Props) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${of} ${of}`} aria-hidden="true" style={{ flex: 'none' }}>
      {primitives.map((primitive, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing has no identity but its place
        <Shape key={index} primitive={primitive} />
      ))}
    </svg>
  )
}

function Shape({ primitive }: { primitive: Primitive }) {
  switch (primitive.kind) {
    case 'box': {
      const { x, y, width, height, radius } = primitive
      return (
        <rect
          {...{ x, y, width, height }}
          rx={typeof radius === 'number' ? radius : radius[0]}
          fill={paint(primitive.fill)}
          stroke={paint(primitive.stroke)}
          strokeWidth={primitive.strokeWidth}
        />
      )
    }
    case 'path':
      return (
        <path
          d={primitive.d}
          fill={paint(primitive.fill)}
          stroke={paint(primitive.stroke)}
          strokeWidth={primitive.width}
          strokeDasharray={primitive.dash?.join(' ')}
          strokeLinecap="round"
        />
      )
    case 'line':
      return (
        <polyline
          points={primitive.points.map((point) => point.join(',')).join(' ')}
          fill="none"
          stroke={paint(primitive.stroke)}
          strokeWidth={primitive.width}
          strokeDasharray={primitive.dash?.join(' ')}
        />
      )
    case 'icon': {
      const { x, y, size, colour, strokeWidth } = primitive
      return (
        <g
          transform={`translate(${x} ${y}) scale(${size / 24})`}
          fill="none"
          stroke={paint(colour)}
          strokeWidth={strokeWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          {iconPaths[primitive.name].map((d) => (
            <path key={d} d={d} />
          ))}
        </g>
      )
    }
    default:
      return null
  }
}

function paint(colour: Colour | null): string {
  return colour === null ? 'none' : `var(--c-${colour})`
}
