import { arrowed } from '../../../shared/lenses/arrow-head'
import { pictureRect } from '../../../shared/lenses/draw'
import { iconPaths } from '../../../shared/lenses/icons'
import type { Colour, Palette } from '../../../shared/lenses/palette'
import type {
  BoxPrimitive,
  Drawing,
  IconPrimitive,
  ImagePrimitive,
  LinePrimitive,
  PathPrimitive,
  Primitive,
  TextPrimitive,
  TextStyle
} from '../../../shared/lenses/scene'
import { paletteOf } from '../../../shared/lenses/tints'
import { baselineOf } from '../../../shared/text/baseline'
import { cssFaceOf } from '../../../shared/text/font-files'
import type { ClientFace } from '../../../shared/text/measurer'

/**
 * Draws a scene as it will stand on paper, in the light theme whatever the screen shows. A canvas, because a preview of
 * a thousand cards as elements would weigh more than the map behind the dialog.
 */
export function drawScene(
  context: CanvasRenderingContext2D,
  scene: Drawing,
  pictures: ReadonlyMap<string, ImageBitmap>,
  client: ClientFace | null = null
): void {
  const pen = { context, palette: paletteOf(scene), client }
  for (const item of scene.items) {
    context.save()
    context.translate(item.x, item.y)
    for (const primitive of item.primitives) drawPrimitive(pen, primitive, pictures)
    context.restore()
  }
}

type Pen = {
  readonly context: CanvasRenderingContext2D
  readonly palette: Palette
  readonly client: ClientFace | null
}

function drawPrimitive(pen: Pen, primitive: Primitive, pictures: ReadonlyMap<string, ImageBitmap>): void {
  switch (primitive.kind) {
    case 'box':
      drawBox(pen, primitive)
      break
    case 'text':
      drawText(pen, primitive)
      break
    case 'line':
      drawLine(pen, primitive)
      break
    case 'path':
      drawPath(pen, primitive)
      break
    case 'icon':
      drawIcon(pen, primitive)
      break
    case 'image':
      drawImage(pen, primitive, pictures.get(primitive.hash))
  }
}

function drawBox(pen: Pen, box: BoxPrimitive): void {
  const path = new Path2D()
  const radii = typeof box.radius === 'number' ? box.radius : [...box.radius]
  path.roundRect(box.x, box.y, box.width, box.height, radii)
  paint(pen, path, box.fill, box.stroke, box.strokeWidth, box.dash)
}

function paint(
  { context, palette }: Pen,
  path: Path2D,
  fill: Colour | null,
  stroke: Colour | null,
  width: number,
  dash: readonly number[] | null
): void {
  if (fill !== null) {
    context.fillStyle = palette[fill]
    context.fill(path)
  }
  if (stroke === null) return
  context.strokeStyle = palette[stroke]
  context.lineWidth = width
  context.setLineDash(dash ? [...dash] : [])
  context.stroke(path)
}

function fontOf(style: TextStyle, client: ClientFace | null): string {
  const { families, weight } = cssFaceOf(style, client)
  return `${style.italic ? 'italic ' : ''}${weight} ${style.size}px ${families}`
}

/** A canvas draws with what is loaded and never corrects itself, unlike the page: cuts only a sheet uses come first. */
export async function loadFonts(scene: Drawing, client: ClientFace | null = null): Promise<void> {
  const fonts = new Set<string>()
  for (const { primitives } of scene.items) {
    for (const primitive of primitives)
      if (primitive.kind === 'text') fonts.add(fontOf(primitive.style, client))
  }
  await Promise.all([...fonts].map((font) => document.fonts.load(font)))
}

/** The canvas's own `start` and `end` would turn around with the direction. */
const sides = { start: 'left', middle: 'center', end: 'right' } as const

function drawText(pen: Pen, { style, ...text }: TextPrimitive): void {
  const { context, palette, client } = pen
  const baseline = baselineOf(style)
  context.font = fontOf(style, client)
  context.textAlign = sides[text.align]
  context.direction = text.rightToLeft ? 'rtl' : 'ltr'
  context.fillStyle = palette[text.colour]
  text.lines.forEach((line, index) => {
    const y = text.y + index * style.lineHeight + baseline
    context.fillText(line, text.x, y)
    if (text.strike) strikeOut(context, line, text, y - style.size * 0.3)
  })
}

function strikeOut(
  context: CanvasRenderingContext2D,
  line: string,
  { x, align }: Pick<TextPrimitive, 'x' | 'align'>,
  y: number
): void {
  const { width } = context.measureText(line)
  const left = align === 'start' ? x : align === 'middle' ? x - width / 2 : x - width
  context.fillRect(left, y, width, 1)
}

function drawLine(pen: Pen, line: LinePrimitive): void {
  const { context } = pen
  const { points, heads } = arrowed(line)
  context.lineCap = line.cap
  context.lineJoin = 'round'
  paint(pen, polyline(points), null, line.stroke, line.width, line.dash)
  for (const head of heads) paint(pen, polyline(head), line.stroke, null, 0, null)
}

function polyline(points: readonly (readonly [number, number])[]): Path2D {
  const path = new Path2D()
  points.forEach(([x, y], index) => {
    if (index === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  })
  return path
}

function drawPath(pen: Pen, path: PathPrimitive): void {
  const { context, palette } = pen
  const shape = new Path2D(path.d)
  paint(pen, shape, path.fill, null, 0, null)
  if (path.hatch !== null) {
    context.save()
    context.clip(shape)
    context.fillStyle = hatchPattern(pen, path.hatch) ?? palette[path.hatch]
    context.fill(shape)
    context.restore()
  }
  context.lineJoin = 'round'
  paint(pen, shape, null, path.stroke, path.width, path.dash)
}

/** 45 degree lines 6 points apart repeat every 6 x the square root of 2 along both axes. */
function hatchPattern({ context, palette }: Pen, colour: Colour): CanvasPattern | null {
  const period = 6 * Math.SQRT2
  const density = 4
  const tile = new OffscreenCanvas(Math.round(period * density), Math.round(period * density))
  const drawing = tile.getContext('2d')
  if (!drawing) return null
  drawing.scale(tile.width / period, tile.height / period)
  drawing.strokeStyle = palette[colour]
  drawing.lineWidth = 2.4
  for (const shift of [-period, 0, period]) {
    drawing.moveTo(shift, period)
    drawing.lineTo(shift + period, 0)
  }
  drawing.stroke()
  const pattern = context.createPattern(tile, 'repeat')
  pattern?.setTransform(new DOMMatrix().scale(period / tile.width, period / tile.height))
  return pattern
}

function drawImage(pen: Pen, picture: ImagePrimitive, bitmap: ImageBitmap | undefined): void {
  const { context } = pen
  const shape = new Path2D()
  const radii = typeof picture.radius === 'number' ? picture.radius : [...picture.radius]
  shape.roundRect(picture.x, picture.y, picture.width, picture.height, radii)
  if (!bitmap) {
    paint(pen, shape, 'surface2', 'line3', 1, [4, 3])
    return
  }
  const { x, y, width, height } = pictureRect(picture)
  context.save()
  context.clip(shape)
  context.drawImage(bitmap, x, y, width, height)
  context.restore()
}

function drawIcon(pen: Pen, icon: IconPrimitive): void {
  const { context } = pen
  context.save()
  context.translate(icon.x, icon.y)
  context.scale(icon.size / 24, icon.size / 24)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const d of iconPaths[icon.name]) {
    paint(pen, new Path2D(d), icon.fill, icon.colour, icon.strokeWidth, null)
  }
  context.restore()
}
