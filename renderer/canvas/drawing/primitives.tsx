import { type CSSProperties, memo, type ReactNode } from 'react'
import type { Colour } from '../../../shared/lenses/palette'
import type { BoxPrimitive, Primitive, TextPrimitive, TextStyle } from '../../../shared/lenses/scene'
import { fontFamilies } from '../../../shared/text/font-files'
import { colourOf, radiusOf } from '../../editor/paint'
import { hatchId, Vector, type VectorPrimitive } from '../../editor/vector'
import { ImageDrawing } from './image-drawing'

/**
 * A scene's drawing as plain elements: text and solid boxes as HTML, which the browser paints fastest, the rest as
 * SVG. Neighbours that need SVG share one element; the drawing order stays the scene's.
 */
export const Primitives = memo(function Primitives({ primitives }: { primitives: readonly Primitive[] }) {
  const drawn: ReactNode[] = []
  let run: VectorPrimitive[] = []
  const flush = (): void => {
    if (run.length === 0) return
    drawn.push(
      <svg key={drawn.length} width="1" height="1" style={vectorStyle} aria-hidden="true">
        {run.map((primitive, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing has no identity but its place
          <Vector key={index} primitive={primitive} />
        ))}
      </svg>
    )
    run = []
  }
  for (const primitive of primitives) {
    if (primitive.kind === 'text') {
      flush()
      drawn.push(
        <div key={drawn.length} style={textStyle(primitive)}>
          {primitive.lines.join('\n')}
        </div>
      )
    } else if (primitive.kind === 'image') {
      flush()
      drawn.push(<ImageDrawing key={drawn.length} picture={primitive} />)
    } else if (primitive.kind === 'box' && !primitive.dash) {
      flush()
      drawn.push(<div key={drawn.length} style={boxStyle(primitive)} />)
    } else run.push(primitive)
  }
  flush()
  return drawn
})

const vectorStyle: CSSProperties = { position: 'absolute', left: 0, top: 0, overflow: 'visible' }

export function fontOf(style: TextStyle): CSSProperties {
  return {
    fontFamily: fontFamilies[style.family],
    fontWeight: style.weight,
    fontStyle: style.italic ? 'italic' : 'normal',
    fontSize: style.size,
    lineHeight: `${style.lineHeight}px`
  }
}

const anchors = { start: undefined, middle: 'translateX(-50%)', end: 'translateX(-100%)' } as const
const alignments = { start: 'left', middle: 'center', end: 'right' } as const

function textStyle(primitive: TextPrimitive): CSSProperties {
  return {
    position: 'absolute',
    left: primitive.x,
    top: primitive.y,
    whiteSpace: 'pre',
    color: colourOf(primitive.colour),
    textAlign: alignments[primitive.align],
    transform: anchors[primitive.align],
    direction: primitive.rightToLeft ? 'rtl' : undefined,
    textDecoration: primitive.strike ? 'line-through' : undefined,
    ...fontOf(primitive.style)
  }
}

/** Writers centre a stroke on the edge; here it stays inside, where the browser keeps a hairline sharp. */
function boxStyle(primitive: BoxPrimitive): CSSProperties {
  const { x, y, width, height, fill, stroke, strokeWidth, radius, shadow } = primitive
  return {
    position: 'absolute',
    boxSizing: 'border-box',
    left: x,
    top: y,
    width,
    height,
    background: fill ? colourOf(fill) : undefined,
    border: stroke ? `${strokeWidth}px solid ${colourOf(stroke)}` : undefined,
    borderRadius: radiusOf(radius),
    boxShadow: shadow ? 'var(--shadow-1)' : undefined
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
