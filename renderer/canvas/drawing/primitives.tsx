import { type CSSProperties, memo, useLayoutEffect, useRef } from 'react'
import type { Colour } from '../../../shared/lenses/palette'
import type { ImagePrimitive, Primitive, TextStyle } from '../../../shared/lenses/scene'
import { fontFamilies } from '../../../shared/text/font-files'
import { colourOf } from '../../editor/paint'
import { hatchId } from '../../editor/vector'
import { ImageDrawing } from './image-drawing'
import styles from './primitives.module.css'
import { type Shape, shapeElements } from './shape-elements'

/** A scene's drawing as plain elements; the drawing order stays the scene's. */
export const Primitives = memo(function Primitives({ primitives }: { primitives: readonly Primitive[] }) {
  return runsOf(primitives).map((run, place) =>
    'kind' in run ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a drawing has no identity but its place
      <ImageDrawing key={place} picture={run} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Shapes key={place} shapes={run} />
    )
  )
})

/** Pictures wait for their bytes and so are components; nearly every drawing is one run without any. */
function runsOf(primitives: readonly Primitive[]): readonly (ImagePrimitive | readonly Shape[])[] {
  const runs: (ImagePrimitive | readonly Shape[])[] = []
  let run: Shape[] = []
  for (const primitive of primitives) {
    if (primitive.kind !== 'image') {
      run.push(primitive)
      continue
    }
    if (run.length > 0) runs.push(run)
    runs.push(primitive)
    run = []
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/**
 * Filled without React, in the same commit: a drawing is never patched, only replaced, and the few hundred elements of a
 * first frame take React three times as long, which keeps a tree of its own and compares every style of each.
 */
function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => ref.current?.replaceChildren(...shapeElements(shapes)), [shapes])
  return <div ref={ref} className={styles.shapes} />
}

export function fontOf(style: TextStyle): CSSProperties {
  return {
    fontFamily: fontFamilies[style.family],
    fontWeight: style.weight,
    fontStyle: style.italic ? 'italic' : 'normal',
    fontSize: style.size,
    lineHeight: `${style.lineHeight}px`
  }
}

/** Patterns are shared by every drawing of the page: one definition for each colour that hatches. */
export function Hatches({ colours }: { colours: readonly Colour[] }) {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        {colours.map((colour) => (
          <pattern
            key={colour}
            id={hatchId(colour)}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V6" stroke={colourOf(colour)} strokeWidth="2.4" />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
