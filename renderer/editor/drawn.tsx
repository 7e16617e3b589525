import type { Primitive } from '../../shared/lenses/scene'
import { Vector } from './vector'

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
      {primitives.map((primitive, index) =>
        primitive.kind === 'text' || primitive.kind === 'image' ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing has no identity but its place
          <Vector key={index} primitive={primitive} />
        )
      )}
    </svg>
  )
}
