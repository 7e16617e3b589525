import { elementsOf, readXml, type XmlElement } from '../../shared/formats/xml-tree'
import type { Rect } from '../../shared/lenses/rect'
import type { PdfDocument } from './pdf-draw'

/** A drawing of outlines in plain colours, which most logos are: to be drawn as outlines rather than as pixels. */
export type FlatDrawing = { readonly root: XmlElement; readonly box: Rect }

const colour = /^(?:none|#[0-9a-f]{6})$/
const number = /^-?\d+(?:\.\d+)?$/
const known: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  svg: { width: number, height: number, viewBox: /^[-\d. ]+$/, xmlns: /./, 'xmlns:xlink': /./ },
  g: { id: /^/, transform: /^matrix\([-\d. ]+\)$/ },
  path: {
    id: /^/,
    d: /^[-MLQCZ\d. ]*$/,
    transform: /^matrix\([-\d. ]+\)$/,
    fill: colour,
    stroke: colour,
    'fill-rule': /^(?:nonzero|evenodd)$/,
    'fill-opacity': number,
    'stroke-opacity': number,
    'stroke-width': number,
    'stroke-linecap': /^(?:butt|round|square)$/,
    'stroke-linejoin': /^(?:miter|round|bevel)$/,
    'stroke-miterlimit': number
  }
}

/** Null where it holds more than that: gradients, effects, see-through groups, pictures. */
export function flatDrawing(svg: Uint8Array): FlatDrawing | null {
  const reading = readXml(new TextDecoder().decode(svg), { elements: 20_000, depth: 300 })
  if (reading.kind !== 'tree') return null
  const { root } = reading
  for (const element of elementsOf(root)) {
    if (element.name === 'defs' && element.children.length === 0) continue
    const attributes = known[element.name]
    if (!attributes) return null
    for (const [name, value] of element.attributes) if (!attributes[name]?.test(value)) return null
  }
  const [x = 0, y = 0, width = 0, height = 0] = numbers(root.attributes.get('viewBox') ?? '')
  return width > 0 && height > 0 ? { root, box: { x, y, width, height } } : null
}

function numbers(text: string): number[] {
  return (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
}

/** Fills a rectangle in points. */
export function drawFlat(document: PdfDocument, { root, box }: FlatDrawing, place: Rect): void {
  document.save()
  document.translate(place.x, place.y).scale(place.width / box.width, place.height / box.height)
  document.translate(-box.x, -box.y)
  drawChildren(document, root)
  document.restore()
}

function drawChildren(document: PdfDocument, parent: XmlElement): void {
  for (const element of parent.children) {
    document.save()
    const matrix = numbers(element.attributes.get('transform') ?? '')
    if (matrix.length === 6) {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
      document.transform(a, b, c, d, e, f)
    }
    if (element.name === 'path') drawOutline(document, element.attributes)
    else drawChildren(document, element)
    document.restore()
  }
}

function drawOutline(document: PdfDocument, attributes: ReadonlyMap<string, string>): void {
  const read = (name: string, otherwise: number): number => Number(attributes.get(name) ?? otherwise)
  const d = attributes.get('d') ?? ''
  const fill = attributes.get('fill') ?? 'none'
  const stroke = attributes.get('stroke') ?? 'none'
  if (d === '') return
  if (fill !== 'none') {
    document.fillOpacity(read('fill-opacity', 1))
    document.path(d).fill(fill, attributes.get('fill-rule') === 'evenodd' ? 'even-odd' : 'non-zero')
  }
  if (stroke === 'none') return
  document.strokeOpacity(read('stroke-opacity', 1))
  document.lineWidth(read('stroke-width', 1)).miterLimit(read('stroke-miterlimit', 4))
  document.lineCap(caps[attributes.get('stroke-linecap') ?? ''] ?? 'butt')
  document.lineJoin(joins[attributes.get('stroke-linejoin') ?? ''] ?? 'miter')
  document.path(d).stroke(stroke)
}

const caps: Readonly<Record<string, 'butt' | 'round' | 'square'>> = {
  butt: 'butt',
  round: 'round',
  square: 'square'
}
const joins: Readonly<Record<string, 'miter' | 'round' | 'bevel'>> = {
  miter: 'miter',
  round: 'round',
  bevel: 'bevel'
}
