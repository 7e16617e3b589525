import type { Rect } from '../../../shared/lenses/rect'

/** Many rectangles as one shape: an element for each of a thousand selected cards would cost more than it shows. */
export function rectPath(rects: readonly Rect[], radius: number, grow = 0): string {
  return rects.map((rect) => roundedPath(rect, radius, grow)).join('')
}

function roundedPath({ x, y, width, height }: Rect, radius: number, grow: number): string {
  const r = Math.max(0, Math.min(radius + grow, width / 2, height / 2))
  const across = width + 2 * grow - 2 * r
  const down = height + 2 * grow - 2 * r
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${x - grow + r} ${y - grow}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`
}
