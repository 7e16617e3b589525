import { arrowed } from '../../../shared/lenses/arrow-head'
import { pictureRect } from '../../../shared/lenses/draw'
import { iconPaths } from '../../../shared/lenses/icons'
import { type Colour, light } from '../../../shared/lenses/palette'
import type {
  BoxPrimitive,
  IconPrimitive,
  ImagePrimitive,
  LinePrimitive,
  PathPrimitive,
  Primitive,
  Scene,
  TextPrimitive,
  TextStyle
} from '../../../shared/lenses/scene'
import { baselineOf } from '../../../shared/text/baseline'
import { fontFamilies } from '../../../shared/text/font-files'

/**
 * Draws a scene as it will stand on paper, in the light theme whatever the screen shows. A canvas, because a preview of
 * a thousand cards as elements would weigh more than the map behind the dialog.
 */
export function drawScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  pictures: ReadonlyMap<string, ImageBitmap>
): void {
  for (const item of scene.items) {
    context.save()
    context.translate(item.x, item.y)
    for (const primitive of item.primitives) drawPrimitive(context, primitive, pictures)
    context.restore()
  }
}

function drawPrimitive(
  context: CanvasRenderingContext2D,
  primitive: Primitive,
  pictures: ReadonlyMap<string, ImageBitmap>
): void {
  switch (primitive.kind) {
    case 'box':
      drawBox(context, primitive)
      break
    case 'text':
      drawText(context, primitive)
      break
    case 'line':
      drawLine(context, primitive)
      break
    case 'path':
      drawPath(context, primitive)
      break
    case 'icon':
      drawIcon(context, primitive)
      break
    case 'image':
      drawImage(context, primitive, pictures.get(primitive.hash))
  }
}

function drawBox(context: CanvasRenderingContext2D, box: BoxPrimitive): void {
  const path = new Path2D()
  const radii = typeof box.radius === 'number' ? box.radius : [...box.radius]
  path.roundRect(box.x, box.y, box.width, box.height, radii)
  paint(context, path, box.fill, box.stroke, box.strokeWidth, box.dash)
}

function paint(
  context: CanvasRenderingContext2D,
  path: Path2D,
  fill: Colour | null,
  stroke: Colour | null,
  width: number,
  dash: readonly number[] | null
): void {
  if (fill !== null) {
    context.fillStyle = light[fill]
    context.fill(path)
  }
  if (stroke === null) return
  context.strokeStyle = light[stroke]
  context.lineWidth = width
  context.setLineDash(dash ? [...dash] : [])
  context.stroke(path)
}

function fontOf({ italic, weight, size, family }: TextStyle): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${fontFamilies[family]}`
}

/** A canvas draws with what is loaded and never corrects itself, unlike the page: cuts only a sheet uses come first. */
export async function loadFonts(scene: Scene): Promise<void> {
  const fonts = new Set<string>()
  for (const { primitives } of scene.items) {
    for (const primitive of primitives) if (primitive.kind === 'text') fonts.add(fontOf(primitive.style))
  }
  await Promise.all([...fonts].map((font) => document.fonts.load(font)))
}

/** The canvas's own `start` and `end` would turn around with the direction. */
const sides = { start: 'left', middle: 'center', end: 'right' } as const

function drawText(context: CanvasRenderingContext2D, { style, ...text }: TextPrimitive): void {
  const baseline = baselineOf(style)
  context.font = fontOf(style)
  context.textAlign = sides[text.align]
  context.direction = text.rightToLeft ? 'rtl' : 'ltr'
  context.fillStyle = light[text.colour]
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

function drawLine(context: CanvasRenderingContext2D, line: LinePrimitive): void {
  const { points, heads } = arrowed(line)
  context.lineCap = line.cap
  context.lineJoin = 'round'
  paint(context, polyline(points), null, line.stroke, line.width, line.dash)
  for (const head of heads) paint(context, polyline(head), line.stroke, null, 0, null)
}

function polyline(points: readonly (readonly [number, number])[]): Path2D {
  const path = new Path2D()
  points.forEach(([x, y], index) => {
    if (index === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  })
  return path
}

function drawPath(context: CanvasRenderingContext2D, path: PathPrimitive): void {
  const shape = new Path2D(path.d)
  paint(context, shape, path.fill, null, 0, null)
  if (path.hatch !== null) {
    context.save()
    context.clip(shape)
    context.fillStyle = hatchPattern(context, path.hatch) ?? light[path.hatch]
    context.fill(shape)
    context.restore()
  }
  context.lineJoin = 'round'
  paint(context, shape, null, path.stroke, path.width, path.dash)
}

/** 45 degree lines 6 points apart repeat every 6 x the square root of 2 along both axes. */
function hatchPattern(context: CanvasRenderingContext2D, colour: Colour): CanvasPattern | null {
  const period = 6 * Math.SQRT2
  const density = 4
  const tile = new OffscreenCanvas(Math.round(period * density), Math.round(period * density))
  const drawing = tile.getContext('2d')
  if (!drawing) return null
  drawing.scale(tile.width / period, tile.height / period)
  drawing.strokeStyle = light[colour]
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

function drawImage(
  context: CanvasRenderingContext2D,
  picture: ImagePrimitive,
  bitmap: ImageBitmap | undefined
): void {
  const shape = new Path2D()
  const radii = typeof picture.radius === 'number' ? picture.radius : [...picture.radius]
  shape.roundRect(picture.x, picture.y, picture.width, picture.height, radii)
  if (!bitmap) {
    paint(context, shape, 'surface2', 'line3', 1, [4, 3])
    return
  }
  const { x, y, width, height } = pictureRect(picture)
  context.save()
  context.clip(shape)
  context.drawImage(bitmap, x, y, width, height)
  context.restore()
}

function drawIcon(context: CanvasRenderingContext2D, icon: IconPrimitive): void {
  context.save()
  context.translate(icon.x, icon.y)
  context.scale(icon.size / 24, icon.size / 24)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const d of iconPaths[icon.name]) {
    paint(context, new Path2D(d), icon.fill, icon.colour, icon.strokeWidth, null)
  }
  context.restore()
}
