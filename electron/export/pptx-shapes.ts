import { pictureRect } from '../../shared/lenses/draw'
import { iconPaths } from '../../shared/lenses/icons'
import type { Colour, Palette } from '../../shared/lenses/palette'
import { around, type Rect } from '../../shared/lenses/rect'
import type {
  BoxPrimitive,
  IconPrimitive,
  ImagePrimitive,
  LinePrimitive,
  PathPrimitive,
  Primitive,
  SceneItem,
  TextPrimitive
} from '../../shared/lenses/scene'
import type { TextMeasurer } from '../../shared/text/measurer'
import { bottomOf, flowOf } from './pptx-flow'
import { boxGeometry, freeForm, pathGeometry, polyline, preset } from './pptx-geometry'
import { joined, nameOf, shapeName, textBody } from './pptx-text'
import { escapeXml, frame, groupFrame, hatchFill, noFill, solidFill, stroke } from './pptx-xml'

/** What shapes need of the slide they stand on. */
export type SlideInk = {
  nextId(): number
  /** The relation of a picture or of an address to this slide; null where its bytes are lost. */
  picture(hash: string, mediaType: string): string | null
  link(address: string): string
  readonly measurer: TextMeasurer
  readonly palette: Palette
  /** Of the words that users wrote, and of ours. */
  readonly lang: { readonly own: string; readonly labels: string }
  readonly names: { readonly icon: string; readonly shape: string; readonly text: string }
}

/** Where the scene's corner stands on the slide, and how many of the slide's points one of its own takes. */
export type Spot = { readonly x: number; readonly y: number; readonly scale: number }

/** What a box is given beyond the words it was wrapped for; the same for PowerPoint's own fonts and ours. */
const slack = 3

/** Above the words of a card that fills itself. */
const leastPadding = 9

/** One shape, or a group of shapes, that is called and described as the item it draws. */
export function itemXml(item: SceneItem, spot: Spot, ink: SlideInk): string {
  const place: Spot = { x: spot.x + item.x * spot.scale, y: spot.y + item.y * spot.scale, scale: spot.scale }
  const shapes = shapesOf(item, place, ink)
  const [only] = shapes
  if (!only) return ''
  const about: About = { name: nameOf(item), description: item.label, link: item.link }
  if (shapes.length === 1) return only.xml(about)
  const rect = around(shapes.map((shape) => shape.rect))
  const properties = nonVisual({ ...about, link: null }, ink)
  // A group cannot be followed like a link: its first shape, which holds the words, is.
  const children = shapes.map(({ xml }, index) =>
    xml({ name: '', description: '', link: index === 0 ? item.link : null })
  )
  return `<p:grpSp><p:nvGrpSpPr>${properties}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${groupFrame(rect)}</p:grpSpPr>${children.join('')}</p:grpSp>`
}

/** What a shape is called, what is read aloud in its place, and where it leads. */
type About = { readonly name: string; readonly description: string; readonly link: string | null }
type Drawn = { readonly rect: Rect; xml(about: About): string }

function nonVisual({ name, description, link }: About, ink: SlideInk, kind = ink.names.shape): string {
  const leads = link === null ? '' : `<a:hlinkClick r:id="${ink.link(link)}"/>`
  const isSilent = name === '' && description === ''
  const silent =
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
  const words = isSilent ? '' : ` descr="${escapeXml(description)}"`
  return `<p:cNvPr id="${ink.nextId()}" name="${escapeXml(name === '' ? kind : name)}"${words}>${leads}${isSilent ? silent : ''}</p:cNvPr>`
}

function shapesOf(item: SceneItem, spot: Spot, ink: SlideInk): readonly Drawn[] {
  const holder = holderOf(item)
  const grounds = item.primitives.filter(
    (each): each is BoxPrimitive =>
      each.kind === 'box' && each !== holder && each.fill !== null && each.width > item.width / 2
  )
  const flow = flowOf(item, grounds)
  const body = flow.paragraphs.length === 0 ? '' : bodyOf(item, flow, holder, spot, ink)
  const drawn: Drawn[] = []
  if (holder === null && body !== '') drawn.push(textShape(item, body, spot, ink))
  for (const primitive of item.primitives) {
    if (primitive === holder) drawn.push(heldShape(primitive, body, spot, ink))
    else if (primitive.kind === 'text') {
      if (flow.apart.includes(primitive)) drawn.push(apartShape(primitive, item, spot, ink))
    } else drawn.push(...primitiveShapes(primitive, spot, ink))
  }
  return drawn
}

/** The box or outline that is the whole item: its words go inside, as they do when somebody draws a note by hand. */
function holderOf({ primitives, width, height, role }: SceneItem): BoxPrimitive | PathPrimitive | null {
  const found = primitives.find(
    (each): each is BoxPrimitive | PathPrimitive =>
      (each.kind === 'box' && each.width >= width * 0.9 && each.height >= height * 0.9) ||
      (each.kind === 'path' && role === 'phase')
  )
  return found ?? null
}

