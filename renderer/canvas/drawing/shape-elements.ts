import type { BoxPrimitive, ImagePrimitive, Primitive, TextPrimitive } from '../../../shared/lenses/scene'
import { fontFamilies } from '../../../shared/text/font-files'
import { colourOf, radiusOf } from '../../editor/paint'
import { svgElement, vectorOf } from '../../editor/vector'

/** What can be drawn at once. */
export type Shape = Exclude<Primitive, ImagePrimitive>

/**
 * Text and solid boxes as HTML, which the browser paints fastest, the rest as SVG. Neighbours that need SVG share one
 * element; the drawing order stays the scene's.
 */
export function shapeElements(shapes: readonly Shape[]): readonly Element[] {
  const drawn: Element[] = []
  let vector: SVGElement | null = null
  for (const shape of shapes) {
    if (shape.kind === 'text') drawn.push(textElement(shape))
    else if (shape.kind === 'box' && !shape.dash) drawn.push(boxElement(shape))
    else {
      if (!vector) {
        vector = svgElement('svg', { width: 1, height: 1, 'aria-hidden': 'true' })
        drawn.push(vector)
      }
      vector.append(...vectorOf(shape))
      continue
    }
    vector = null
  }
  return drawn
}

const anchors = {
  start: '',
  middle: 'transform:translateX(-50%);',
  end: 'transform:translateX(-100%);'
} as const
const alignments = { start: 'left', middle: 'center', end: 'right' } as const

function textElement(primitive: TextPrimitive): HTMLElement {
  const { x, y, lines, style, colour, align, strike, rightToLeft } = primitive
  return styled(
    `left:${x}px;top:${y}px;color:${colourOf(colour)};text-align:${alignments[align]};${anchors[align]}` +
      `font-family:${fontFamilies[style.family]};font-weight:${style.weight};` +
      `font-style:${style.italic ? 'italic' : 'normal'};font-size:${style.size}px;line-height:${style.lineHeight}px;` +
      (rightToLeft ? 'direction:rtl;' : '') +
      (strike ? 'text-decoration:line-through;' : ''),
    lines.join('\n')
  )
}

/** Writers centre a stroke on the edge; here it stays inside, where the browser keeps a hairline sharp. */
function boxElement(primitive: BoxPrimitive): HTMLElement {
  const { x, y, width, height, fill, stroke, strokeWidth, radius, shadow } = primitive
  return styled(
    `left:${x}px;top:${y}px;width:${width}px;height:${height}px;border-radius:${radiusOf(radius)};` +
      (fill ? `background:${colourOf(fill)};` : '') +
      (stroke ? `border:${strokeWidth}px solid ${colourOf(stroke)};` : '') +
      (shadow ? 'box-shadow:var(--shadow-1);' : '')
  )
}

/** All of a style is read at once; what every shape has in common is in the style sheet. */
function styled(style: string, text = ''): HTMLElement {
  const element = document.createElement('div')
  element.style.cssText = style
  element.textContent = text
  return element
}
