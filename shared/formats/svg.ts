import { arrowed } from '../lenses/arrow-head'
import { n, pictureRect } from '../lenses/draw'
import { iconPaths } from '../lenses/icons'
import type { Colour, Palette } from '../lenses/palette'
import type { PictureFrame } from '../lenses/pixels'
import type { Rect } from '../lenses/rect'
import type {
  BoxPrimitive,
  IconPrimitive,
  ImagePrimitive,
  LinePrimitive,
  PathPrimitive,
  Primitive,
  Scene,
  SceneItem,
  TextPrimitive,
  TextStyle
} from '../lenses/scene'
import { meets } from '../lenses/tiles'
import { paletteOf } from '../lenses/tints'
import { baselineOf } from '../text/baseline'
import { cssFaceOf } from '../text/font-files'
import type { ClientFace } from '../text/measurer'

export type SvgOptions = {
  /** Without one, a sheet's own heading. */
  readonly title?: string
  /** What the drawing is, for those who cannot see it. */
  readonly description?: string
  readonly lang?: string
  /** Sets emoji apart, where the fonts are at hand. Without it they are left to what reads the file. */
  readonly runsOf?: RunsOf
  /** The address of a picture, as data since a file has no folder to look in; null where its bytes are not at hand. */
  readonly pictureUrl?: PictureUrl
  /** What of it is drawn, at just so many pixels; without one it is as large as the scene. */
  readonly frame?: PictureFrame
  /** White unless it is asked away. */
  readonly background?: 'white' | 'transparent'
  /** Draws the sans text in place of ours. */
  readonly client?: ClientFace | null
}

export type SvgRun = { readonly text: string; readonly width: number; readonly emoji: boolean }
type PictureUrl = (picture: ImagePrimitive) => string | null
type RunsOf = (line: string, style: TextStyle) => readonly SvgRun[]

const fallbacks = { sans: 'Arial, sans-serif', serif: 'Georgia, serif' } as const
const emojiFamilies = "'Noto Emoji', Inter, sans-serif"

/**
 * A scene as a document of its own: light colours, vector outlines, text as text. Fonts are named, not embedded, so a
 * reader without them sees the fallback; line breaks are those of the scene either way.
 */
export function sceneToSvg(
  scene: Scene,
  {
    title,
    description,
    lang,
    runsOf,
    pictureUrl,
    frame,
    background = 'white',
    client = null
  }: SvgOptions = {}
): string {
  const name = title ?? scene.items.find(({ id }) => id === 'sheet:title')?.label ?? ''
  const hatches = new Set<Colour>()
  const palette = paletteOf(scene)
  const sheet: Sheet = { palette, hatches, clips: 0, runsOf, pictureUrl, client }
  const items = frame ? scene.items.filter((item) => meets(frame.area, item)) : scene.items
  const body = items.map((item) => itemToSvg(item, sheet)).join('\n')
  const { x, y, width, height } = frame?.area ?? {
    x: 0,
    y: 0,
    width: n(scene.width),
    height: n(scene.height)
  }
  const shown = `${width}" height="${height}"`
  // The pixels are whole and the points are not: what is less than one is taken up by the drawing.
  const size = frame
    ? `width="${frame.size.width}" height="${frame.size.height}" preserveAspectRatio="none"`
    : `width="${shown}`
  const language = lang ? ` xml:lang="${escapeXml(lang)}"` : ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img"${language} ${size} viewBox="${x} ${y} ${width} ${height}" fill="none" stroke-linejoin="round">`,
    ...(name === '' ? [] : [`<title>${escapeXml(name)}</title>`]),
    ...(description ? [`<desc>${escapeXml(description)}</desc>`] : []),
    ...[...hatches].map(
      (colour) =>
        `<defs><pattern id="hatch-${colour}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${palette[colour]}" stroke-width="${hatchWidth}"/></pattern></defs>`
    ),
    ...(background === 'white'
      ? [`<rect x="${x}" y="${y}" width="${shown} fill="${palette.surface}"/>`]
      : []),
    ...(frame && reachesBeyond(frame.area, scene) ? clipped(body, scene) : [body]),
    '</svg>'
  ].join('\n')
}

/** A hundredth is less than any writer draws. */
function reachesBeyond({ x, y, width, height }: Rect, scene: Scene): boolean {
  return x < 0 || y < 0 || x + width > scene.width + 0.01 || y + height > scene.height + 0.01
}

