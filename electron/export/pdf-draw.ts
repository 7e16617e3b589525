import { arrowed } from '../../shared/lenses/arrow-head'
import { iconPaths } from '../../shared/lenses/icons'
import type { Colour, Palette } from '../../shared/lenses/palette'
import type {
  BoxPrimitive,
  IconPrimitive,
  ImagePrimitive,
  LinePrimitive,
  PathPrimitive,
  Primitive,
  TextPrimitive
} from '../../shared/lenses/scene'
import { baselineOf } from '../../shared/text/baseline'
import { emojiFile } from '../../shared/text/font-files'
import type { FontCoverage, TextRun } from './pdf-text'

export type PdfDocument = PDFKit.PDFDocument

/** Pictures are marked apart from the words around them, and drawn by `PdfPictures`. */
type DrawnPrimitive = Exclude<Primitive, ImagePrimitive>

/** What a page is drawn with. */
export type Pen = {
  readonly document: PdfDocument
  readonly coverage: FontCoverage
  readonly palette: Palette
}

/** Replays one primitive at a corner in scene points; the caller has set the scale of the page. */
export function drawPrimitive(pen: Pen, primitive: DrawnPrimitive, x: number, y: number): void {
  switch (primitive.kind) {
    case 'box':
      drawBox(pen, primitive, x, y)
      break
    case 'text':
      drawText(pen, primitive, x, y)
      break
    case 'line':
      drawLine(pen, primitive, x, y)
      break
    case 'path':
      drawPath(pen, primitive, x, y)
      break
    case 'icon':
      drawIcon(pen, primitive, x, y)
  }
}

function drawBox(pen: Pen, box: BoxPrimitive, x: number, y: number): void {
  const { document } = pen
  if (box.fill === null && box.stroke === null) return
  document.save()
  outlineBox(document, box, x + box.x, y + box.y)
  if (box.stroke !== null) setStroke(document, box.strokeWidth, box.dash)
  paint(pen, box.fill, box.stroke)
  document.restore()
}

/** Control points this far along make a quarter circle, as every viewer draws it. */
const quarter = 0.5523

export function outlineBox(
  document: PdfDocument,
  box: Pick<BoxPrimitive, 'width' | 'height' | 'radius'>,
  x: number,
  y: number
): void {
  const { width, height } = box
  const most = Math.min(width, height) / 2
  const radii = typeof box.radius === 'number' ? [box.radius, box.radius, box.radius, box.radius] : box.radius
  const [topLeft = 0, topRight = 0, bottomRight = 0, bottomLeft = 0] = radii.map((radius) =>
    Math.min(radius, most)
  )
  if (topLeft + topRight + bottomRight + bottomLeft === 0) {
    document.rect(x, y, width, height)
    return
  }
  const right = x + width
  const bottom = y + height
  const away = 1 - quarter
  document
    .moveTo(x + topLeft, y)
    .lineTo(right - topRight, y)
    .bezierCurveTo(right - topRight * away, y, right, y + topRight * away, right, y + topRight)
    .lineTo(right, bottom - bottomRight)
    .bezierCurveTo(
      right,
      bottom - bottomRight * away,
      right - bottomRight * away,
      bottom,
      right - bottomRight,
      bottom
    )
    .lineTo(x + bottomLeft, bottom)
    .bezierCurveTo(x + bottomLeft * away, bottom, x, bottom - bottomLeft * away, x, bottom - bottomLeft)
    .lineTo(x, y + topLeft)
    .bezierCurveTo(x, y + topLeft * away, x + topLeft * away, y, x + topLeft, y)
    .closePath()
}

function setStroke(document: PdfDocument, width: number, dash: readonly number[] | null): void {
  document.lineWidth(width)
  // pdfkit's own `dash` refuses a length of 0, which with round caps is how a dot is written.
  if (dash) document.addContent(`[${dash.join(' ')}] 0 d`)
}

function paint({ document, palette }: Pen, fill: Colour | null, stroke: Colour | null): void {
  if (fill !== null && stroke !== null) document.fillAndStroke(palette[fill], palette[stroke])
  else if (fill !== null) document.fill(palette[fill])
  else if (stroke !== null) document.stroke(palette[stroke])
}

function drawText(pen: Pen, text: TextPrimitive, x: number, y: number): void {
  const { document, palette } = pen
  const { style } = text
  const baseline = baselineOf(style)
  document.fillColor(palette[text.colour])
  text.lines.forEach((line, index) => {
    drawTextLine(pen, text, line, x + text.x, y + text.y + index * style.lineHeight + baseline)
  })
}

