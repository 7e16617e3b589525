import { readImageHeader } from './image-header'
import { elementsOf, readXml, type XmlElement, type XmlLimits } from './xml-tree'

/** What a drawing may hold that its picture does not need; it goes. */
export const logoExtras = ['scripts', 'links', 'animations', 'html'] as const
export type LogoExtra = (typeof logoExtras)[number]

export type LogoJudgement =
  | { readonly kind: 'taken'; readonly extras: readonly LogoExtra[] }
  | { readonly kind: 'broken' | 'entities' | 'tooComplex' | 'text' | 'embedded' }
  /** It would have to fetch something, from a network or a disk. */
  | { readonly kind: 'external'; readonly address: string }

/** More than any logo has: 300 letters of outlines are 300 paths. */
const limits: XmlLimits = { elements: 20_000, depth: 100 }
/** What all `use` elements come to, each with what it repeats. */
const mostRepeated = 50_000

const svgNamespace = 'http://www.w3.org/2000/svg'

/**
 * Whether a drawing that somebody sent can be a logo: what would have to be fetched, or looks otherwise on each machine,
 * is refused; what acts rather than draws is named, and does not outlive the renderer that writes the drawing anew.
 */
export function judgeLogo(source: string): LogoJudgement {
  const reading = readXml(source, limits)
  if (reading.kind !== 'tree') return reading
  const { root } = reading
  if (localName(root) !== 'svg' || !drawsSvg(root)) return { kind: 'broken' }
  if (/<\?xml-stylesheet/i.test(source)) return { kind: 'external', address: '<?xml-stylesheet' }
  const drawn = [...drawnElements(root)]
  if (isEndless(root)) return { kind: 'tooComplex' }
  for (const element of drawn) {
    if (element.name === 'text' || element.name.endsWith(':text')) return { kind: 'text' }
    const address = externalAddress(element)
    if (address !== null) return { kind: 'external', address }
    if (localName(element) === 'image' && !isPicture(hrefOf(element) ?? '')) return { kind: 'embedded' }
  }
  return { kind: 'taken', extras: logoExtras.filter((extra) => hasExtra[extra](root)) }
}