function bodyOf(
  item: SceneItem,
  { paragraphs, left, top, bottom }: ReturnType<typeof flowOf>,
  holder: BoxPrimitive | PathPrimitive | null,
  { scale }: Spot,
  ink: SlideInk
): string {
  const [first] = paragraphs
  const box = holder?.kind === 'box' ? holder : { x: 0, y: 0, width: item.width, height: item.height }
  const isMiddle = first?.primitive.align === 'middle'
  const isOneLine = paragraphs.length === 1 && first?.primitive.lines.length === 1
  const wrapped = item.edit ? item.edit.x + item.edit.width : item.width
  const right = box.x + box.width - wrapped - slack
  const above = top - box.y
  const isCentred = Math.abs(above - (box.y + box.height - bottom)) < 2.5
  return textBody({
    paragraphs,
    inset: {
      left: isMiddle ? 0 : left - box.x,
      top: above,
      right: isMiddle ? 0 : Math.max(0, right),
      bottom: 0
    },
    wraps: item.role === 'card' || item.role === 'annotation' || !isOneLine,
    // A note that its words fill begins where its neighbours do, also where they take a line less.
    isCentred: isCentred && (item.role !== 'card' || above > leastPadding),
    scale,
    lang: langOf(item, ink),
    palette: ink.palette,
    client: ink.measurer.client
  })
}

const written: readonly SceneItem['role'][] = ['card', 'annotation', 'quote', 'step', 'phase', 'milestone']

function langOf({ role }: SceneItem, { lang }: SlideInk): string {
  return written.includes(role) ? lang.own : lang.labels
}

function textShape(item: SceneItem, body: string, spot: Spot, ink: SlideInk): Drawn {
  const rect = placed({ x: 0, y: 0, width: item.width, height: item.height }, spot)
  return {
    rect,
    xml: (about) =>
      shape(about, ink, rect, preset('rect'), noFill + stroke({ colour: null, width: 0 }), body, true)
  }
}

function heldShape(holder: BoxPrimitive | PathPrimitive, body: string, spot: Spot, ink: SlideInk): Drawn {
  if (holder.kind === 'box') {
    const rect = placed(holder, spot)
    return {
      rect,
      xml: (about) => shape(about, ink, rect, boxGeometry(holder), boxLook(holder, spot, ink), body)
    }
  }
  const { xml, bounds } = pathGeometry(holder.d)
  const rect = placed(bounds, spot)
  return { rect, xml: (about) => shape(about, ink, rect, xml, pathLook(holder, spot, ink), body) }
}

/** A text that shares a line with others, in a box that is as wide as its words. */
function apartShape(text: TextPrimitive, item: SceneItem, spot: Spot, ink: SlideInk): Drawn {
  const width =
    Math.max(...text.lines.map((each) => ink.measurer.width(each, text.style, text.style.size))) + slack
  const x = text.align === 'start' ? text.x : text.align === 'middle' ? text.x - width / 2 : text.x - width
  const rect = placed({ x, y: text.y, width, height: bottomOf(text) - text.y }, spot)
  const words = joined(text.lines, item.label)
  const body = textBody({
    paragraphs: [{ text: words, primitive: text, left: 0, indent: 0, gap: 0 }],
    inset: { left: 0, top: 0, right: 0, bottom: 0 },
    wraps: text.lines.length > 1,
    isCentred: false,
    scale: spot.scale,
    lang: langOf(item, ink),
    palette: ink.palette,
    client: ink.measurer.client
  })
  const look = noFill + stroke({ colour: null, width: 0 })
  return {
    rect,
    xml: (about) =>
      shape({ ...about, name: about.name || shapeName(words) }, ink, rect, preset('rect'), look, body, true)
  }
}

function primitiveShapes(
  primitive: Exclude<Primitive, TextPrimitive>,
  spot: Spot,
  ink: SlideInk
): readonly Drawn[] {
  switch (primitive.kind) {
    case 'box':
      return primitive.fill === null && primitive.stroke === null ? [] : [heldShape(primitive, '', spot, ink)]
    case 'path':
      return [heldShape(primitive, '', spot, ink)]
    case 'line':
      return [lineShape(primitive, spot, ink)]
    case 'icon':
      return [iconShape(primitive, spot, ink)]
    case 'image':
      return [pictureShape(primitive, spot, ink)]
  }
}

function placed({ x, y, width, height }: Rect, spot: Spot): Rect {
  return {
    x: spot.x + x * spot.scale,
    y: spot.y + y * spot.scale,
    width: width * spot.scale,
    height: height * spot.scale
  }
}