function drawTextLine(
  { document, coverage, palette }: Pen,
  { style, align, strike, colour }: TextPrimitive,
  line: string,
  x: number,
  baseline: number
): void {
  const runs = coverage.runs(line, style).map((run) => {
    document.font(run.font, style.size)
    const own = document.widthOfString(run.shown)
    // Boxes for missing glyphs are wider than what they stand for: squeezed, or they would cover the next card.
    const width = run.missing === null ? own : run.missing * style.size
    return { ...run, width, horizontalScaling: own > 0 ? (width / own) * 100 : 100 }
  })
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  const start = align === 'start' ? x : align === 'middle' ? x - width / 2 : x - width
  let left = start
  for (const run of runs) {
    document.font(run.font, style.size)
    // A space ends each line, or a reader would run its last word into the next line's first.
    const end = run === runs.at(-1) ? ' ' : ''
    const place = left
    const draw = (): void => {
      const { horizontalScaling } = run
      document.text(run.shown + end, place, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        ...(horizontalScaling === 100 ? {} : { horizontalScaling })
      })
    }
    if (isReplaced(run)) replacing(document, run.text + end, draw)
    else draw()
    left += run.width
  }
  if (strike && width > 0) {
    const middle = baseline - style.size * 0.3
    document.lineWidth(Math.max(0.75, style.size / 14))
    document
      .moveTo(start, middle)
      .lineTo(start + width, middle)
      .stroke(palette[colour])
  }
}

/**
 * The box drawn for a missing glyph stands for nothing, and an emoji's glyph for several sequences (a hand of any tone):
 * the characters themselves are kept for copying and reading aloud.
 */
function isReplaced({ missing, font }: TextRun): boolean {
  return missing !== null || font === emojiFile
}

/**
 * Marks what pdfkit writes as standing for `actual`. The mark begins and ends inside the text object: around it, readers
 * place the replaced words by a font and a space that no longer hold, and tear the line apart.
 */
function replacing(document: PdfDocument, actual: string, draw: () => void): void {
  const addContent = document.addContent
  document.addContent = (content) => {
    if (content === 'ET') document.endMarkedContent()
    addContent.call(document, content)
    if (content === 'BT') document.markContent('Span', { actual })
    return document
  }
  try {
    draw()
  } finally {
    document.addContent = addContent
  }
}

function drawLine(pen: Pen, line: LinePrimitive, x: number, y: number): void {
  const { document, palette } = pen
  const { points, heads } = arrowed(line)
  document.save()
  document.translate(x, y)
  document.lineCap(line.cap).lineJoin('round')
  setStroke(document, line.width, line.dash)
  points.forEach((point, index) => {
    if (index === 0) document.moveTo(...point)
    else document.lineTo(...point)
  })
  document.stroke(palette[line.stroke])
  for (const [tip, left, right] of heads) {
    document
      .moveTo(...tip)
      .lineTo(...left)
      .lineTo(...right)
      .closePath()
      .fill(palette[line.stroke])
  }
  document.restore()
}

function drawPath(pen: Pen, path: PathPrimitive, x: number, y: number): void {
  const { document, palette } = pen
  document.save()
  document.translate(x, y)
  if (path.fill !== null) document.path(path.d).fill(palette[path.fill])
  if (path.hatch !== null) drawHatch(pen, path.d, path.hatch)
  if (path.stroke !== null) {
    document.lineCap('round').lineJoin('round')
    setStroke(document, path.width, path.dash)
    document.path(path.d).stroke(palette[path.stroke])
  }
  document.restore()
}

/** As the scene's contract says: lines every 6 points, measured across them. */
const hatchPitch = 6
const hatchWidth = 2.4

/** Lines at 45 degrees, clipped: a tiling pattern would be lighter, but viewers blur it at low zoom. */
function drawHatch({ document, palette }: Pen, d: string, colour: Colour): void {
  const { left, top, right, bottom } = boundsOf(d)
  const height = bottom - top
  const pitch = hatchPitch * Math.SQRT2
  document.save()
  document.path(d).clip()
  document.lineWidth(hatchWidth)
  for (let x = left - height; x < right; x += pitch) document.moveTo(x, bottom).lineTo(x + height, top)
  document.stroke(palette[colour])
  document.restore()
}

/** Of all points, control points too: never smaller than the shape. */
function boundsOf(d: string): { left: number; top: number; right: number; bottom: number } {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const numbers = (d.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number)
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [x = 0, y = 0] = [numbers[index], numbers[index + 1]]
    bounds.left = Math.min(bounds.left, x)
    bounds.right = Math.max(bounds.right, x)
    bounds.top = Math.min(bounds.top, y)
    bounds.bottom = Math.max(bounds.bottom, y)
  }
  return bounds
}

function drawIcon(pen: Pen, icon: IconPrimitive, x: number, y: number): void {
  const { document } = pen
  document.save()
  document.translate(x + icon.x, y + icon.y).scale(icon.size / 24)
  document.lineCap('round').lineJoin('round').lineWidth(icon.strokeWidth)
  for (const d of iconPaths[icon.name]) {
    document.path(d)
    paint(pen, icon.fill, icon.colour)
  }
  document.restore()
}