/** A layer of its own, which costs whatever draws it as much memory again: only where there is room around the scene. */
function clipped(body: string, { width, height }: Scene): readonly string[] {
  const edges = `<clipPath id="edges"><rect width="${n(width)}" height="${n(height)}"/></clipPath>`
  return [edges, '<g clip-path="url(#edges)">', body, '</g>']
}

const hatchWidth = 2.4

/** What the drawing of an item needs of the whole file, and leaves for it. */
type Sheet = {
  readonly palette: Palette
  readonly hatches: Set<Colour>
  /** Clips so far: each has a name of its own. */
  clips: number
  readonly runsOf: RunsOf | undefined
  readonly pictureUrl: PictureUrl | undefined
  readonly client: ClientFace | null
}

function itemToSvg(item: SceneItem, sheet: Sheet): string {
  const shapes = item.primitives.map((primitive) => primitiveToSvg(primitive, sheet)).join('')
  const record = item.recordId === null ? '' : ` data-record-id="${escapeXml(item.recordId)}"`
  const named = item.label === '' ? ' aria-hidden="true"' : ' role="group"'
  const title = item.label === '' ? '' : `<title>${escapeXml(item.label)}</title>`
  return `<g transform="translate(${n(item.x)} ${n(item.y)})" data-role="${item.role}"${record}${named}>${title}${linked(item, shapes)}</g>`
}

function linked({ link }: SceneItem, shapes: string): string {
  return link === null
    ? shapes
    : `<a href="${escapeXml(link)}" target="_blank" rel="noreferrer">${shapes}</a>`
}

function primitiveToSvg(primitive: Primitive, sheet: Sheet): string {
  switch (primitive.kind) {
    case 'box':
      return boxToSvg(primitive, sheet)
    case 'text':
      return textToSvg(primitive, sheet)
    case 'line':
      return lineToSvg(primitive, sheet)
    case 'path':
      return pathToSvg(primitive, sheet)
    case 'icon':
      return iconToSvg(primitive, sheet)
    case 'image':
      return imageToSvg(primitive, sheet)
  }
}

function boxToSvg({ fill, stroke, strokeWidth, dash, ...box }: BoxPrimitive, { palette }: Sheet): string {
  return roundedBox(box, `${fillOf(palette, fill)}${strokeOf(palette, stroke, strokeWidth, dash)}`)
}

type Outline = Pick<BoxPrimitive, 'x' | 'y' | 'width' | 'height' | 'radius'>

