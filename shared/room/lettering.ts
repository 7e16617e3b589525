import type { Setting } from '../lenses/layout/setting'
import { millimetre } from '../lenses/paper'
import type { TextStyle } from '../lenses/scene'
import { wrapText } from '../text/wrap'

/** Paper is measured in millimetres, drawings in points. */
export function mm(value: number): number {
  return value * millimetre
}

/** Printers leave blank what is nearer to the edge of the paper. */
export const printable = mm(5)

const sans = (weight: TextStyle['weight'], size: number, lineHeight: number): TextStyle => ({
  family: 'sans',
  weight,
  italic: false,
  size,
  lineHeight
})
const serif = (size: number, lineHeight: number): TextStyle => ({
  family: 'serif',
  weight: 500,
  italic: false,
  size,
  lineHeight
})

/** A sheet in the hand is read at the sizes of a page, a poster from two or three metres away. */
export const lettering = {
  title: serif(22, 27),
  subtitle: sans(400, 10.5, 14),
  heading: sans(600, 11.5, 15),
  text: sans(400, 9.5, 13),
  strong: sans(600, 9.5, 13),
  figure: sans(600, 15, 19),
  small: sans(400, 8.5, 11),
  foot: sans(400, 8.5, 11),
  gridStep: sans(600, 9, 11.5),
  gridNumber: sans(500, 8.5, 11),
  gridPhase: sans(600, 9.5, 12),
  noteKind: sans(600, 11, 14),
  noteFoot: sans(400, 9.5, 12),
  dotTeam: sans(600, 8.5, 11),
  posterTitle: serif(46, 54),
  posterFacts: sans(400, 17, 23),
  posterBand: sans(600, 16, 21),
  posterPhase: sans(600, 26, 32),
  posterPhaseTight: sans(600, 18, 22),
  posterNumber: sans(500, 16, 21),
  posterStep: sans(600, 22, 27),
  posterLane: sans(600, 22, 27),
  posterHint: sans(400, 14, 19),
  posterScale: sans(500, 17, 22),
  posterCell: sans(500, 12, 16),
  posterFoot: sans(400, 12, 16)
} as const

/** At most so many lines: a name is a sign to stand at, and the last line says by an ellipsis that there is more of it. */
export function wrapTo(
  setting: Setting,
  text: string,
  style: TextStyle,
  width: number,
  most: number
): readonly string[] {
  const lines = wrapText(text, style, style.size, width, setting.measurer)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), setting.fit(`${lines[most - 1] ?? ''}…`, style, width)]
}

export function widest(setting: Setting, lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => setting.width(line, style)))
}
