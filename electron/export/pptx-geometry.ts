import { n } from '../../shared/lenses/draw'
import type { Rect } from '../../shared/lenses/rect'
import type { BoxPrimitive } from '../../shared/lenses/scene'
import { type PathCommand, readPath } from './svg-path'

/** A geometry and the place it fills, both in the points of what it was read from. */
export type Geometry = { readonly xml: string; readonly bounds: Rect }

/** Points of a free form are written in hundredths: a file knows whole numbers only. */
const fine = 100

export function preset(name: string, adjust: number | null = null): string {
  const guide = adjust === null ? '' : `<a:gd name="adj" fmla="val ${Math.round(adjust)}"/>`
  return `<a:prstGeom prst="${name}"><a:avLst>${guide}</a:avLst></a:prstGeom>`
}

/** A native rectangle, ellipse or rounded rectangle where there is one; else a free form. */
export function boxGeometry({
  width,
  height,
  radius
}: Pick<BoxPrimitive, 'width' | 'height' | 'radius'>): string {
  const least = Math.min(width, height)
  if (typeof radius !== 'number') {
    return freeForm(
      roundedPath(
        width,
        height,
        radius.map((each) => Math.min(each, least / 2))
      ),
      { x: 0, y: 0, width, height }
    )
  }
  if (radius <= 0 || least <= 0) return preset('rect')
  if (radius >= least / 2 - 0.01 && Math.abs(width - height) < 0.01) return preset('ellipse')
  return preset('roundRect', Math.min(50_000, (radius / least) * 100_000))
}

/** Control points this far along make a quarter circle. */
const quarter = 0.5523

function roundedPath(width: number, height: number, radii: readonly number[]): string {
  const [a = 0, b = 0, c = 0, d = 0] = radii
  const k = 1 - quarter
  const at = (...numbers: number[]): string => numbers.map(n).join(' ')
  return [
    `M${at(a, 0)}L${at(width - b, 0)}C${at(width - b * k, 0, width, b * k, width, b)}`,
    `L${at(width, height - c)}C${at(width, height - c * k, width - c * k, height, width - c, height)}`,
    `L${at(d, height)}C${at(d * k, height, 0, height - d * k, 0, height - d)}`,
    `L${at(0, a)}C${at(0, a * k, a * k, 0, a, 0)}Z`
  ].join('')
}

export function pathGeometry(d: string): Geometry {
  const commands = readPath(d)
  const points = commands.flatMap(pointsOf)
  if (points.length === 0) return { xml: preset('rect'), bounds: { x: 0, y: 0, width: 0, height: 0 } }
  const x = Math.min(...points.map(([px]) => px))
  const y = Math.min(...points.map(([, py]) => py))
  const width = Math.max(...points.map(([px]) => px)) - x
  const height = Math.max(...points.map(([, py]) => py)) - y
  const bounds = { x, y, width, height }
  return { xml: written(commands, bounds), bounds }
}

/** A path that fills a given box rather than its own bounds: an icon keeps the room around it. */
export function freeForm(d: string, box: Rect): string {
  return written(readPath(d), box)
}

export function polyline(points: readonly (readonly [number, number])[]): Geometry {
  return pathGeometry(points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join(''))
}

function pointsOf(command: PathCommand): readonly (readonly [number, number])[] {
  switch (command.kind) {
    case 'close':
      return []
    case 'cubic':
      return [
        [command.x1, command.y1],
        [command.x2, command.y2],
        [command.x, command.y]
      ]
    default:
      return [[command.x, command.y]]
  }
}

function written(commands: readonly PathCommand[], { x, y, width, height }: Rect): string {
  const at = (px: number, py: number): string =>
    `<a:pt x="${Math.round((px - x) * fine)}" y="${Math.round((py - y) * fine)}"/>`
  const parts = commands.map((command): string => {
    switch (command.kind) {
      case 'move':
        return `<a:moveTo>${at(command.x, command.y)}</a:moveTo>`
      case 'line':
        return `<a:lnTo>${at(command.x, command.y)}</a:lnTo>`
      case 'cubic':
        return `<a:cubicBezTo>${at(command.x1, command.y1)}${at(command.x2, command.y2)}${at(command.x, command.y)}</a:cubicBezTo>`
      default:
        return '<a:close/>'
    }
  })
  const size = `w="${Math.max(1, Math.round(width * fine))}" h="${Math.max(1, Math.round(height * fine))}"`
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="l" t="t" r="r" b="b"/><a:pathLst><a:path ${size}>${parts.join('')}</a:path></a:pathLst></a:custGeom>`
}