function roundedBox({ x, y, width, height, radius }: Outline, paint: string): string {
  if (typeof radius === 'number') {
    const rounded = radius > 0 ? ` rx="${n(radius)}"` : ''
    return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${rounded}${paint}/>`
  }
  const [a, b, c, d] = radius
  const arc = (r: number, dx: number, dy: number) => (r > 0 ? `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}` : '')
  const outline = `M${n(x + a)} ${n(y)}h${n(width - a - b)}${arc(b, b, b)}v${n(height - b - c)}${arc(c, -c, c)}h${n(c + d - width)}${arc(d, -d, -d)}v${n(a + d - height)}${arc(a, a, -a)}z`
  return `<path d="${outline}"${paint}/>`
}

function textToSvg(text: TextPrimitive, { palette, runsOf, client }: Sheet): string {
  const { x, y, lines, style, colour, align, strike, rightToLeft } = text
  const baseline = baselineOf(style)
  const { families, weight } = cssFaceOf(style, client)
  const attributes = [
    `font-family="${families.replaceAll('&', '&amp;')}, ${fallbacks[style.family]}"`,
    `font-size="${n(style.size)}"`,
    weight === 400 ? '' : `font-weight="${weight}"`,
    style.italic ? 'font-style="italic"' : '',
    strike ? 'text-decoration="line-through"' : '',
    `fill="${palette[colour]}"`,
    'xml:space="preserve"'
  ]
    .filter((attribute) => attribute !== '')
    .join(' ')
  return lines
    .map((line, index) => {
      if (line === '') return ''
      const place = `y="${n(y + baseline + index * style.lineHeight)}" ${attributes}`
      const runs = runsOf?.(line, style) ?? []
      if (runs.length > 1 || runs[0]?.emoji) return `<text ${place}>${runsToSvg(runs, text)}</text>`
      const anchor = align === 'start' ? '' : ` text-anchor="${align}"`
      return `<text x="${n(x)}"${anchor} ${place}>${escapeXml(directed(line, rightToLeft))}</text>`
    })
    .join('')
}

/**
 * Each stretch at a place of its own, the list of fonts turned around for emoji: resvg gives up on a line, or a part
 * without a place, in which two fonts make different numbers of glyphs of a family or a flag.
 */
function runsToSvg(runs: readonly SvgRun[], { x, align, rightToLeft }: TextPrimitive): string {
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  const left = align === 'start' ? x : align === 'middle' ? x - width / 2 : x - width
  let before = 0
  return runs
    .map((run) => {
      const family = run.emoji ? ` font-family="${emojiFamilies}"` : ''
      const place = rightToLeft ? left + width - before - run.width : left + before
      before += run.width
      return `<tspan x="${n(place)}"${family}>${escapeXml(directed(run.text, rightToLeft))}</tspan>`
    })
    .join('')
}

/** As marks in the text: resvg does not know the attribute, which besides would turn the anchors around. */
function directed(text: string, rightToLeft: boolean): string {
  return rightToLeft ? `\u2067${text}\u2069` : text
}

function lineToSvg(line: LinePrimitive, { palette }: Sheet): string {
  const { points, heads } = arrowed(line)
  const shaft = points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')
  const cap = line.cap === 'round' ? ' stroke-linecap="round"' : ''
  const stroke = `<polyline points="${shaft}"${cap}${strokeOf(palette, line.stroke, line.width, line.dash)}/>`
  const tips = heads.map(
    (head) =>
      `<polygon points="${head.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${palette[line.stroke]}"/>`
  )
  return stroke + tips.join('')
}

function pathToSvg(
  { d, fill, hatch, stroke, width, dash }: PathPrimitive,
  { palette, hatches }: Sheet
): string {
  let shapes = ''
  if (hatch) {
    hatches.add(hatch)
    if (fill) shapes += `<path d="${d}"${fillOf(palette, fill)}/>`
    shapes += `<path d="${d}" fill="url(#hatch-${hatch})"/>`
    return stroke
      ? `${shapes}<path d="${d}"${strokeOf(palette, stroke, width, dash)} stroke-linecap="round"/>`
      : shapes
  }
  return `<path d="${d}"${fillOf(palette, fill)}${stroke ? `${strokeOf(palette, stroke, width, dash)} stroke-linecap="round"` : ''}/>`
}

function iconToSvg(
  { name, x, y, size, colour, strokeWidth, fill }: IconPrimitive,
  { palette }: Sheet
): string {
  const paths = iconPaths[name].map((d) => `<path d="${d}"/>`).join('')
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${Math.round((size / 24) * 10_000) / 10_000})"${fillOf(palette, fill)} stroke="${palette[colour]}" stroke-width="${strokeWidth}" stroke-linecap="round">${paths}</g>`
}

/** Without its bytes a picture is a framed place with its words, so that nobody takes the gap for a choice. */
function imageToSvg(picture: ImagePrimitive, sheet: Sheet): string {
  const url = sheet.pictureUrl?.(picture) ?? null
  const title = `<title>${escapeXml(picture.alternative)}</title>`
  if (url === null) {
    const frame = roundedBox(
      picture,
      `${fillOf(sheet.palette, 'surface2')}${strokeOf(sheet.palette, 'line3', 1, [4, 3])}`
    )
    return `<g role="img">${title}${frame}</g>`
  }
  sheet.clips += 1
  const clip = `picture-${sheet.clips}`
  const { x, y, width, height } = pictureRect(picture)
  return `<clipPath id="${clip}">${roundedBox(picture, '')}</clipPath><g role="img" clip-path="url(#${clip})">${title}<image x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" preserveAspectRatio="none" href="${escapeXml(url)}"/></g>`
}

function fillOf(palette: Palette, colour: Colour | null): string {
  return colour ? ` fill="${palette[colour]}"` : ''
}

function strokeOf(
  palette: Palette,
  colour: Colour | null,
  width: number,
  dash: readonly number[] | null
): string {
  if (!colour) return ''
  return ` stroke="${palette[colour]}" stroke-width="${n(width)}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Characters XML 1.0 has no place for, even written as a number, are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .toWellFormed()
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
