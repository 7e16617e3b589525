import type { Rect } from '../../shared/lenses/rect'
/** Lengths of the file: an inch is 914,400, a point 12,700. */
export function emu(points: number): number {
  return Math.round(points * 12_700)
}

/** Characters that no XML may hold go, line ends become one kind; what is left is still to be escaped. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, '')
}

export function escapeXml(text: string): string {
  return cleanText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;')
}

/** Colours are written #RRGGBB. */
export function solidFill(colour: string): string {
  return `<a:solidFill>${rgb(colour)}</a:solidFill>`
}

export function hatchFill(ground: string, lines: string): string {
  return `<a:pattFill prst="wdUpDiag"><a:fgClr>${rgb(lines)}</a:fgClr><a:bgClr>${rgb(ground)}</a:bgClr></a:pattFill>`
}

export const noFill = '<a:noFill/>'

function rgb(colour: string): string {
  return `<a:srgbClr val="${colour.slice(1)}"/>`
}

type Stroke = {
  readonly colour: string | null
  /** In points of the slide. */
  readonly width: number
  readonly dash?: readonly number[] | null
  readonly round?: boolean
  readonly arrowStart?: boolean
  readonly arrowEnd?: boolean
}

/** PowerPoint's own dashes, so that they can be changed in its menu; lengths in the scene are by its own points. */
export function stroke({ colour, width, dash, round, arrowStart, arrowEnd }: Stroke): string {
  if (colour === null) return '<a:ln><a:noFill/></a:ln>'
  const [on = 0] = dash ?? []
  const style = !dash ? '' : `<a:prstDash val="${on < 2 ? 'sysDot' : on < 7 ? 'sysDash' : 'dash'}"/>`
  const head = '<a:headEnd type="triangle" w="med" len="med"/>'
  const tail = '<a:tailEnd type="triangle" w="med" len="med"/>'
  return `<a:ln w="${emu(width)}"${round ? ' cap="rnd"' : ''}>${solidFill(colour)}${style}<a:round/>${arrowStart ? head : ''}${arrowEnd ? tail : ''}</a:ln>`
}

/** A side of nothing would make the points of a free form meaningless. */
export function frame(tag: string, { x, y, width, height }: Rect, flip = ''): string {
  const size = `cx="${Math.max(1, emu(width))}" cy="${Math.max(1, emu(height))}"`
  return `<${tag}${flip}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext ${size}/></${tag}>`
}

/** A group measures its shapes by the slide's own points. */
export function groupFrame({ x, y, width, height }: Rect): string {
  const [place, size] = [`x="${emu(x)}" y="${emu(y)}"`, `cx="${emu(width)}" cy="${emu(height)}"`]
  return `<a:xfrm><a:off ${place}/><a:ext ${size}/><a:chOff ${place}/><a:chExt ${size}/></a:xfrm>`
}