function boxLook(
  { fill, stroke: colour, strokeWidth, dash }: BoxPrimitive,
  { scale }: Spot,
  ink: SlideInk
): string {
  const line = stroke({ colour: inkOf(ink, colour), width: strokeWidth * scale, dash })
  return (fill === null ? noFill : solidFill(ink.palette[fill])) + line
}

function pathLook(
  { fill, hatch, stroke: colour, width, dash }: PathPrimitive,
  { scale }: Spot,
  ink: SlideInk
): string {
  const [ground, lines] = [inkOf(ink, fill), inkOf(ink, hatch)]
  const inside = ground === null ? noFill : lines === null ? solidFill(ground) : hatchFill(ground, lines)
  return inside + stroke({ colour: inkOf(ink, colour), width: width * scale, dash, round: true })
}

function inkOf({ palette }: SlideInk, colour: Colour | null): string | null {
  return colour === null ? null : palette[colour]
}

function shape(
  about: About,
  ink: SlideInk,
  rect: Rect,
  geometry: string,
  look: string,
  body: string,
  isTextBox = false
): string {
  const kind = body === '' ? ink.names.shape : ink.names.text
  return `<p:sp><p:nvSpPr>${nonVisual(about, ink, kind)}<p:cNvSpPr${isTextBox ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr><p:spPr>${frame('a:xfrm', rect)}${geometry}${look}</p:spPr>${body === '' ? emptyBody : body}</p:sp>`
}

const emptyBody = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>'

/** A straight line is a connector, which keeps its arrow heads wherever its ends are dragged; one with corners a free form. */
function lineShape(line: LinePrimitive, spot: Spot, ink: SlideInk): Drawn {
  const { points, stroke: colour, width, dash, cap, arrowStart, arrowEnd } = line
  const look = stroke({
    colour: ink.palette[colour],
    width: width * spot.scale,
    dash,
    round: cap === 'round',
    arrowStart,
    arrowEnd
  })
  const { xml, bounds } = polyline(points)
  const rect = placed(bounds, spot)
  const [from, to] = points
  if (points.length !== 2 || !from || !to) {
    return { rect, xml: (about) => shape(about, ink, rect, xml, noFill + look, '') }
  }
  const flip = `${to[0] < from[0] ? ' flipH="1"' : ''}${to[1] < from[1] ? ' flipV="1"' : ''}`
  return {
    rect,
    xml: (about) =>
      `<p:cxnSp><p:nvCxnSpPr>${nonVisual(about, ink)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${frame('a:xfrm', rect, flip)}${preset('line')}${look}</p:spPr></p:cxnSp>`
  }
}

/** Drawn, not pictured: an icon takes the colour and size that somebody gives it. */
function iconShape(
  { name, x, y, size, colour, strokeWidth, fill }: IconPrimitive,
  spot: Spot,
  ink: SlideInk
): Drawn {
  const rect = placed({ x, y, width: size, height: size }, spot)
  const geometry = freeForm(iconPaths[name].join(''), { x: 0, y: 0, width: 24, height: 24 })
  const line = stroke({
    colour: ink.palette[colour],
    width: ((strokeWidth * size) / 24) * spot.scale,
    round: true
  })
  const look = (fill === null ? noFill : solidFill(ink.palette[fill])) + line
  return {
    rect,
    xml: (about) => shape({ ...about, name: about.name || ink.names.icon }, ink, rect, geometry, look, '')
  }
}

/** What is cut to fill its box is cut, and stays whole in the file; a picture whose bytes are lost is a framed place. */
function pictureShape(picture: ImagePrimitive, spot: Spot, ink: SlideInk): Drawn {
  const relation = ink.picture(picture.hash, picture.mediaType)
  const whole = pictureRect(picture)
  const isCut = picture.fit === 'cover'
  const rect = placed(isCut ? picture : whole, spot)
  if (relation === null) {
    const { surface2, line3 } = ink.palette
    const look = solidFill(surface2) + stroke({ colour: line3, width: spot.scale, dash: [4, 3] })
    return {
      rect,
      xml: (about) =>
        shape({ ...about, description: picture.alternative }, ink, rect, boxGeometry(picture), look, '')
    }
  }
  const share = (part: number, of: number): number => Math.round((part / of) * 100_000)
  const side = share((whole.width - picture.width) / 2, whole.width)
  const end = share((whole.height - picture.height) / 2, whole.height)
  const crop = isCut ? `<a:srcRect l="${side}" t="${end}" r="${side}" b="${end}"/>` : ''
  const geometry = isCut ? boxGeometry(picture) : preset('rect')
  return {
    rect,
    xml: (about) =>
      `<p:pic><p:nvPicPr>${nonVisual({ ...about, name: shapeName(picture.alternative), description: picture.alternative }, ink)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/>${crop}<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frame('a:xfrm', rect)}${geometry}</p:spPr></p:pic>`
  }
}
