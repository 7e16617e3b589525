import { useLayoutEffect, useRef } from 'react'
import type { Primitive } from '../../shared/lenses/scene'
import { vectorOf } from './vector'

type Props = {
  primitives: readonly Primitive[]
  /** Of the drawing, in points, and of its place, in pixels. */
  of: number
  size: number
}

/** A sign of the map (face, team mark, channel) drawn from the same primitives; what it says stands beside it in words. */
export function Drawn({ primitives, of, size }: Props) {
  const ref = useRef<SVGSVGElement>(null)
  useLayoutEffect(() => {
    ref.current?.replaceChildren(
      ...primitives.flatMap((primitive) =>
        primitive.kind === 'text' || primitive.kind === 'image' ? [] : vectorOf(primitive)
      )
    )
  }, [primitives])
  return (
    <svg
      ref={ref}
      width={size}
      height={size}
      viewBox={`0 0 ${of} ${of}`}
      aria-hidden="true"
      style={{ flex: 'none' }}
    />
  )
}
