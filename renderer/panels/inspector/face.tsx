import { type FaceLevel, face } from '../../../shared/lenses/face'
import type { Colour } from '../../../shared/lenses/palette'

/** The face of the curve, drawn from the same primitives. */
export function Face({ score, size }: { score: FaceLevel; size: number }) {
  return (
    <svg width={size} height={size} aria-hidden="true">
      {face(score, 0, 0, size, false).map((primitive) => {
        if (primitive.kind === 'box') {
          const { x, y, width, height, radius } = primitive
          return (
            <rect
              key={`${x} ${y}`}
              {...{ x, y, width, height }}
              rx={typeof radius === 'number' ? radius : radius[0]}
              fill={paint(primitive.fill)}
              stroke={paint(primitive.stroke)}
              strokeWidth={primitive.strokeWidth}
            />
          )
        }
        if (primitive.kind !== 'path') return null
        return (
          <path
            key={primitive.d}
            d={primitive.d}
            fill={paint(primitive.fill)}
            stroke={paint(primitive.stroke)}
            strokeWidth={primitive.width}
            strokeLinecap="round"
          />
        )
      })}
    </svg>
  )
}

function paint(colour: Colour | null): string {
  return colour === null ? 'none' : `var(--c-${colour})`
}