function drawsSvg({ name, attributes }: XmlElement): boolean {
  const colon = name.indexOf(':')
  return attributes.get(colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`) === svgNamespace
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

const undrawn: readonly string[] = ['metadata', 'foreignObject', 'script', 'title', 'desc']

/** Without what no renderer of pictures draws: notes about the file, pages inside of it. */
function* drawnElements(root: XmlElement): Generator<XmlElement> {
  const waiting = [root]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    waiting.push(...next.children.filter((child) => !undrawn.includes(localName(child))))
  }
}

function hrefOf({ attributes }: XmlElement): string | null {
  return (attributes.get('href') ?? attributes.get('xlink:href'))?.trim() ?? null
}

const longestShown = 60

/** An address that leads out of the drawing; following a link is not drawing it. */
function externalAddress(element: XmlElement): string | null {
  const href = hrefOf(element)
  if (href !== null && localName(element) !== 'a' && !/^(?:#|data:)/i.test(href)) return shown(href)
  const style = localName(element) === 'style' ? element.text : ''
  for (const text of [style, ...element.attributes.values()]) {
    const [imported] = /@import[^;]*/i.exec(text) ?? []
    if (text === style && imported) return shown(imported)
    for (const [, address = ''] of text.matchAll(/(?:url|src)\(\s*["']?([^"')]*)/gi)) {
      if (!/^\s*#/.test(address)) return shown(address)
    }
  }
  return null
}

function shown(address: string): string {
  const line = address.replace(/\s+/g, ' ').trim()
  return line.length > longestShown ? `${line.slice(0, longestShown).toWellFormed()}…` : line
}

const mostPixels = 25_000_000

/** A PNG or JPEG that stands in the drawing itself and promises no more pixels than a photo. */
function isPicture(href: string): boolean {
  const match = /^data:image\/(png|jpe?g);base64,([A-Za-z0-9+/=\s]*)$/i.exec(href)
  if (!match) return false
  const header = readImageHeader(bytesOf(match[2] ?? ''))
  return (
    header.kind === 'image' && header.mediaType !== 'image/webp' && header.width * header.height <= mostPixels
  )
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function bytesOf(base64: string): Uint8Array {
  const written = base64.replace(/[^A-Za-z0-9+/]/g, '')
  const bytes = new Uint8Array(Math.floor((written.length * 3) / 4))
  let bits = 0
  let count = 0
  let at = 0
  for (const digit of written) {
    bits = ((bits << 6) | digits.indexOf(digit)) & 0xffffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[at] = (bits >> count) & 0xff
    at += 1
  }
  return bytes
}

const longestChain = 500

/** Ten elements that each repeat the one before ten times are ten milliards: counted before anything repeats them. */
function isEndless(root: XmlElement): boolean {
  const byId = new Map<string, XmlElement>()
  for (const element of elementsOf(root)) {
    const id = element.attributes.get('id')
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
  }
  const sizes = new Map<XmlElement, number>()
  const under = new Set<XmlElement>()
  const sizeOf = (element: XmlElement): number => {
    const known = sizes.get(element)
    if (known !== undefined) return known
    // What repeats itself is never drawn by a renderer, and never ends here; nor would a chain of thousands.
    if (under.has(element) || under.size > longestChain) return Number.POSITIVE_INFINITY
    under.add(element)
    let size = 1
    for (const child of element.children) size += sizeOf(child)
    for (const target of referred(element)) {
      const repeated = byId.get(target)
      if (repeated) size += sizeOf(repeated)
    }
    under.delete(element)
    sizes.set(element, size)
    return size
  }
  return sizeOf(root) > mostRepeated
}

/** Ids of what is drawn again for an element: its copies, its pattern, mask, clip, filter and arrow heads. */
function referred(element: XmlElement): string[] {
  const href = hrefOf(element)
  const own = href?.startsWith('#') && localName(element) !== 'a' ? [href.slice(1)] : []
  const painted = [...element.attributes.values()].flatMap((value) =>
    [...value.matchAll(/url\(\s*["']?#([^"')]+)/gi)].map(([, id = '']) => id)
  )
  return [...own, ...painted]
}

const animations = /^(?:animate|animateMotion|animateTransform|animateColor|set|discard)$/

const hasExtra: Readonly<Record<LogoExtra, (root: XmlElement) => boolean>> = {
  scripts: (root) =>
    some(
      root,
      (element) =>
        /^(?:script|handler|listener)$/.test(localName(element)) ||
        [...element.attributes.keys()].some((name) => /^on/i.test(name)) ||
        /^\s*javascript:/i.test(hrefOf(element) ?? '')
    ),
  links: (root) => some(root, (element) => localName(element) === 'a' && hrefOf(element) !== null),
  animations: (root) => some(root, (element) => animations.test(localName(element))),
  html: (root) =>
    some(root, (element) => /^(?:foreignObject|iframe|embed|object|video|audio)$/.test(localName(element)))
}

function some(root: XmlElement, is: (element: XmlElement) => boolean): boolean {
  for (const element of elementsOf(root)) if (is(element)) return true
  return false
}

const kept: readonly string[] = [
  ...['svg', 'g', 'path', 'defs', 'clipPath', 'mask', 'pattern', 'image', 'filter'],
  ...['linearGradient', 'radialGradient', 'stop']
]

/**
 * The drawing as the renderer wrote it anew, held to a list: shapes, paints, effects and the pictures in it. Null where
 * it holds anything else, which is then a fault of that renderer, and nothing comes of the drawing.
 */
export function cleanLogo(written: string): XmlElement | null {
  const reading = readXml(written, { elements: mostRepeated * 2, depth: limits.depth * 3 })
  if (reading.kind !== 'tree' || /<[!?]/.test(written)) return null
  for (const element of elementsOf(reading.root)) {
    if (!kept.includes(element.name) && !/^fe[A-Z][A-Za-z]*$/.test(element.name)) return null
    for (const [name, value] of element.attributes) if (!isKept(name, value)) return null
  }
  return reading.root
}

function isKept(name: string, value: string): boolean {
  if (name === 'xmlns') return value === svgNamespace
  if (name === 'xmlns:xlink') return value === 'http://www.w3.org/1999/xlink'
  if (name === 'xlink:href' || name === 'href')
    return /^(?:#|data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]*$)/.test(value)
  if (/^on/i.test(name) || name.includes(':')) return false
  if (name === 'style') return /^(?:mix-blend-mode:[a-z-]+|isolation:[a-z]+|;)*$/.test(value)
  return [...value.matchAll(/url\(([^)]*)/gi)].every(([, address = '']) => address.startsWith('#'))
}
