/** A path in absolute commands that every writer can replay. */
export type PathCommand =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'cubic'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }
  | { readonly kind: 'close' }

const lengths: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7, z: 0 }

/** Reads the path language of SVG but for the smooth quadratic, which neither scenes nor icons use. */
export function readPath(d: string): readonly PathCommand[] {
  const commands: PathCommand[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let control: Point | null = null
  const cubicTo = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number): void => {
    commands.push({ kind: 'cubic', x1, y1, x2, y2, x: toX, y: toY })
    control = [x2, y2]
    x = toX
    y = toY
  }
  const lineTo = (toX: number, toY: number): void => {
    commands.push({ kind: 'line', x: toX, y: toY })
    x = toX
    y = toY
  }
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const lower = letter.toLowerCase()
    const length = lengths[lower]
    if (length === undefined) throw new Error(`a path command nobody reads: ${letter}`)
    const numbers = lower === 'a' ? arcNumbers(rest) : numbersOf(rest)
    const [dx, dy] = letter === lower ? [() => x, () => y] : [() => 0, () => 0]
    if (lower === 'z') {
      commands.push({ kind: 'close' })
      x = startX
      y = startY
      continue
    }
    for (let at = 0; at + length <= numbers.length; at += length) {
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = numbers.slice(at, at + length)
      const [ox, oy] = [dx(), dy()]
      const last: Point | null = control
      control = null
      switch (lower) {
        case 'm':
          if (at === 0) {
            x = ox + a
            y = oy + b
            startX = x
            startY = y
            commands.push({ kind: 'move', x, y })
          } else lineTo(ox + a, oy + b)
          break
        case 'l':
          lineTo(ox + a, oy + b)
          break
        case 'h':
          lineTo(ox + a, y)
          break
        case 'v':
          lineTo(x, oy + a)
          break
        case 'c':
          cubicTo(ox + a, oy + b, ox + c, oy + e, ox + f, oy + g)
          break
        case 's': {
          const [fromX, fromY]: Point = last ?? [x, y]
          cubicTo(2 * x - fromX, 2 * y - fromY, ox + a, oy + b, ox + c, oy + e)
          break
        }
        case 'q': {
          const [qx, qy, toX, toY] = [ox + a, oy + b, ox + c, oy + e]
          cubicTo(
            x + ((qx - x) * 2) / 3,
            y + ((qy - y) * 2) / 3,
            toX + ((qx - toX) * 2) / 3,
            toY + ((qy - toY) * 2) / 3,
            toX,
            toY
          )
          break
        }
        default:
          for (const each of arc([x, y], [a, b], c, e !== 0, f !== 0, [ox + g, oy + h])) cubicTo(...each)
      }
    }
  }
  return commands
}

function numbersOf(text: string): number[] {
  return (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)
}

/** The two flags of an arc may stand without any space around them. */
function arcNumbers(text: string): number[] {
  const number = '([-+]?(?:\\d+\\.?\\d*|\\.\\d+))'
  const one = new RegExp(
    `${number}[\\s,]*${number}[\\s,]*${number}[\\s,]*([01])[\\s,]*([01])[\\s,]*${number}[\\s,]*${number}`,
    'g'
  )
  return [...text.matchAll(one)].flatMap((match) => match.slice(1).map(Number))
}

type Point = readonly [x: number, y: number]
type Cubic = readonly [number, number, number, number, number, number]

/** An elliptical arc as curves of a quarter turn at most (SVG 1.1, appendix F.6). */
function arc(from: Point, radii: Point, turn: number, large: boolean, sweep: boolean, to: Point): Cubic[] {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [px, py] = [cos * hx + sin * hy, -sin * hx + cos * hy]
  let [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])]
  if (rx === 0 || ry === 0 || (hx === 0 && hy === 0)) return [[...from, ...to, ...to]]
  const stretch = Math.sqrt((px / rx) ** 2 + (py / ry) ** 2)
  if (stretch > 1) {
    rx *= stretch
    ry *= stretch
  }
  const under = (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2
  const root = Math.sqrt(Math.max(0, under / ((rx * py) ** 2 + (ry * px) ** 2)))
  const sign = large === sweep ? -1 : 1
  const [cx, cy] = [(sign * root * rx * py) / ry, (-sign * root * ry * px) / rx]
  const middle: Point = [
    cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * cx + cos * cy + (from[1] + to[1]) / 2
  ]
  const start = Math.atan2((py - cy) / ry, (px - cx) / rx)
  const end = Math.atan2((-py - cy) / ry, (-px - cx) / rx)
  let sweepAngle = end - start
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI
  const count = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-6))
  const step = sweepAngle / count
  const reach = (4 / 3) * Math.tan(step / 4)
  const at = (x: number, y: number): Point => [
    middle[0] + cos * rx * x - sin * ry * y,
    middle[1] + sin * rx * x + cos * ry * y
  ]
  return Array.from({ length: count }, (_, index): Cubic => {
    const [a, b] = [start + index * step, start + (index + 1) * step]
    const first = at(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a))
    const second = at(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b))
    const last = index === count - 1 ? to : at(Math.cos(b), Math.sin(b))
    return [...first, ...second, ...last]
  })
}
